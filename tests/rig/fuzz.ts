import fc from 'fast-check';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /**
     * From `npm run fuzz`: how often to try each property, and the first seed; null for the
     * default.
     */
    fuzz: { runs: number | null; seed: number | null };
  }
}

/**
 * How long (ms) a test of a random property may take, however often `npm run fuzz` is told to try
 * it.
 */
export const FUZZ_LIMIT = 3_600_000;

/**
 * Tries a property on random inputs, `runs` times in `npm test` and more in `npm run fuzz`, and
 * prints how often and from which seed. @throws if an input breaks the property, with that input
 * shrunk, and the seed.
 */
export async function fuzz<Ts>(
  name: string,
  property: fc.IRawProperty<Ts>,
  runs: number,
): Promise<void> {
  const wanted = inject('fuzz');
  const details = await fc.check(property, {
    numRuns: wanted.runs ?? runs,
    ...(wanted.seed === null ? {} : { seed: wanted.seed }),
  });
  console.log(`fuzz: ${name}: ${details.numRuns} runs from seed ${details.seed}`);
  if (!details.failed) return;
  const cause = details.errorInstance;
  throw new Error(
    `${await fc.asyncDefaultReportMessage(details)}
${cause}`,
    { cause },
  );
}
