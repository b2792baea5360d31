import type { PagePassage } from './block.ts';

/** Shorter texts are found in a page's title by chance: a section's name, an outlet's. */
const LEAST = 15;
/** A headline that is no heading element stands near the beginning. */
const EARLY = 40;

/**
 * The passage that is the page's headline: the `h1` that the document's title repeats, else the first that is
 * more than a link (an outlet's name often is one), else another text near the top that the title repeats.
 */
export function findTitle(
  passages: readonly PagePassage[],
  documentTitle: string,
): PagePassage | undefined {
  const title = plain(documentTitle);
  const isRepeated = ({ text }: PagePassage) => {
    const own = plain(text);
    return own.length >= LEAST && title.includes(own);
  };
  const tops = passages.filter((passage) => passage.own === 'title');
  return (
    tops.find(isRepeated) ??
    tops.find((passage) => passage.linked * 2 < passage.text.length) ??
    passages.find((passage) => passage.own === 'heading' && isRepeated(passage)) ??
    passages.slice(0, EARLY).find(isRepeated)
  );
}

function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}
