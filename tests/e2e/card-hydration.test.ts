import { expect, test } from 'vitest';
import { cardClosed, hover, openCard } from './rig/card.ts';
import { complaintsOf } from './rig/complaints.ts';
import { inEachBrowser } from './rig/in-each-browser.ts';
import { has, marked, marksWhen, named } from './rig/marks.ts';
import { reactPage } from './rig/react-page.ts';

inEachBrowser('an article made with React', (reader) => {
  test('is hydrated without complaint while a card is open, and can go on changing', async () => {
    const page = await reader().newPage();
    const complaints = complaintsOf(page);
    await page.goto(reader().web.put('http://react.example/', await reactPage()));
    await marked(page);
    await hover(reader(), page, named('Vladimir Putin'));
    await page.evaluate(() => (window as unknown as { hydrate(): void }).hydrate());
    await openCard(reader(), page, (text) => text.includes('Vladimir Putin'));
    const before = await page.evaluate(() => document.getElementById('root')?.innerHTML);

    await page.keyboard.press('Escape');
    await cardClosed(reader(), page);
    await page.click('button');
    await marksWhen(page, has('Sergei Shoigu'));
    await hover(reader(), page, named('Sergei Shoigu'));
    await page.keyboard.press('Escape');
    await page.click('button');
    await marksWhen(page, (marks) => !marks.some(named('Sergei Shoigu')));
    expect(await page.evaluate(() => document.getElementById('root')?.innerHTML)).toBe(before);
    expect(complaints).toEqual([]);
  });
});
