import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ARTICLE, report, undated } from '../../fixtures/popup-report.ts';
import { BRIDGE } from '../../fixtures/popup-story.ts';
import { evidence, fact } from '../../fixtures/popup-story-parts.ts';
import { FakeGateway } from './fake-gateway.ts';
import { mount } from './mount.tsx';

const tab = (name: string) => page.getByRole('tab', { name });
const panel = () => page.getByRole('tabpanel');
const article = () => new FakeGateway({ answer: report() });

describe('tabs', () => {
  test('arrows go round them, Home and End to their ends, and show what has focus', async () => {
    await mount(article());
    await userEvent.click(tab('Brief'));
    for (const [key, name] of [
      ['ArrowRight', 'Timeline'],
      ['ArrowLeft', 'Brief'],
      ['ArrowLeft', 'Search'],
      ['ArrowRight', 'Brief'],
      ['End', 'Search'],
      ['Home', 'Brief'],
    ] as const) {
      await userEvent.keyboard(`{${key}}`);
      await expect.element(tab(name)).toHaveFocus();
      await expect.element(tab(name)).toHaveAttribute('aria-selected', 'true');
      await expect.element(panel()).toHaveAccessibleName(name);
    }
  });

  test('from right to left, the arrows follow the eye', async () => {
    await mount(article());
    document.documentElement.dir = 'rtl';
    await userEvent.click(tab('Brief'));
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(tab('Timeline')).toHaveFocus();
  });

  test('are one stop: Tab goes on into the panel', async () => {
    await mount(article());
    await userEvent.click(tab('Timeline'));
    await userEvent.tab();
    expect(panel().element().contains(document.activeElement)).toBe(true);
  });

  test('pressing Search is asking for its field, on each visit', async () => {
    await mount(article());
    for (const _ of [1, 2]) {
      await tab('Search').click();
      await expect.element(page.getByRole('searchbox')).toHaveFocus();
      await tab('Brief').click();
      await expect.element(tab('Brief')).toHaveFocus();
    }
  });

  test('a panel is only made once it is shown', async () => {
    const root = await mount(article());
    expect(root.querySelector('.overview')).toBeNull();
    await tab('Timeline').click();
    await expect.poll(() => root.querySelector('.overview')).not.toBeNull();
  });
});

