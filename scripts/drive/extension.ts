import type { Browser } from 'webextension-polyfill';

/** Work done inside the extension; it travels as text, so it sees its arguments only. */
export type InExtension<Args extends readonly unknown[], Result> = (
  api: Browser,
  ...args: Args
) => Result;

/** The installed extension, seen from one of its own contexts that has all of its rights. */
export interface Extension {
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  origin: string;
  /** Runs a function inside the extension, with the extension API and arguments that are JSON. */
  evaluate<Args extends readonly unknown[], Result>(
    work: InExtension<Args, Result>,
    ...args: Args
  ): Promise<Awaited<Result>>;
}

/** The source text that does some work inside the extension. `chrome` is the API's name in both browsers. */
export function sourceOf<Args extends readonly unknown[], Result>(
  work: InExtension<Args, Result>,
  args: Args,
): string {
  return `(${work})(chrome, ...${JSON.stringify(args)})`;
}
