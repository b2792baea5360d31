/**
 * Modules that `knowledge/compiler/vite-plugin.ts` makes out of the stories in `knowledge/`; those
 * of the finder are declared in `lib/find`.
 */

declare module 'virtual:backstory/stories' {
  /** Every story of this build. */
  const stories: import('./types.ts').Story[];
  export default stories;
}

declare module 'virtual:backstory/other-names' {
  /**
   * The names by which search knows the topics of this build's stories, other than the English
   * ones.
   */
  const names: import('./other-names.ts').OtherNames;
  export default names;
}
