/** The part of mark.js the benchmark uses; it ships no types. */
declare module 'mark.js' {
  export default class Mark {
    constructor(root: Element);
    mark(
      words: readonly string[],
      options: {
        separateWordSearch: boolean;
        acrossElements: boolean;
        accuracy: { value: 'exactly'; limiters: readonly string[] };
      },
    ): void;
  }
}
