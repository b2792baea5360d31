/** Modules that `knowledge/compiler/vite-plugin.ts` makes from the stories' names. */

declare module 'virtual:backstory/names' {
  /** The names of all stories, compiled: what `createFinder` takes. */
  const names: import('./name-index.ts').NameIndex;
  export default names;
}

declare module 'virtual:backstory/bell' {
  /** What `rings` of `bell.ts` takes. */
  const bell: import('./bell/bell.ts').Bell;
  export default bell;
}
