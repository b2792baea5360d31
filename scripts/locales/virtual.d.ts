declare module 'virtual:tests/catalogues' {
  /** Messages by path, by language. */
  const catalogues: Record<string, Record<string, string>>;
  export default catalogues;
}
