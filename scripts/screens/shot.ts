import type { Page } from 'playwright';

/** One picture to take. */
export interface Shot {
  /** The file's name without its ending, by which a picture can be asked for. */
  name: string;
  /** The page to photograph, as path and query from the project's root. */
  address: string;
  /** Size of the window, CSS px. */
  width: number;
  height: number;
  scheme: 'light' | 'dark';
  /** Whether the reader's own colours are forced onto the page. */
  forced?: boolean;
  /** Whether the picture shows all of the page, even what does not fit the window. */
  whole?: boolean;
  /** Whether the reader has a touch screen. */
  touch?: boolean;
  /** Gets the page, once loaded, ready for its picture. */
  prepare(page: Page): Promise<void>;
}
