/** The part of mark.js that the benchmark uses; it has no types of its own. */
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
