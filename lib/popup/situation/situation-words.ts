import { languageName } from '../../i18n/language-name.ts';
import { plural, t } from '../../i18n/translate.ts';
import { longDay } from '../../ui/dates/long-day.ts';
import { partOfMonth } from '../../ui/dates/part-of-month.ts';
import { clockTime } from './clock-time.ts';
import type { Situation } from './situation.ts';

/** What a reader can do about it: the button's label and what it does. */
export interface Step {
  label: string;
  act: 'request-access' | 'reload' | 'read' | 'read-language' | 'look-again';
}

/** What the sentence needs besides the situation. */
export interface Circumstances {
  /** Id of the story shown and the last day that its sources know of. */
  story: { id: string; horizon: string };
  /** In ms since the epoch. */
  now: number;
}

/** How things are, in one plain sentence. */
export function sentenceFor(situation: Situation, { story, now }: Circumstances): string {
  switch (situation.kind) {
    case 'asking':
    case 'reading':
      return t('situation.reading');
    case 'no-access':
      return situation.site
        ? t('situation.no-access-to', { site: situation.site })
        : t('situation.no-access');
    case 'off':
      return situation.decidedBy && situation.decidedBy !== situation.site
        ? t('situation.off-by', { site: situation.decidedBy })
        : t('situation.off', { site: situation.site });
    case 'paused':
      return Number.isFinite(situation.until)
        ? t('situation.paused-until', { time: clockTime(situation.until, now) })
        : t('situation.paused');
    case 'skipped':
      return t('settings.language-left-alone', { language: languageName(situation.language) });
    case 'read':
      return sentenceForReport(situation.report, story);
    default:
      return t(`situation.${situation.kind}`);
  }
}

/**
 * The sensible next step, if there is one besides the switch and the pause, which are always at
 * hand.
 */
export function stepFor(situation: Situation): Step | undefined {
  switch (situation.kind) {
    case 'no-access':
      return {
        label: situation.site
          ? t('situation.allow-on', { site: situation.site })
          : t('situation.allow-everywhere'),
        act: 'request-access',
      };
    case 'silent':
      return { label: t('situation.reload'), act: 'reload' };
    case 'nothing':
    case 'left-alone':
      return { label: t('situation.read-anyway'), act: 'read' };
    case 'skipped':
      return { label: t('settings.read-language'), act: 'read-language' };
    case 'failed':
      return { label: t('situation.try-again'), act: 'look-again' };
    default:
      return undefined;
  }
}

type Report = Extract<Situation, { report: unknown }>['report'];

function sentenceForReport(report: Report, story: Circumstances['story']): string {
  const named = report.topics.filter((topic) => topic.story === story.id).length;
  if (named === 0) return t('situation.nothing');
  const topics = plural('situation.topics', named);
  if (!report.about.includes(story.id)) return t('situation.not-about', { topics });
  const { published } = report.article;
  if (published && published > story.horizon)
    return t('situation.past-horizon', {
      day: longDay(published),
      horizon: partOfMonth(story.horizon),
    });
  const takenUp = new Set(report.disputes.filter((d) => d.story === story.id).map((d) => d.dispute))
    .size;
  if (takenUp === 0) return t('situation.names', { topics });
  const disagreements = plural('situation.disagreements', takenUp);
  return t('situation.names-and-takes-up', { topics, disagreements });
}
