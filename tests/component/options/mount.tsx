import { page } from 'vitest/browser';
import '../../../lib/mark/marks.css';
import { OptionsPage } from '../../../lib/options/OptionsPage.tsx';
import { showOwnPage } from '../rig/own-page.tsx';
import type { FakeGateway } from './fake-gateway.ts';

/**
 * Shows the options page in a window of that width (CSS px), without the framed article (the runner
 * would wait for its frame for ever). Resolves once the settings are there.
 */
export function mount(gateway: FakeGateway, width = 1000): Promise<HTMLElement> {
  const ready = page.getByRole('main');
  return showOwnPage(<OptionsPage gateway={gateway} />, {
    title: 'Options',
    size: [width, 800],
    ready,
  });
}
