/** The part of `edtf` that we use; the package has no types of its own. */
declare module 'edtf' {
  /** Parses EDTF; `min` and `max` are epoch milliseconds. Throws on anything else. */
  export default function edtf(text: string): { min: number; max: number };
}
