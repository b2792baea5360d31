import { type ComponentChild, render } from 'preact';
import { afterEach } from 'vitest';
import { type Locator, page } from 'vitest/browser';

let root: HTMLElement | undefined;

afterEach(() => {
  if (root) render(null, root);
  root?.remove();
  root = undefined;
  document.documentElement.dir = '';
});

/**
 * Shows one of our own pages in a window of that width (CSS px) until the test ends. Resolves with
 * its root once `ready` is there.
 */
export async function showOwnPage(
  view: ComponentChild,
  { title, width, ready }: { title: string; width: number; ready: Locator },
): Promise<HTMLElement> {
  await page.viewport(width, 800);
  document.documentElement.lang = 'en';
  document.title = title;
  root = document.createElement('div');
  document.body.append(root);
  render(view, root);
  await ready.findElement();
  return root;
}
