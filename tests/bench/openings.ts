/**
 * `npm run bench:openings`: the cost of opening the card and the popup in the installed Chromium,
 * on the sample article. In processor time of the main thread, so that a busy machine changes it
 * little; the best of several runs.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { buildExtension } from '../../scripts/build/build-extension.ts';
import { evaluateInCard, readCard } from '../../scripts/drive/card.ts';
import { type Chromium, launchChromium } from '../../scripts/drive/chromium.ts';
import { browserOf } from '../../scripts/drive/install-browser.ts';
import { marksOn, restOnMark } from '../../scripts/drive/marks.ts';
import { openPopup } from '../../scripts/drive/popup.ts';
import { until } from '../../scripts/drive/until.ts';
import { command } from '../../scripts/project/command.ts';
import { ROOT } from '../../scripts/project/run.ts';
import { serveWeb, type Web } from '../e2e/rig/web.ts';
import { type TraceEvent, trace } from './trace.ts';

const REPEATS = 5;
/** How long the sample may take to be read, on a busy machine (ms). */
const LIMIT_MS = 30_000;
/**
 * Longer than the pointer rests and the card's script takes to come, even on a busy machine (ms).
 */
const OPEN_WITHIN = 1500;

const TRACED = ['toplevel', 'blink.user_timing', 'loading'];

/**
 * Tasks (ms of processor time) of the thread on which an event happened, within a stretch of time.
 */
function tasksBeside(events: TraceEvent[], { pid, tid }: TraceEvent, from = 0, to = Infinity) {
  return events
    .filter(
      (one) =>
        one.ph === 'X' &&
        /RunTask/.test(one.name) &&
        one.pid === pid &&
        one.tid === tid &&
        one.ts >= from &&
        one.ts <= to,
    )
    .map(({ tdur = 0 }) => tdur / 1000);
}

const best = (values: number[]) => Math.min(...values);
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

await command('npm run bench:openings', async () => {
  parseArgs();
  const extension = await buildExtension('chromium');
  const web = await serveWeb();
  const chromium = await launchChromium({
    executablePath: await browserOf('chrome', 'edge', 'chromium'),
    extension,
    headless: true,
    args: [`--proxy-server=http://127.0.0.1:${web.port}`, '--proxy-bypass-list=<-loopback>'],
  });
  try {
    await measure(chromium, web);
  } finally {
    await chromium.browser.close();
    web.close();
  }
});

async function measure(chromium: Chromium, web: Web): Promise<void> {
  const sample = readFileSync(join(ROOT, 'tests/fixtures/sample-article.html'), 'utf8');
  const url = web.put('http://news.example/', sample);

  const first: number[] = [];
  const woken: number[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) {
    const page = await openSample(chromium, url);
    first.push(await longestOfOpening(page, 'Kim Jong Un'));
    woken.push(await longestOfOpening(page, 'Vladimir Putin'));
    await page.close();
  }
  console.log(`longest task while a page's first card opens: ${best(first).toFixed(1)} ms`);
  console.log(`longest task while a later card opens: ${best(woken).toFixed(1)} ms`);

  const page = await openSample(chromium, url);
  const works: number[] = [];
  for (let repeat = 0; repeat < REPEATS; repeat++) works.push(await workOfPopup(chromium, page));
  console.log(`work until the popup's first contentful paint: ${best(works).toFixed(1)} ms`);
}

async function openSample({ browser }: Chromium, url: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(url);
  await until(LIMIT_MS, async () => (await marksOn(page)).length > 0 || undefined);
  return page;
}

async function longestOfOpening(page: Page, text: string): Promise<number> {
  const session = await page.createCDPSession();
  const events = await trace(session, TRACED, async () => {
    await restOnMark(page, (mark) => mark.text === text);
    await page.evaluate(() => performance.mark('bench'));
    // Checking whether it is open would be work on the page, too.
    await sleep(OPEN_WITHIN);
  });
  await session.detach();
  if (!(await evaluateInCard(page, readCard))?.includes(text)) throw new Error('No card opened.');
  await page.keyboard.press('Escape');
  const mark = events.find(({ name }) => name === 'bench');
  if (!mark) throw new Error('The trace does not hold the page.');
  return Math.max(...tasksBeside(events, mark, mark.ts));
}

async function workOfPopup(chromium: Chromium, page: Page): Promise<number> {
  const session = await page.createCDPSession();
  const events = await trace(session, TRACED, async () => {
    const popup = await openPopup(chromium);
    await popup.waitForSelector('[role="tabpanel"]');
    await popup.evaluate(async () => {
      while (performance.getEntriesByName('first-contentful-paint').length === 0) {
        await new Promise(requestAnimationFrame);
      }
    });
    await popup.close();
  });
  await session.detach();
  const started = events.find(
    ({ name, args }) =>
      name === 'navigationStart' && args?.data?.documentLoaderURL?.includes('popup.html'),
  );
  const painted = events.find(
    ({ name, pid, ts }) =>
      name === 'firstContentfulPaint' && pid === started?.pid && ts > started.ts,
  );
  if (!started || !painted) throw new Error('The trace does not hold the popup’s first paint.');
  return sum(tasksBeside(events, painted, started.ts, painted.ts));
}
