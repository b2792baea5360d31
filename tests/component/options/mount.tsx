import { render } from 'preact';
import { afterEach } from 'vitest';
import { page } from 'vitest/browser';
import '../../../lib/mark/marks.css';
import { OptionsPage } from '../../../lib/options/OptionsPage.tsx';
import type { FakeGateway } from './fake-gateway.ts';

let root: HTMLElement | undefined;

afterEach(() => {
  if (root) render(null, root);
  root?.remove();
  root = undefined;
  document.documentElement.dir = '';
});

/**
 * Shows the options page in a window of that width (CSS px), without the framed article (the runner
 * would wait for its frame for ever). Resolves once the settings are there.
 */
export async function mount(gateway: FakeGateway, width = 1000): Promise<HTMLElement> {
  await page.viewport(width, 800);
  document.documentElement.lang = 'en';
  document.title = 'Options';
  root = document.createElement('div');
  document.body.append(root);
  render(<OptionsPage gateway={gateway} />, root);
  await page.getByRole('main').findElement();
  return root;
}
