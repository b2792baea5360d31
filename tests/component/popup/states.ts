import type { Stop } from '../../../lib/popup/trail.ts';
import { report, undated } from '../../fixtures/popup-report.ts';
import { FakeGateway } from './fake-gateway.ts';

/** A state of the story page, as tests and screenshots set it up. */
export interface State {
  gateway: () => FakeGateway;
  /** The sentence that says how things are. */
  says: string;
  start?: Stop;
}

const web = (parts: Partial<FakeGateway>) => () => new FakeGateway(parts);
const at = (url: string) => ({ id: 7, url, loading: false });

/** Every way in which the page in the tab can relate to the story page, by name. */
export const STATES: Record<string, State> = {
  article: {
    gateway: web({ answer: report() }),
    says: 'This article names 3 topics and takes up 2 disagreements.',
  },
  'no date': {
    gateway: web({ answer: undated() }),
    says: 'This article names 3 topics and takes up 2 disagreements.',
    start: { panel: 'timeline' },
  },
  'newer than the sources': {
    gateway: web({ answer: report({ article: { published: '2025-03-01' } }) }),
    says: 'This article is from 1 March 2025; our sources end in mid-June 2024 and know of nothing later.',
  },
  'a language left alone': {
    gateway: web({
      answer: report({ about: [], topics: [], mentions: [], disputes: [], skipped: 'ko' }),
    }),
    says: 'This page is in a language you asked Backstory to leave alone: Korean.',
  },
  'named in passing': {
    gateway: web({
      answer: report({ about: [], topics: report().topics.slice(0, 1), disputes: [], touched: [] }),
    }),
    says: 'This page names 1 topic of the story, but is not about it.',
  },
  'read without a find': {
    gateway: web({
      answer: report({ about: [], topics: [], mentions: [], disputes: [], touched: [] }),
    }),
    says: 'Nothing of this story was found on this page.',
  },
  reading: {
    gateway: web({ answer: report({ state: 'reading', topics: [], mentions: [], disputes: [] }) }),
    says: 'Reading this page …',
  },
  loading: {
    gateway: web({ facts: { id: 7, url: 'https://www.example.com/', loading: true } }),
    says: 'This page is still loading.',
  },
  'nothing found': { gateway: web({}), says: 'Nothing of this story was found on this page.' },
  'a page for writing': {
    gateway: web({
      answer: report({ state: 'left-alone', topics: [], mentions: [], disputes: [] }),
    }),
    says: 'Left alone: this page is for writing, or for private messages.',
  },
  'off here': {
    gateway: web({ stored: { 'site:example.com': 'off' }, answer: report() }),
    says: 'Off on example.com: nothing there is read or marked.',
  },
  'off on a parent': {
    gateway: web({
      facts: at('https://news.example.co.uk/'),
      stored: { 'site:example.co.uk': 'off' },
    }),
    says: 'Off here, because it is off on all of example.co.uk.',
  },
  paused: {
    gateway: web({ stored: { pause: -1 } }),
    says: 'Paused everywhere until you resume it.',
  },
  'no access': {
    gateway: web({ granted: false }),
    says: 'Backstory has no access to example.com, so this page was not read.',
  },
  'no access at all': {
    gateway: web({ granted: false, facts: { id: 7, loading: false } }),
    says: 'Backstory has no access to this page, so it was not read.',
  },
  'browser page': {
    gateway: web({ facts: at('chrome://settings/') }),
    says: 'Browsers keep extensions out of this page, so nothing on it was read.',
  },
  store: {
    gateway: web({ facts: at('https://chromewebstore.google.com/'), document: undefined }),
    says: 'Browsers keep extensions out of this page, so nothing on it was read.',
  },
  file: {
    gateway: web({ facts: at('file:///home/reader/article.html') }),
    says: 'This is a file on your own disk; Backstory reads pages on the web.',
  },
  pdf: {
    gateway: web({ document: { contentType: 'application/pdf', reader: false } }),
    says: 'This is not a web page but a file such as a PDF, which Backstory can’t read; look for the same text as a web page.',
  },
  'plain text': {
    gateway: web({ document: { contentType: 'text/plain', reader: false } }),
    says: 'This is not a web page but a file such as a PDF, which Backstory can’t read; look for the same text as a web page.',
  },
  'reader silent': {
    gateway: web({ document: { contentType: 'text/html', reader: true } }),
    says: 'Backstory has stopped answering on this page.',
  },
  'tab closed': {
    gateway: web({ facts: undefined }),
    says: 'The page this belonged to has been closed.',
  },
  failed: {
    gateway: () => {
      const gateway = new FakeGateway();
      gateway.tab = () => Promise.reject(new Error('no tabs today'));
      return gateway;
    },
    says: 'Something went wrong while looking at this page.',
  },
};
