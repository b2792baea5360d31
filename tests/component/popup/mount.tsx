import { render } from 'preact';
import { afterEach } from 'vitest';
import { page } from 'vitest/browser';
import { direction, language } from '../../../lib/i18n/locale.ts';
import { StoryPage } from '../../../lib/popup/StoryPage.tsx';
import type { Stop } from '../../../lib/popup/trail.ts';
import type { Story } from '../../../lib/story/types.ts';
import { BRIDGE } from '../../fixtures/popup-story.ts';
import type { FakeGateway } from './fake-gateway.ts';

let root: HTMLElement | undefined;

afterEach(() => {
  if (root) render(null, root);
  root?.remove();
  root = undefined;
  delete document.documentElement.dataset.frame;
  document.documentElement.dir = '';
});

/**
 * Shows the story page with the bridge story, in a frame of that size (CSS px). Resolves once its
 * tabs are there.
 */
export async function mount(
  gateway: FakeGateway,
  options: {
    start?: Stop;
    story?: Story;
    size?: [number, number];
    frame?: 'popup' | 'page';
  } = {},
): Promise<HTMLElement> {
  const { start, story = BRIDGE, size = [400, 600], frame = 'page' } = options;
  await page.viewport(...size);
  document.documentElement.dataset.frame = frame;
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  document.title = 'Backstory';
  root = document.createElement('div');
  root.style.blockSize = '100%';
  document.body.append(root);
  const load = async () => [story];
  render(<StoryPage gateway={gateway} loadStories={load} start={start} />, root);
  await page.getByRole('tab').first().findElement();
  return root;
}
