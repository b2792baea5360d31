import { useId, useMemo, useRef, useState } from 'preact/hooks';
import { plural, t } from '../../i18n/translate.ts';
import { type Hit, type HitKind, searchIn } from '../../story/search.ts';
import type { Story } from '../../story/types.ts';
import type { PanelProps } from '../view.ts';
import { SearchHit } from './SearchHit.tsx';

/** The kinds of hits in the order in which they are shown. */
const KINDS: readonly HitKind[] = ['topic', 'dispute', 'event', 'fact', 'source'];

/** More hits of one kind than this mean that the query is too short. */
const MOST_OF_A_KIND = 8;

/**
 * Search over the whole story. Down moves from the field to the hits, Up from the first hit back.
 */
export function SearchPanel({ view }: PanelProps) {
  const [query, setQuery] = useState('');
  const search = useMemo(() => searchIn(view.story), [view.story]);
  const hits = useMemo(
    () => (query.trim() ? search.find(query) : everyTopic(view.story)),
    [search, query, view.story],
  );
  const root = useRef<HTMLDivElement>(null);
  const id = useId();
  const step = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [...(root.current?.querySelectorAll<HTMLElement>('input, .hit') ?? [])];
    const at = stops.indexOf(document.activeElement as HTMLElement);
    const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys of the controls inside bubble to it
    <div class="search-panel" ref={root} onKeyDown={step}>
      <label class="unseen" for={id}>
        {t('search.field')}
      </label>
      <input
        id={id}
        type="search"
        class="search-field"
        placeholder={t('search.field')}
        autocomplete="off"
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <p class="aside" role="status">
        {query.trim() && countOf(hits)}
      </p>
      {KINDS.map((kind) => {
        const all = hits.filter((hit) => hit.kind === kind);
        const of = query.trim() ? all.slice(0, MOST_OF_A_KIND) : all;
        return (
          of.length > 0 && (
            <section key={kind} aria-labelledby={`${id}-${kind}`}>
              <h2 id={`${id}-${kind}`} class="label">
                {t(`search.${kind}`)}
              </h2>
              <ul class="hits">
                {of.map((hit) => (
                  <SearchHit key={hit.id} hit={hit} view={view} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </div>
  );
}

/** What there is to find, before anything is typed: all topics by name. */
function everyTopic({ topics }: Story): Hit[] {
  return [...topics]
    .sort((a, b) => a.label.localeCompare(b.label))
    .map(({ id }) => ({ kind: 'topic', id }));
}

function countOf(hits: readonly Hit[]): string {
  return hits.length === 0 ? t('search.none') : plural('search.hits', hits.length);
}
