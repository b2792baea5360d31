import { useEffect, useRef, useState } from 'preact/hooks';
import { topicOf } from '../story/lookup.ts';
import type { View } from './view.ts';

/** As many topics as fill a few lines; a long article names thirty. */
const FEW = 12;

/** The story's topics that the page names, most often named first. Each goes to its first mention; the arrow beside it opens what the story knows. */
export function InThisArticle({ view }: { view: View }) {
  const [all, setAll] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  // The button that had the focus is gone; what it brought has it now.
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
        {page.about ? 'In this article' : 'On this page'}
      </h2>
      <ul class="topics" ref={list}>
        {(all ? named : named.slice(0, FEW)).map(({ topic, count, first }) => {
          const label = topicOf(story, topic)?.label ?? topic;
          return (
            <li key={topic}>
              <button type="button" class="to-mention" onClick={() => view.show(first)}>
                <span>{label}</span> <span class="count">{count}</span>
                <span class="unseen">
                  {count === 1 ? ' mention: go to it' : ' mentions: go to the first'}
                </span>
              </button>
              <button
                type="button"
                class="to-topic"
                aria-label={`More on ${label}`}
                title={`More on ${label}`}
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
              {named.length - FEW} more
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
