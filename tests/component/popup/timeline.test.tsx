import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { report, undated } from '../../fixtures/popup-report.ts';
import { FakeGateway } from './fake-gateway.ts';
import { mount } from './mount.tsx';

const timeline = (answer = report(), size: [number, number] = [400, 600]) =>
  mount(new FakeGateway({ answer }), { start: { panel: 'timeline' }, size });
const rows = (root: HTMLElement) =>
  [...root.querySelectorAll<HTMLElement>('.events [data-item]')].map(({ dataset }) => dataset.item);

describe('the timeline', () => {
  test('stands in order of date, this article among the events, and opens there', async () => {
    const root = await timeline();
    await expect
      .poll(() => rows(root))
      .toEqual([
        'opened',
        'widened',
        'closed',
        'petition-begins',
        'debate',
        'this-article',
        'vote',
        'new-bridge',
      ]);
    await expect.element(page.getByText('This article')).toBeInViewport();
    await expect.element(page.getByText('20 September 2023')).toBeVisible();
  });

  test.each([480, 530, 560, 600, 640])(
    'opens on a whole line in a window %i high',
    async (height) => {
      const root = await timeline(report(), [400, height]);
      const box = () => root.querySelector('.scroll:not([hidden])') as HTMLElement;
      await expect.poll(() => box()?.scrollTop).toBeGreaterThan(0);
      const edge = Math.max(
        box().getBoundingClientRect().top,
        root.querySelector('.overview')?.getBoundingClientRect().bottom ?? 0,
      );
      const cut = [...root.querySelectorAll('.events :is(.says, .date)')].filter((line) => {
        const { top, bottom } = line.getBoundingClientRect();
        return top < edge - 1 && bottom > edge + 1;
      });
      expect(cut.map(({ textContent }) => textContent)).toEqual([]);
      await expect.element(page.getByText('This article')).toBeInViewport();
    },
  );

  test('says in plain words that a page has no date', async () => {
    const root = await timeline(undated());
    await expect
      .element(page.getByRole('tabpanel'))
      .toMatchTextContent('does not say when it was published');
    expect(rows(root)).not.toContain('this-article');
  });

  test('can be cut down to what the page names', async () => {
    const root = await timeline();
    await page.getByRole('checkbox', { name: /^Only what is on this page’s topics 4/ }).click();
    await expect
      .poll(() => rows(root))
      .toEqual(['closed', 'debate', 'this-article', 'vote', 'new-bridge']);
  });

  test('says what was only alleged, announced or forecast', async () => {
    await timeline();
    const row = (text: string) =>
      page
        .getByRole('listitem')
        .filter({ hasText: new RegExp(text) })
        .last();
    await expect.element(row('The petition was laid out')).toMatchTextContent('Alleged');
    await expect.element(row('The council was to vote')).toMatchTextContent('Announced');
    await expect.element(row('The new bridge would open')).toMatchTextContent('Forecast');
  });

  test('a date that no source gives unfolds how it is known; one that a source gives has nothing to unfold', async () => {
    await timeline();
    const row = (text: RegExp) => page.getByRole('listitem').filter({ hasText: text }).last();
    const lane = row(/A second lane/);
    await expect.element(lane.getByText(/^Worked out/)).not.toBeVisible();
    await lane.getByRole('button', { name: 'May 1968' }).click();
    await expect.element(lane.getByText('Worked out from “on Wednesday”.')).toBeVisible();
    const petition = row(/The petition was laid out/);
    await petition.getByRole('button', { name: '4 September 2023' }).click();
    await expect.element(petition.getByText('Date not from our sources')).toBeVisible();
    await expect
      .element(row(/The bridge opened/).getByRole('button', { name: '1951' }))
      .not.toBeInTheDocument();
    await expect.element(page.getByText(/^No source gives a dotted date/)).toBeInTheDocument();
  });
});

describe('the overview', () => {
  const dot = (name: RegExp) => page.getByRole('toolbar').getByRole('button', { name });

  test('is one stop; arrows go from event to event, Enter to its row', async () => {
    await timeline();
    const overview = page.getByRole('toolbar', { name: /^All 7 events/ });
    await expect.element(overview).toBeVisible();
    expect(overview.element().querySelectorAll('[tabindex="0"]')).toHaveLength(1);
    (dot(/^1951: The bridge opened/).element() as SVGElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(dot(/^May 1968: A second lane/)).toHaveFocus();
    await userEvent.keyboard('{End}');
    await expect.element(dot(/^around 2025 \(Forecast\): The new bridge/)).toHaveFocus();
    await userEvent.keyboard('{Home}{ArrowRight}{Enter}');
    await expect
      .element(
        page
          .getByRole('listitem')
          .filter({ hasText: /A second lane/ })
          .last(),
      )
      .toHaveFocus();
  });

  test('draws and names an allegation as no fact', async () => {
    const root = await timeline();
    const circle = (name: RegExp) => {
      const drawn = dot(name).element().querySelector('circle');
      if (!drawn) throw new Error(`no circle for ${name}`);
      return getComputedStyle(drawn);
    };
    await expect.element(dot(/^4 September 2023 \(Alleged\): The petition/)).toBeVisible();
    expect(circle(/^4 September/).strokeDasharray).not.toBe('none');
    expect(circle(/^4 September/).fill).not.toBe(circle(/^1951/).fill);
    expect(circle(/^1951/).strokeDasharray).toBe('none');
    await expect.poll(() => root.querySelector('.key.alleged')).not.toBeNull();
  });

  test('goes to an event that the filter had hidden', async () => {
    await timeline();
    await page.getByRole('checkbox').click();
    await dot(/^4 September 2023/).click();
    await expect
      .element(
        page
          .getByRole('listitem')
          .filter({ hasText: /laid out in the café/ })
          .last(),
      )
      .toHaveFocus();
  });

  test('shows this article’s day between the events before and after it', async () => {
    const root = await timeline();
    await expect.poll(() => root.querySelector('.flag')).not.toBeNull();
    const middle = (element: Element | null | undefined) => {
      const box = element?.getBoundingClientRect();
      return box ? box.x + box.width / 2 : Number.NaN;
    };
    const flag = middle(root.querySelector('.flag line'));
    expect(flag).toBeGreaterThan(middle(dot(/^13 September 2023/).element()));
    expect(flag).toBeLessThan(middle(dot(/^18 June 2024/).element()));
  });
});
