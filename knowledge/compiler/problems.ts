/** A place in a file that a person edits; lines count from 1. */
export interface Spot {
  file: string;
  line: number;
}

/** What is wrong at a spot and how to mend it, in full sentences. */
export interface Problem extends Spot {
  says: string;
}

/**
 * Collects every problem of a run, so that an author can mend them all at once rather than one per
 * run.
 */
export class Problems {
  readonly #found: Problem[] = [];

  add(spot: Spot, says: string): void {
    this.#found.push({ file: spot.file, line: spot.line, says });
  }

  get count(): number {
    return this.#found.length;
  }

  /** `file:line: what is wrong. How to mend it.`, sorted by file and line, without repeats. */
  lines(): string[] {
    const sorted = this.#found.toSorted(
      (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.says.localeCompare(b.says),
    );
    return [...new Set(sorted.map(({ file, line, says }) => `${file}:${line}: ${says}`))];
  }
}

/**
 * Thrown when all that is left to do is to tell the person at the terminal its message: what is
 * wrong, and how to mend it. A stack trace would be of no use.
 */
export class Refusal extends Error {
  override name = 'Refusal';
}
