import type { DisputeKind, Source, TopicKind } from '../story/types.ts';

/** Kinds of source, in a reader's words. */
export const SOURCE_KINDS: Record<Source['kind'], string> = {
  'opinion-column': 'Opinion column',
  'reported-analysis': 'Reported analysis',
  'blog-commentary': 'Blog commentary',
  commentary: 'Commentary',
  explainer: 'Explainer',
};

/** Kinds of topic, in a reader's words. */
export const TOPIC_KINDS: Record<TopicKind, string> = {
  person: 'Person',
  'source-voice': 'Quoted in our sources',
  place: 'Place',
  state: 'State',
  organisation: 'Organisation',
  weapon: 'Weapon',
  programme: 'Programme',
  event: 'Event',
  treaty: 'Treaty',
  sanctions: 'Sanctions',
  concept: 'Idea',
};

/** What the sources differ about, in a few words. */
export const DISPUTE_KINDS: Record<DisputeKind, string> = {
  factual: 'Facts differ',
  figure: 'Figures differ',
  attribution: 'Who said it differs',
  'forecast-vs-outcome': 'Forecast and outcome',
  interpretation: 'Read differently',
  denial: 'Claimed and denied',
  framing: 'Told differently',
};
