/** A module that `knowledge/vite-plugin.ts` makes out of the stories in `knowledge/`; those of their names are declared in `lib/find`. */

declare module 'virtual:backstory/stories' {
  /** Every story of this build. */
  const stories: import('./types.ts').Story[];
  export default stories;
}
