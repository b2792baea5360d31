import { afterEach } from 'vitest';
import { page } from 'vitest/browser';
import { StoryPage } from '../../../lib/popup/StoryPage.tsx';
import type { Stop } from '../../../lib/popup/trail.ts';
import type { Story } from '../../../lib/story/types.ts';
import { BRIDGE } from '../../fixtures/popup-story.ts';
import { showOwnPage } from '../rig/own-page.tsx';
import type { FakeGateway } from './fake-gateway.ts';

afterEach(() => {
  delete document.documentElement.dataset.frame;
});

/**
 * Shows the story page with the bridge story, in a frame of that size (CSS px). Resolves once its
 * tabs are there.
 */
export function mount(
  gateway: FakeGateway,
  options: {
    start?: Stop;
    story?: Story;
    size?: [number, number];
    frame?: 'popup' | 'page';
  } = {},
): Promise<HTMLElement> {
  const { start, story = BRIDGE, size = [400, 600], frame = 'page' } = options;
  document.documentElement.dataset.frame = frame;
  const load = async () => [story];
  return showOwnPage(<StoryPage gateway={gateway} loadStories={load} start={start} />, {
    title: 'Backstory',
    size,
    ready: page.getByRole('tab').first(),
    fills: true,
  });
}
