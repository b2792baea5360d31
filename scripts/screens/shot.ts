import type { Page } from 'playwright';

/** One picture to take. */
export interface Shot {
  /** The file's name without its ending; what a picture is asked for by. */
  name: string;
  /** The page to photograph, path and query from the project's root. */
  address: string;
  /** Size of the window, CSS px. */
  width: number;
  height: number;
  scheme: 'light' | 'dark';
  /** Whether the reader's own colours are forced on the page. */
  forced?: boolean;
  /** Whether the reader has a touch screen. */
  touch?: boolean;
  /** Brings the page, once loaded, to where its picture is taken. */
  prepare(page: Page): Promise<void>;
}
