import { type ComponentChild, render } from 'preact';
import { afterEach } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { direction, language } from '../../../lib/i18n/locale.ts';

let root: HTMLElement | undefined;

afterEach(() => {
  if (root) render(null, root);
  root?.remove();
  root = undefined;
  document.documentElement.dir = '';
});

/** How to show one of our own pages. */
interface OwnPage {
  title: string;
  /** The window's width and height, in CSS px. */
  size: [number, number];
  /** What is there once the page is. */
  ready: Locator;
  /** Whether the page fills its window rather than being as high as its contents. */
  fills?: boolean;
}

/**
 * Shows one of our own pages until the test ends, in the language that is spoken. Resolves with its
 * root once it is there.
 */
export async function showOwnPage(
  view: ComponentChild,
  { title, size, ready, fills = false }: OwnPage,
): Promise<HTMLElement> {
  await page.viewport(...size);
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  document.title = title;
  root = document.createElement('div');
  if (fills) root.style.blockSize = '100%';
  document.body.append(root);
  render(view, root);
  await ready.findElement();
  return root;
}