describe('the brief', () => {
  test('a mark opens what its source says and where', async () => {
    await mount(article());
    const point = page.getByRole('listitem').filter({ hasText: /The port wants a toll/ });
    await expect.element(point).toMatchTextContent('in 2 of 3 sources');
    const mark = point.getByRole('button', { name: 'Source 2, Reported analysis' });
    await expect.element(mark).toHaveAttribute('title', 'Source 2, Reported analysis');
    await mark.click();
    await expect.element(point).toMatchTextContent('Announced by the port authority');
    await expect
      .element(point)
      .toMatchTextContent(
        'Paragraph 3, sentence 7: begins “the first words”, ends “the last words”',
      );
  });

  test('marks stand far enough apart for a finger', async () => {
    const root = await mount(article());
    await expect.poll(() => root.querySelectorAll('.source-marks').length).toBeGreaterThan(1);
    for (const marks of root.querySelectorAll('.source-marks')) {
      const middles = [...marks.querySelectorAll('.mark')].map((mark) => {
        const { left, width } = mark.getBoundingClientRect();
        return left + width / 2;
      });
      for (const [at, middle] of middles.slice(1).entries())
        expect(middle - (middles[at] ?? Number.NaN)).toBeGreaterThanOrEqual(24);
    }
  });

  test('a reply is shown below its point, with sources of its own', async () => {
    const html = 'Nobody on the council wants it.';
    const reply = { html, text: html, facts: ['petition'], sources: ['column'] };
    const brief = BRIDGE.brief.map((point) =>
      point.id === 'p-toll' ? { ...point, reply } : point,
    );
    await mount(article(), { story: { ...BRIDGE, brief } });
    const point = page.getByRole('listitem').filter({ hasText: /The port wants a toll/ });
    await expect
      .element(point)
      .toMatchTextContent(/toll.*in 2 of 3 sources.*Nobody on the council.*in 1 of 3 sources/);
  });

  test('what was only known after the article is set apart', async () => {
    const root = await mount(
      new FakeGateway({ answer: report({ article: { published: '2023-09-13' } }) }),
    );
    const points = () =>
      [...root.querySelectorAll('[aria-labelledby="brief-heading"] :is(h3, .says)')].map(
        ({ textContent }) => textContent,
      );
    await expect.poll(points).toContain('Since this article');
    const since = points().slice(points().indexOf('Since this article') + 1);
    expect(since).toEqual([
      'The port wants a toll on the new bridge.',
      'The council debated the toll.',
    ]);
    expect(points().indexOf('Since this article')).toBeGreaterThan(0);
  });

  test('nothing is set apart if the article is later, or has no date', async () => {
    const gateway = article();
    const root = await mount(gateway);
    const heading = () => root.querySelector('[aria-labelledby="brief-heading"] h3');
    const status = page.getByRole('status').first();
    await expect.element(status).toMatchTextContent('names 3 topics');
    expect(heading()).toBeNull();
    gateway.answer = { ...undated(), topics: ARTICLE.topics.slice(1) };
    gateway.changed();
    await expect.element(status).toMatchTextContent('names 2 topics');
    expect(heading()).toBeNull();
  });

  test('its topics go to their first mention', async () => {
    const gateway = article();
    await mount(gateway);
    await page.getByRole('button', { name: /^Port authority 3 mentions/ }).click();
    await expect.poll(() => gateway.asked).toEqual(['show m2', 'step aside']);
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });

  test('of many topics the most named come first, the rest on demand', async () => {
    const topics = Array.from({ length: 15 }, (_, at) => ({
      story: 'harbour-bridge',
      topic: `topic-${at}`,
      count: at + 1,
      first: `m${at}`,
    }));
    await mount(new FakeGateway({ answer: report({ topics }) }));
    const named = page.getByRole('region', { name: 'In this article' }).getByRole('listitem');
    await expect.element(named.first()).toMatchTextContent('topic-14 15');
    expect(named.elements()).toHaveLength(13);
    await page.getByRole('button', { name: '3 more' }).click();
    await expect.poll(() => named.elements().length).toBe(15);
    await expect.element(page.getByRole('button', { name: /^topic-2 3/ })).toHaveFocus();
  });

  test('a mention that has gone is said to be gone', async () => {
    const gateway = article();
    gateway.stands = false;
    await mount(gateway);
    await page.getByRole('button', { name: /^Port authority 3 mentions/ }).click();
    await expect.element(page.getByRole('alert')).toMatchTextContent('no longer on the page');
    expect(gateway.asked).toEqual(['show m2']);
  });

  test('what else the sources say stands apart, and only where it may', async () => {
    const gateway = article();
    await mount(gateway);
    const also = page.getByRole('region', { name: 'Our 3 sources also say' });
    await expect.element(also).toMatchTextContent('A petition against the toll');
    gateway.answer = report({ article: { cutOff: true } });
    gateway.changed();
    await expect.element(also).not.toBeInTheDocument();
  });

  test('on a page not about the story, it can still be read', async () => {
    await mount(new FakeGateway());
    await expect
      .element(
        page.getByRole('region', { name: 'The story in brief' }).getByRole('listitem').nth(4),
      )
      .toBeInTheDocument();
  });
});

