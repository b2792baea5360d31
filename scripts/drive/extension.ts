import type { Browser } from 'webextension-polyfill';

/** Work done inside the extension. It is sent as text, so it can only use its arguments. */
export type InExtension<Args extends readonly unknown[], Result> = (
  api: Browser,
  ...args: Args
) => Result;

/** The installed extension, as seen from one of its own contexts that has all of its rights. */
export interface Extension {
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  origin: string;
  /** Runs an expression inside the extension, where `chrome` is its API in both browsers. */
  run(expression: string): Promise<unknown>;
  /** Runs a function inside the extension, with the extension API and arguments in JSON. */
  evaluate<Args extends readonly unknown[], Result>(
    work: InExtension<Args, Result>,
    ...args: Args
  ): Promise<Awaited<Result>>;
}

/** The extension at an origin, given a way to run an expression in it. */
export function extensionAt(origin: string, run: Extension['run']): Extension {
  return {
    origin,
    run,
    evaluate: (work, ...args) => run(callOf(work, 'chrome', args)) as never,
  };
}

/**
 * An expression that calls a function, sent as text, with `first` (an expression of the other
 * side's) and JSON values.
 */
export function callOf(
  work: (...args: never) => unknown,
  first: string,
  args: readonly unknown[],
): string {
  return `(${work})(${[first, ...args.map((value) => JSON.stringify(value))].join(', ')})`;
}
