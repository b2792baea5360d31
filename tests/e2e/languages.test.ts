import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { hover } from './rig/card.ts';
import { iconOf } from './rig/icon.ts';
import { marked } from './rig/marks.ts';
import { SAMPLE } from './rig/pages.ts';
import { press, textOf } from './rig/popup.ts';
import { launchReader, type Reader } from './rig/reader.ts';
import { store } from './rig/stored.ts';

/**
 * How the extension's own words look in a browser in another language. Only in Chromium, because
 * Firefox takes no language that it was not packaged with.
 */
describe.each([
  {
    language: 'es',
    speaks: 'es',
    article: /Este artículo nombra \d+ temas/,
    day: '14 de septiembre de 2023',
    note: /están en inglés/,
  },
  {
    language: 'ko',
    speaks: 'ko',
    article: /이 기사는 주제 \d+개를 언급/,
    day: '2023년 9월 14일',
    note: /영어로 제공됩니다/,
  },
  // We have no Polish catalogue.
  {
    language: 'pl',
    speaks: 'en',
    article: /This article names \d+ topics/,
    day: 'September 14, 2023',
    note: undefined,
  },
])('in a browser that speaks $language', ({ language, speaks, article, day, note }) => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await launchReader('chromium', { language });
  });
  beforeEach(() => reader.startAfresh());
  afterAll(() => reader.close());

  const openSample = async () => {
    const page = await reader.open(reader.web.put('http://news.example/a', SAMPLE));
    await marked(page);
    return page;
  };

  test('the card is in that language, and says what is in English', async () => {
    const page = await openSample();
    const text = await hover(reader, page, (mark) => mark.text === 'Kim Jong Un');
    if (note) expect(text).toMatch(note);
    const languages = await reader.inCard(page, (root) => ({
      panel: root.querySelector<HTMLElement>('.panel')?.lang,
      statement: root.querySelector('.markup')?.closest<HTMLElement>('[lang]')?.lang,
    }));
    expect(languages).toEqual({ panel: speaks, statement: 'en' });
  });

  test('the popup is in that language, including its dates', async () => {
    await openSample();
    const popup = await reader.openPopup();
    await expect.poll(() => textOf(popup)).toMatch(article);
    await press(popup, '#tab-timeline');
    await expect.poll(() => textOf(popup)).toContain(day);
    expect(await popup.evaluate((document) => document.documentElement.lang)).toBe(speaks);
  });

  test('the toolbar icon’s title is in that language', async () => {
    await openSample();
    const title = async () => (await iconOf(reader)).title;
    expect(await title()).toBe('Backstory');
    await store(reader, { 'site:news.example': 'off' });
    const off = { es: 'desactivado', ko: '꺼져 있습니다', en: 'is off' }[speaks];
    await expect.poll(title).toContain(off);
  });
});