describe('a topic', () => {
  const open = () => page.getByRole('button', { name: 'More on Port authority' }).click();

  test('opens over its panel with focus on its name, and Back returns to where one was', async () => {
    await mount(article());
    await open();
    await expect.element(page.getByRole('heading', { name: 'Port authority' })).toHaveFocus();
    await expect.element(panel()).toMatchTextContent('Runs the harbour');
    await expect.element(panel()).toMatchTextContent('The port wants a toll of two coins');
    await page.getByRole('button', { name: 'Back' }).click();
    await expect
      .element(page.getByRole('button', { name: 'More on Port authority' }))
      .toHaveFocus();
  });

  test('lists its mentions on the page, each of which can be gone to', async () => {
    const gateway = article();
    await mount(gateway, { start: { panel: 'brief', topic: 'bridge' } });
    await page.getByRole('button', { name: /^old bridge/ }).click();
    await expect.poll(() => gateway.asked).toEqual(['show m3', 'step aside']);
  });

  test('much about it is folded by era, but for what was known at the article’s own time', async () => {
    const dozen = Array.from({ length: 12 }, (_, at) =>
      fact(`more-${at}`, ['port'], `The port counted ship ${at}.`, [
        evidence(at < 4 ? 'column' : 'explainer', 'reported', at),
      ]),
    );
    const story = { ...BRIDGE, facts: [...BRIDGE.facts, ...dozen] };
    await mount(article(), { story, start: { panel: 'brief', topic: 'port' } });
    const era = (name: RegExp) => page.getByRole('button', { name });
    await expect.element(era(/The closure\b.*5$/)).toHaveAttribute('aria-expanded', 'true');
    await expect.element(era(/The vote\b.*8$/)).toHaveAttribute('aria-expanded', 'false');
    await expect.element(panel()).toMatchTextContent('The port counted ship 3.');
    await expect.element(panel()).not.toMatchTextContent('The port counted ship 4.');
    await era(/The vote\b.*8$/).click();
    await expect.element(panel()).toMatchTextContent('The port counted ship 11.');
  });

  test('or a disagreement is where the page opens if a link names it', async () => {
    await mount(article(), { start: { panel: 'disagreements', item: 'needed' } });
    await expect
      .element(page.getByRole('button', { name: 'Is a new bridge needed?' }))
      .toHaveAttribute('aria-expanded', 'true');
    await expect.poll(() => document.activeElement?.getAttribute('data-item')).toBe('needed');
  });

  test('leads to its disagreements and events', async () => {
    await mount(article());
    await open();
    await page.getByRole('button', { name: 'How high will the toll be?' }).click();
    await expect.element(tab('Disagreements')).toHaveAttribute('aria-selected', 'true');
    await expect
      .element(
        page
          .getByRole('listitem')
          .filter({ hasText: /How high will the toll be\?/ })
          .first(),
      )
      .toHaveFocus();
    await page.getByRole('button', { name: 'Back' }).click();
    await page.getByRole('button', { name: /^1 September 2023/ }).click();
    await expect
      .element(page.getByRole('listitem').filter({ hasText: /closed the bridge to lorries/ }))
      .toHaveFocus();
  });
});

describe('search', () => {
  const field = () => page.getByRole('searchbox', { name: 'Search the whole story' });

  test('offers every topic before anything is asked', async () => {
    await mount(article(), { start: { panel: 'search' } });
    await expect.element(page.getByRole('button', { name: /^Café on the quay/ })).toBeVisible();
  });

  test('is done by keyboard from the field to the hit and back', async () => {
    await mount(article(), { start: { panel: 'search' } });
    await userEvent.fill(field(), 'town council');
    await expect.element(page.getByRole('status').last()).toMatchTextContent(/^\d+ hits?$/);
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(page.getByRole('button', { name: /^Town council/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    await expect.element(field()).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    await expect.element(page.getByRole('heading', { name: 'Town council' })).toHaveFocus();
    await page.getByRole('button', { name: 'Back' }).click();
    await expect.element(field()).toHaveValue('town council');
  });

  test.each([
    ['how high toll', 'button', /^How high will the toll be/, 'Disagreements'],
    ['may 1968', 'button', /^May 1968/, 'Timeline'],
    ['leans figures', 'button', /^Explainer/, 'Sources'],
  ] as const)('%j leads to its place in another panel', async (query, role, name, target) => {
    await mount(article(), { start: { panel: 'search' } });
    await userEvent.fill(field(), query);
    await page.getByRole(role, { name }).click();
    await expect.element(tab(target)).toHaveAttribute('aria-selected', 'true');
    await expect.poll(() => document.activeElement?.hasAttribute('data-item')).toBe(true);
  });

  test('says when nothing fits', async () => {
    await mount(article(), { start: { panel: 'search' } });
    await userEvent.fill(field(), 'zeppelin');
    await expect
      .element(page.getByRole('status').last())
      .toMatchTextContent('Nothing in this story');
  });
});
