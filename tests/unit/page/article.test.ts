import { parseHTML } from 'linkedom';
import { afterEach, describe, expect, test } from 'vitest';
import { readArticle } from '../../../lib/page/article/article.ts';
import { CONTINUE_READING } from '../../../lib/page/article/continue-reading.ts';
import { readPassages } from '../../../lib/page/text/passages.ts';

function article({ html = '<html lang="en">', head = '', body = '' }) {
  const { document } = parseHTML(
    `<!doctype html>${html}<head><title>The page</title>${head}</head><body>${body}</body></html>`,
  );
  const page = document as unknown as Document;
  return readArticle(page, readPassages(page), CONTINUE_READING);
}

const meta = (attributes: string) => `<meta ${attributes}>`;
const linked = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;

describe('the day of publication', () => {
  test.each<[string, { head?: string; body?: string }, string | undefined]>([
    [
      'linked data',
      { head: linked({ '@type': 'NewsArticle', datePublished: '2023-09-13T09:00:00Z' }) },
      '2023-09-13',
    ],
    [
      'linked data in a graph, beside other things',
      {
        head: linked({
          '@graph': [
            { '@type': 'WebSite', datePublished: '2001-01-01' },
            { '@type': ['Thing', 'ReportageNewsArticle'], datePublished: '2024-06-19' },
          ],
        }),
      },
      '2024-06-19',
    ],
    [
      'linked data of the main entity',
      {
        head: linked([
          {
            '@type': 'WebPage',
            mainEntity: { '@type': 'BlogPosting', datePublished: '2023-09-13' },
          },
        ]),
      },
      '2023-09-13',
    ],
    [
      'a meta tag where linked data is broken',
      {
        head: linked('{broken') + meta('property="article:published_time" content="2023-09-14"'),
      },
      '2023-09-14',
    ],
    [
      'the publisher’s own day, not the one in Greenwich',
      { head: meta('property="article:published_time" content="2023-09-13T22:30:00-04:00"') },
      '2023-09-13',
    ],
    ['a day without dashes', { head: meta('name="pubdate" content="20230913"') }, '2023-09-13'],
    [
      'a time element in the article',
      {
        body: '<time datetime="2020-01-01">then</time><article><time datetime="2023-09-13">now</time></article>',
      },
      '2023-09-13',
    ],
    ['no day that is none', { head: meta('name="date" content="2023-02-30"') }, undefined],
    ['no year of no newspaper', { head: meta('name="date" content="0001-01-01"') }, undefined],
    ['no date in words', { body: '<p>On 13 September 2023 the train left.</p>' }, undefined],
  ])('%s', (_, page, day) => {
    expect(article(page).published).toBe(day);
  });
});

describe('the day of publication in a form other than ISO’s is the one it was written with', () => {
  const { TZ } = process.env;
  afterEach(() => {
    process.env.TZ = TZ;
    if (TZ === undefined) delete process.env.TZ;
  });

  const forms = [
    'September 13, 2023',
    '13 September 2023',
    '2023/09/13 00:30',
    'Wed, 13 Sep 2023 23:30:00 -0500',
    'Wed, 13 Sep 2023 00:30:00 +0900',
    'Wed, 13 Sep 2023 10:00:00 GMT',
  ];
  const zones = ['Asia/Seoul', 'America/New_York', 'UTC'];
  test.each(zones.flatMap((zone) => forms.map((form) => [zone, form])))(
    'in %s: %s',
    (zone, form) => {
      process.env.TZ = zone;
      expect(article({ head: meta(`name="date" content="${form}"`) }).published).toBe('2023-09-13');
    },
  );
});

describe('the language', () => {
  test.each([
    ['of the document', { html: '<html lang="de-at">' }, 'de-AT'],
    [
      'of its locale',
      { html: '<html>', head: meta('property="og:locale" content="fr_FR"') },
      'fr-FR',
    ],
    ['not one that is none', { html: '<html lang="e">' }, undefined],
  ])('%s', (_, page, lang) => {
    expect(article(page).lang).toBe(lang);
  });
});

describe('the words read', () => {
  test.each([
    ['in a script with spaces', '<h1>A train</h1><p>It left, they say.</p>', 6],
    ['in one without', '<p>金正恩抵达俄罗斯</p>', 4],
    ['not those around the article', '<p>It left.</p><aside>And much more was said.</aside>', 2],
  ])('%s', (_, body, words) => {
    expect(article({ body }).words).toBe(words);
  });
});

describe('signs that an article is cut off', () => {
  const text = '<p>The train left the station before dawn and was not seen again that day.</p>';
  test.each([
    ['none', { body: text }, false],
    ['a paywall', { body: `${text}<div class="js-paywall-box">x</div>` }, true],
    ['access that is not free', { head: linked({ isAccessibleForFree: false }), body: text }, true],
    ['access that is free', { head: linked({ isAccessibleForFree: true }), body: text }, false],
    ['words that say so', { body: `${text}<p>Continue reading with a trial.</p>` }, true],
    ['one in German', { body: `${text}<p>Weiterlesen</p>` }, true],
    [
      'such words four passages before its end',
      { body: `<p>Continue reading.</p>${text.repeat(3)}` },
      true,
    ],
    ['not ones further up', { body: `<p>Continue reading.</p>${text.repeat(4)}` }, false],
    ['a sentence that trails off', { body: '<p>The train left the station before…</p>' }, true],
    [
      'not a long paragraph that speaks of reading',
      { body: `<p>${'He went on. '.repeat(40)}To continue reading was hard.</p>` },
      false,
    ],
  ])('%s', (_, page, cutOff) => {
    expect(article(page).cutOff).toBe(cutOff);
  });
});

test('the title is the headline, else what the page says in its head', () => {
  expect(article({ body: '<h1>A <b>train</b>\n left</h1>' }).title).toBe('A train left');
  expect(article({ head: meta('property="og:title" content="Shared"') }).title).toBe('Shared');
  expect(article({}).title).toBe('The page');
});
