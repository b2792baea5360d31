import { test } from 'vitest';
import { backFromCache, leaveFor, TELL } from './rig/history.ts';
import { inEachBrowser } from './rig/in-each-browser.ts';
import { has, marked, marksWhen, unmarked } from './rig/marks.ts';
import { article, UNRELATED } from './rig/pages.ts';
import { store } from './rig/stored.ts';

inEachBrowser('a page that lives on', (reader) => {
  test('added text is marked, removed text loses its mark', async () => {
    const page = await reader().open(reader().web.put('http://news.example/', article()));
    await marked(page);
    await page.evaluate(() => {
      const added = document.createElement('p');
      added.textContent = 'Sergei Shoigu had been in the capital in July.';
      document.querySelector('article')?.append(added);
    });
    await marksWhen(page, has('Sergei Shoigu'));
    await page.evaluate(() => document.querySelector('article p:last-of-type')?.remove());
    await marksWhen(page, (marks) => !has('Sergei Shoigu')(marks) && marks.length > 0);
  });

  test('text that is rewritten in place is read again', async () => {
    const page = await reader().open(reader().web.put('http://news.example/', article()));
    await marked(page);
    await page.evaluate(() => {
      const text = document.querySelector('article p')?.firstChild;
      if (text) text.nodeValue = 'Sergei Shoigu stayed at home, it was said in Vladivostok.';
    });
    await marksWhen(page, (marks) => has('Sergei Shoigu')(marks) && has('Vladivostok')(marks));
  });

  test('client-side navigation is followed, even from a page without any name', async () => {
    const page = await reader().open(reader().web.put('http://news.example/', UNRELATED));
    await page.evaluate(() => {
      history.pushState({}, '', '/story');
      document.title = 'Two leaders meet';
      const article = document.querySelector('article') as HTMLElement;
      article.innerHTML = '<h1>Two leaders meet</h1><p>Kim Jong Un met Vladimir Putin.</p>';
    });
    await marksWhen(page, has('Kim Jong Un'));
    await page.evaluate(() => {
      history.pushState({}, '', '/leeks');
      const article = document.querySelector('article') as HTMLElement;
      article.innerHTML = '<h1>Leeks again</h1><p>They are ready when the frost comes.</p>';
    });
    await unmarked(page);
  });

  test('a page restored from the cache follows a switch that was used meanwhile', async () => {
    const { web } = reader();
    const page = await reader().open(web.put('http://news.example/', article({ script: TELL })));
    await marked(page);
    const away = web.put('http://garden.example/', UNRELATED);
    await leaveFor(page, away);
    await backFromCache(page);
    await marked(page);
    await leaveFor(page, away);
    await store(reader(), { 'site:news.example': 'off' });
    await backFromCache(page);
    await unmarked(page);
  });
});
