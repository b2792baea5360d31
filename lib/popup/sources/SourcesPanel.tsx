import { formatList } from '../../i18n/locale.ts';
import { storyText } from '../../i18n/story-language.ts';
import { plural, t } from '../../i18n/translate.ts';
import { useOfSource } from '../../story/evidence/source-use.ts';
import type { Source, Story } from '../../story/types.ts';
import { whenWords } from '../../ui/dates/when-words.ts';
import { StoryText } from '../../ui/words/StoryText.tsx';
import { numberOf } from '../SourceMarks.tsx';
import type { PanelProps } from '../view.ts';

/**
 * The documents the story is made from: what each is, when it was written, its slant, and how much
 * rests on it.
 */
export function SourcesPanel({ view: { story } }: PanelProps) {
  return (
    <div class="sources-panel">
      <p class="aside" {...storyText()}>
        {story.story.scope}
      </p>
      <ol class="sources">
        {story.sources.map((source) => (
          <SourceEntry key={source.id} source={source} story={story} />
        ))}
      </ol>
    </div>
  );
}

function SourceEntry({ source, story }: { source: Source; story: Story }) {
  const byline = [source.author, source.outlet].filter(Boolean).join(', ');
  return (
    <li class="source" data-item={source.id} tabIndex={-1}>
      <span class="mark" aria-hidden="true">
        {numberOf(story, source)}
      </span>
      <div>
        <h2 {...storyText()}>{source.name}</h2>
        {source.title && (
          <p class="source-title" {...storyText()}>
            {source.title}
          </p>
        )}
        <p class="aside">
          {t(`kinds.source.${source.kind}`)}
          {byline && (
            <>
              {' · '}
              <StoryText>{byline}</StoryText>
            </>
          )}
        </p>
        <dl>
          <dt>{t('sources.written')}</dt>
          <dd>
            {whenWords(source.written)}
            {' · '}
            <span class="aside" {...storyText()}>
              {source.writtenNote}
            </span>
          </dd>
          <dt>{t('sources.slant')}</dt>
          <dd {...storyText()}>{source.slant}</dd>
          {source.oddities.length > 0 && (
            <>
              <dt>{t('sources.to-know')}</dt>
              <dd {...storyText()}>
                <ul>
                  {source.oddities.map((oddity) => (
                    <li key={oddity}>{oddity}</li>
                  ))}
                </ul>
              </dd>
            </>
          )}
          <dt>{t('sources.cited-for')}</dt>
          <dd>{useInWords(story, source)}</dd>
          <Links source={source} />
        </dl>
      </div>
    </li>
  );
}

function useInWords(story: Story, source: Source): string {
  const { facts, events, disputes } = useOfSource(story, source.id);
  const parts = [
    ...(facts > 0 ? [plural('sources.statements', facts)] : []),
    ...(events > 0 ? [plural('sources.events', events)] : []),
    ...(disputes > 0 ? [plural('sources.disagreements', disputes)] : []),
  ];
  return parts.length > 0 ? formatList(parts) : t('sources.nothing');
}

/** The source's own address, if the document shows one, and the addresses it cites. */
function Links({ source: { url, links } }: { source: Source }) {
  const addresses = [...(url ? [url] : []), ...links];
  if (addresses.length === 0) return null;
  return (
    <>
      <dt>{t('sources.links')}</dt>
      <dd>
        <details>
          <summary>{plural('sources.addresses', addresses.length)}</summary>
          <ul>
            {addresses.map((address) => (
              <li key={address}>
                <a href={address} target="_blank" rel="noopener noreferrer">
                  {address}
                </a>
              </li>
            ))}
          </ul>
        </details>
      </dd>
    </>
  );
}
