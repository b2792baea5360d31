import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../lib/messages/types.ts';
import { evaluateInCard, readCard } from '../drive/card.ts';
import type { Chromium } from '../drive/chromium.ts';
import { marksOn, restOnMark } from '../drive/marks.ts';
import { openPopup } from '../drive/popup.ts';
import { until } from '../drive/until.ts';
import { Refusal } from '../project/command.ts';
import { ROOT } from '../project/run.ts';
import type { Article } from './article.ts';

const SCREENS = join(ROOT, 'screens');

/**
 * How long (ms) the reader may take to read a page, and a card or the popup to open, on a slow
 * machine.
 */
const READ_LIMIT_MS = 15_000;
const OPEN_LIMIT_MS = 15_000;

/**
 * Reads the article without a window and prints what a reader would have seen: topics and mentions,
 * the first card, the popup's headings, and where the screenshots are.
 * @throws {Refusal} that says in a sentence what did not work.
 */
export async function readHeadless(chromium: Chromium, article: Article): Promise<void> {
  const page = await chromium.browser.newPage();
  // A picture taken in the middle of a fade would show what no reader sees.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(article.url, { waitUntil: 'load' }).catch((error: Error) => {
    throw new Refusal(`The article could not be opened: ${error.message}`);
  });
  console.log(`Reading “${(await page.title()) || article.url}” without a window.\n`);
  await mkdir(SCREENS, { recursive: true });

  const report = await until(READ_LIMIT_MS, () => finishedReport(chromium));
  if (report) {
    const marks = await marksOn(page);
    const counts = [count(report.topics, 'topic'), count(report.mentions, 'mention')];
    console.log(`${counts.join(', ')}, ${marks.length} marked:`);
    for (const line of topicLines(report)) console.log(`  ${line}`);
    console.log('');
    await showCard(page);
  } else {
    const nothing = 'Backstory found nothing it knows on this page, and left it alone.\n';
    if (article.sample) throw new Refusal(nothing);
    console.log(nothing);
  }
  await page.screenshot({ path: join(SCREENS, 'page.png') });
  await showPopup(chromium);
  console.log(`Screenshots: ${SCREENS}`);
}

/**
 * The reader's report once it has read the page; undefined as long as there is no reader, it is not
 * done, or it has found nothing.
 */
async function finishedReport({ extension }: Chromium): Promise<PageReport | undefined> {
  const report = await extension.evaluate(async (api) => {
    const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
    if (tab?.id === undefined) return undefined;
    const asked = api.tabs.sendMessage(tab.id, { type: 'report' }, { frameId: 0 });
    return asked.catch(() => undefined) as Promise<PageReport | undefined>;
  });
  return report?.state === 'read' && report.topics.length > 0 ? report : undefined;
}

function topicLines({ topics, mentions }: PageReport): string[] {
  const width = Math.max(...topics.map(({ topic }) => topic.length));
  return topics.map(({ topic, count, story }) => {
    const words = mentions.filter((one) => one.topic === topic && one.story === story);
    const spellings = [...new Set(words.map(({ text }) => text))].join(', ');
    return `${topic.padEnd(width)}  ${String(count).padStart(3)}  ${spellings}`;
  });
}

function count(things: readonly unknown[], noun: string): string {
  return `${things.length} ${noun}${things.length === 1 ? '' : 's'}`;
}

/** Opens the first mark's card, and leaves it open for the picture. */
async function showCard(page: Page): Promise<void> {
  const { text: marked } = await restOnMark(page, () => true);
  const card = await until(OPEN_LIMIT_MS, () => evaluateInCard(page, readCard));
  if (!card) throw new Refusal(`The pointer rests on “${marked}”, but no card opened.`);
  const buttons = await evaluateInCard(page, async (root) => {
    await Promise.allSettled(root.getAnimations().map((animation) => animation.finished));
    return Array.from(root.querySelectorAll('.tool, footer button'), ({ textContent }) =>
      textContent?.trim(),
    );
  });
  const lines = card.split('\n').map((line) => line.trim());
  console.log(`The card on “${marked}”:`);
  for (const line of lines) if (line && !buttons?.includes(line)) console.log(`  │ ${line}`);
  console.log('');
}

async function showPopup(chromium: Chromium): Promise<void> {
  const popup = await openPopup(chromium);
  const headings = await until(OPEN_LIMIT_MS, async () => {
    const found = await popup.$$eval('h1, h2, h3, [role="heading"]', (all) =>
      all.map((heading) => heading.textContent?.trim() ?? '').filter(Boolean),
    );
    return found.length > 0 ? found : undefined;
  });
  if (!headings) throw new Refusal('The popup opened, but shows nothing.');
  console.log('The popup:');
  for (const heading of headings) console.log(`  │ ${heading}`);
  console.log('');
  await popup.screenshot({ path: join(SCREENS, 'popup.png') });
}
