/** Modules that `knowledge/vite-plugin.ts` makes out of the stories in `knowledge/`. */

declare module 'virtual:backstory/stories' {
  /** Every story of this build. */
  const stories: import('./types.ts').Story[];
  export default stories;
}

declare module 'virtual:backstory/names' {
  const names: import('./names.ts').StoryNames[];
  export default names;
}

declare module 'virtual:backstory/bell' {
  const bell: import('./names.ts').StoryNames['topics'];
  export default bell;
}
