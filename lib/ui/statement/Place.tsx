import { formatNumber } from '../../i18n/locale.ts';
import { t } from '../../i18n/translate.ts';
import { deepLink, locatorWords } from '../../story/evidence/locator.ts';
import type { Evidence, Source } from '../../story/types.ts';
import { StoryText } from '../words/StoryText.tsx';
import { Words } from '../words/Words.tsx';

interface PlaceProps {
  /** Pieces of evidence from `source`, one or more. */
  evidence: readonly Evidence[];
  source: Source;
}

/** Where in its source a statement comes from, and what kind of source that is. */
export function Place({ evidence, source }: PlaceProps) {
  return (
    <div class="place">
      {t(`kinds.source.${source.kind}`)}
      {source.author && (
        <>
          {' · '}
          <StoryText>{source.author}</StoryText>
        </>
      )}
      {evidence.map((piece) => (
        <p key={piece.at}>
          <Passage evidence={piece} />
          {source.url && (
            <>
              {' '}
              <a href={deepLink(source.url, piece.at)} target="_blank" rel="noopener noreferrer">
                {t('place.read-there')}
              </a>
            </>
          )}
        </p>
      ))}
    </div>
  );
}

/** The paragraph and sentence, and the words to find them by. */
function Passage({ evidence: { at, place } }: { evidence: Evidence }) {
  const words = locatorWords(at);
  const where = {
    paragraph: formatNumber(place.paragraph),
    sentence: formatNumber(place.sentence),
  };
  const quoted = (text: string) => <StoryText>{text}</StoryText>;
  if ('reads' in words)
    return <Words of="place.reads" with={{ ...where, reads: quoted(words.reads) }} />;
  const ends = { begins: quoted(words.begins), ends: quoted(words.ends) };
  return <Words of="place.begins" with={{ ...where, ...ends }} />;
}
