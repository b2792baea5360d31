import type { PagePassage } from './block.ts';

/** Shorter texts, such as the name of a section or an outlet, occur in a page's title by chance. */
const LEAST = 15;
/** A headline that is not a heading element is among this many first passages. */
const EARLY = 40;

/**
 * The passage that is the page's headline: the `h1` that the document's title repeats, or else the
 * first `h1` that is more than a link (the outlet's name often is one), or else another text near
 * the top that the title repeats.
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
