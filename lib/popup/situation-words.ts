import { languageName } from '../i18n/language-name.ts';
import { t } from '../i18n/translate.ts';
import { longDay } from '../ui/long-day.ts';
import { clockTime } from './clock-time.ts';
import type { Situation } from './situation.ts';

/** What a reader can do about it: the button's words and what it sets off. */
export interface Step {
  label: string;
  act: 'request-access' | 'reload' | 'read' | 'read-language' | 'look-again';
}

/** Inside a situation: what the sentence needs besides it. */
export interface Circumstances {
  /** Id of the story shown and the last day its sources know of. */
  story: { id: string; horizon: string };
  /** ms since the epoch. */
  now: number;
}

/** How things stand, in one plain sentence. */
export function sentenceFor(situation: Situation, { story, now }: Circumstances): string {
  switch (situation.kind) {
    case 'asking':
    case 'reading':
      return 'Reading this page …';
    case 'gone':
      return 'The page this belonged to has been closed.';
    case 'browser-page':
      return 'Browsers keep extensions out of this page, so nothing on it was read.';
    case 'file':
      return 'This is a file on your own disk; Backstory reads pages on the web.';
    case 'pdf':
      return 'This is a PDF, which Backstory can’t read; look for the same text as a web page.';
    case 'no-access':
      return situation.site
        ? `Backstory has no access to ${situation.site}, so this page was not read.`
        : 'Backstory has no access to this page, so it was not read.';
    case 'off':
      return situation.decidedBy && situation.decidedBy !== situation.site
        ? `Off here, because it is off on all of ${situation.decidedBy}.`
        : `Off on ${situation.site}: nothing there is read or marked.`;
    case 'paused':
      return Number.isFinite(situation.until)
        ? `Paused everywhere until ${clockTime(situation.until, now)}.`
        : 'Paused everywhere until you resume it.';
    case 'loading':
      return 'This page is still loading.';
    case 'nothing':
      return 'Nothing of this story was found on this page.';
    case 'skipped':
      return t('settings.language-left-alone', { language: languageName(situation.language) });
    case 'silent':
      return 'The reader in this page has stopped answering.';
    case 'failed':
      return 'Something went wrong while looking at this page.';
    case 'read':
      return sentenceForReport(situation.report, story);
  }
}

/** The sensible next step, where there is one besides the switch and the pause, which are always at hand. */
export function stepFor(situation: Situation): Step | undefined {
  switch (situation.kind) {
    case 'no-access':
      return {
        label: situation.site ? `Allow on ${situation.site}` : 'Allow on all sites',
        act: 'request-access',
      };
    case 'silent':
      return { label: 'Reload the page', act: 'reload' };
    case 'nothing':
      return { label: 'Read it all the same', act: 'read' };
    case 'skipped':
      return { label: t('settings.read-language'), act: 'read-language' };
    case 'failed':
      return { label: 'Try again', act: 'look-again' };
    default:
      return undefined;
  }
}

type Report = Extract<Situation, { report: unknown }>['report'];

function sentenceForReport(report: Report, story: Circumstances['story']): string {
  const topics = report.topics.filter((topic) => topic.story === story.id).length;
  if (topics === 0) return 'Nothing of this story was found on this page.';
  if (!report.about.includes(story.id))
    return `This page names ${count(topics, 'topic')} of the story, but is not about it.`;
  const { published } = report.article;
  if (published && published > story.horizon)
    return `This article is from ${longDay(published)}; our sources end on ${longDay(story.horizon)} and know of nothing later.`;
  const disputes = new Set(
    report.disputes.filter((d) => d.story === story.id).map((d) => d.dispute),
  ).size;
  const takenUp = disputes > 0 ? ` and takes up ${count(disputes, 'disagreement')}` : '';
  return `This article names ${count(topics, 'topic')}${takenUp}.`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}
