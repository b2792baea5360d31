import type { Finder, Mention } from '../../../lib/find/types.ts';

/**
 * A finder of plain words, so that tests of the page need no real names. Counts the characters that
 * it was given to scan.
 */
export function wordFinder(...topics: string[]): Finder & { scannedLength: number; scans: number } {
  const expression = new RegExp(topics.join('|'), 'g');
  return {
    scannedLength: 0,
    scans: 0,
    scan(passages) {
      this.scans++;
      for (const { text } of passages) this.scannedLength += text.length;
      return passages.map((passage) => ({ passage, hits: [...passage.text.matchAll(expression)] }));
    },
    *resolve(scanned, { lang = 'en' }) {
      const mentions = scanned.flatMap(({ hits }, passage) =>
        (hits as RegExpExecArray[]).map(
          ({ 0: text, index }): Mention => ({
            passage,
            start: index,
            end: index + text.length,
            story: 'test',
            topic: text.toLowerCase().replaceAll(' ', '-'),
            text,
            why: { rule: 'name' as const },
          }),
        ),
      );
      return { lang, about: mentions.length > 2 ? ['test'] : [], mentions };
    },
  };
}
