import { deepLink, placeLine, wordsLine } from '../story/locator.ts';
import type { Evidence, Source } from '../story/types.ts';
import { SOURCE_KINDS } from './words.ts';

/** Where in its source a statement stands, and what kind of source that is. */
export function Place({ evidence, source }: { evidence: Evidence; source: Source }) {
  const place = placeLine(evidence);
  return (
    <p class="place">
      {SOURCE_KINDS[source.kind]}
      {source.author && `, ${source.author}`}. {place[0]?.toUpperCase() + place.slice(1)}:{' '}
      {wordsLine(evidence.at)}.
      {source.url && (
        <>
          {' '}
          <a href={deepLink(source.url, evidence.at)} target="_blank" rel="noopener noreferrer">
            Read it there
          </a>
        </>
      )}
    </p>
  );
}
