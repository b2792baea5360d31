import { deepLink, placeLine, wordsLine } from '../story/locator.ts';
import type { Evidence, Source } from '../story/types.ts';
import { SOURCE_KINDS } from './words.ts';

interface PlaceProps {
  /** Pieces of evidence from `source`, one or more. */
  evidence: readonly Evidence[];
  source: Source;
}

/** Where in its source a statement stands, and what kind of source that is. */
export function Place({ evidence, source }: PlaceProps) {
  return (
    <div class="place">
      {SOURCE_KINDS[source.kind]}
      {source.author && `, ${source.author}`}
      {evidence.map((piece) => (
        <p key={piece.at}>
          {capitalised(placeLine(piece))}: {wordsLine(piece.at)}
          {source.url && (
            <>
              {' '}
              <a href={deepLink(source.url, piece.at)} target="_blank" rel="noopener noreferrer">
                Read it there
              </a>
            </>
          )}
        </p>
      ))}
    </div>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
