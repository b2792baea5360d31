import { useEffect, useRef, useState } from 'preact/hooks';
import { formatNumber } from '../../i18n/locale.ts';
import { plural, t } from '../../i18n/translate.ts';
import { topicOf } from '../../story/lookup.ts';
import { StoryText } from '../../ui/words/StoryText.tsx';
import type { View } from '../view.ts';

/** As many topics as fill a few lines; a long article names thirty. */
const FEW = 12;

/**
 * The story's topics that the page names, most often named first. Each leads to its first mention;
 * the arrow beside it opens what the story knows about it.
 */
export function InThisArticle({ view }: { view: View }) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button that had the focus is gone, so the focus goes to what it revealed.
  useEffect(() => {
    if (all) list.current?.querySelectorAll<HTMLElement>('.to-mention')[FEW]?.focus();
  }, [all]);
  const { story, report, page } = view;
  const named = (report?.topics ?? [])
    .filter((topic) => topic.story === story.story.id)
    .sort((a, b) => b.count - a.count);
  if (named.length === 0) return null;
  return (
    <section aria-labelledby="article-heading">
      <h2 id="article-heading" class="label">
        {t(page.about ? 'brief.in-article' : 'brief.on-page')}
      </h2>
      <ul class="topics" ref={list}>
        {(all ? named : named.slice(0, FEW)).map(({ topic, count, first }) => {
          const label = topicOf(story, topic)?.label ?? topic;
          return (
            <li key={topic}>
              <button
                type="button"
                class="to-mention"
                aria-label={plural('brief.go-to-mentions', count, { topic: label })}
                onClick={() => view.show(first)}
              >
                <StoryText>{label}</StoryText> <span class="count">{formatNumber(count)}</span>
              </button>
              <button
                type="button"
                class="to-topic"
                title={t('brief.more-on', { topic: label })}
                onClick={() => view.go({ to: 'topic', topic })}
              >
                <span aria-hidden="true" class="arrow" />
              </button>
            </li>
          );
        })}
        {!all && named.length > FEW && (
          <li class="more">
            <button type="button" onClick={() => setAll(true)}>
              {t('brief.more', { n: named.length - FEW })}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
