import { t } from '../../i18n/translate.ts';
import { alsoInSources, isWholeArticle } from '../../story/brief/also.ts';
import { briefFor, evidenceOfPoint } from '../../story/brief/brief.ts';
import { isLater } from '../../story/time/since.ts';
import type { BriefPoint, Story, Summary } from '../../story/types.ts';
import { Since } from '../../ui/dates/Since.tsx';
import { Markup } from '../../ui/statement/Markup.tsx';
import { SourceMarks } from '../SourceMarks.tsx';
import type { PanelProps, View } from '../view.ts';
import { InThisArticle } from './InThisArticle.tsx';

/**
 * The story in a few sentences that several sources agree on, what this article names of it, and
 * what else the sources say.
 */
export function BriefPanel({ view }: PanelProps) {
  const { story } = view;
  const { brief, also } = chosen(view);
  const since = brief.filter((point) => isSince(point, view));
  return (
    <div class="brief-panel">
      <section aria-labelledby="brief-heading">
        <h2 id="brief-heading" class="label">
          {t('brief.in-brief')}
        </h2>
        <Points points={brief.filter((point) => !since.includes(point))} view={view} />
        {since.length > 0 && (
          <>
            <h3 class="label">{t('card.since-this-article')}</h3>
            <Points points={since} view={view} />
          </>
        )}
      </section>
      <div class="brief-aside">
        <InThisArticle view={view} />
        {also.length > 0 && (
          <section aria-labelledby="also-heading">
            <h2 id="also-heading" class="label">
              {t('brief.also', { n: story.sources.length })}
            </h2>
            <Points points={also} view={view} />
          </section>
        )}
      </div>
    </div>
  );
}

/**
 * Points that are left for the other sources are not in the brief, unless there are none to leave.
 */
function chosen({ story, page }: View) {
  const spared = briefFor(story, page, isWholeArticle(page));
  const also = alsoInSources(story, page, spared);
  return { also, brief: also.length > 0 ? spared : briefFor(story, page) };
}

/** Whether the page's article is too old to have known all of it. */
function isSince({ facts }: Summary, { story, page }: View): boolean {
  return story.facts.some(
    (fact) => facts.includes(fact.id) && isLater(story, fact, page.published),
  );
}

function Points({ points, view }: { points: readonly BriefPoint[]; view: View }) {
  if (points.length === 0) return null;
  return (
    <ul class="points">
      {points.map((point) => (
        <li key={point.id}>
          <Sourced of={point} view={view} />
          {point.reply && isSince(point.reply, view) && !isSince(point, view) && <Since />}
          {point.reply && <Sourced of={point.reply} view={view} />}
        </li>
      ))}
    </ul>
  );
}

/** A sentence, and the sources that say all of it. */
function Sourced({ of, view: { story, go } }: { of: Summary; view: View }) {
  return (
    <>
      <p class="says">
        <Markup html={of.html} onTopic={(topic) => go({ to: 'topic', topic })} />
      </p>
      <SourceMarks
        story={story}
        evidence={of.sources.flatMap((source) => evidenceOfPoint(story, of, source))}
        lead={agreement(of, story)}
      />
    </>
  );
}

/**
 * Two documents are not two witnesses, so this says how many say so, never that it is confirmed.
 */
function agreement(point: Summary, story: Story): string {
  return t('brief.agreement', { n: point.sources.length, total: story.sources.length });
}
