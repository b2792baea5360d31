import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { report } from '../../fixtures/popup-report.ts';
import { FakeGateway } from './fake-gateway.ts';
import { mount } from './mount.tsx';

const open = async (gateway = new FakeGateway({ answer: report() })) => {
  await mount(gateway, { start: { panel: 'disagreements' } });
  return gateway;
};
const item = (question: string) =>
  page
    .getByRole('listitem')
    .filter({ hasText: new RegExp(question.replace('?', '\\?')) })
    .first();

test('those the page takes up come first, unfolded; the others are folded', async () => {
  await open();
  const questions = page.getByRole('heading', { level: 3 });
  await expect.element(questions.nth(0)).toMatchTextContent('How high will the toll be?');
  await expect.element(questions.nth(1)).toMatchTextContent('Who decided to close the bridge?');
  const fold = (name: RegExp) => page.getByRole('button', { name });
  await expect.element(fold(/^How high/)).toHaveAttribute('aria-expanded', 'true');
  await expect.element(fold(/^Is a new bridge/)).toHaveAttribute('aria-expanded', 'false');
  await fold(/^Is a new bridge/).click();
  await expect.element(item('Is a new bridge')).toMatchTextContent('Analysis by engineers');
});

test('a settled one says so, by what, and which position was borne out', async () => {
  await open();
  const settled = item('How high will the toll be?');
  await expect.element(settled).toMatchTextContent('Settled by');
  await expect.element(settled).toMatchTextContent('The toll was set at two coins.');
  await expect
    .element(settled.getByRole('listitem').filter({ hasText: /Borne out/ }))
    .toMatchTextContent('Two coins.');
});

test('what was only said since the article is marked so in its place, and so is what settled it', async () => {
  const early = report({ article: { published: '2023-09-13' } });
  await open(new FakeGateway({ answer: early }));
  const settled = item('How high will the toll be?');
  await expect.element(settled).toMatchTextContent('Since this article');
  const since = [...settled.element().querySelectorAll('.said-since')].map((label) =>
    label.parentElement?.querySelector('.says')?.textContent?.trim(),
  );
  expect(since).toEqual(['Two coins.', 'The toll was set at two coins.']);
});

test('its grid is a table that says who holds what on which footing', async () => {
  await open();
  const table = item('How high will the toll be?').getByRole('table');
  const cells = [...table.element().querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => cell.querySelector('.unseen')?.textContent ?? cell.textContent),
  );
  expect(cells).toEqual([
    ['Position', 'Opinion column', 'Reported analysis', 'Explainer'],
    ['Two coins.', 'silent', 'Announced by the port authority', 'Since this article; Stated'],
    ['Five coins.', 'Accusation by the petition’s writers', 'silent', 'silent'],
  ]);
});

test('its grid sets apart what was only said since the article, for eye and ear', async () => {
  const early = report({ article: { published: '2023-09-13' } });
  await open(new FakeGateway({ answer: early }));
  const settled = item('How high will the toll be?').element();
  const since = [...settled.querySelectorAll('tbody [data-since="true"] .unseen')];
  expect(since.map(({ textContent }) => textContent)).toEqual([
    'Since this article; Announced by the port authority',
    'Since this article; Stated',
  ]);
  const sources = [...settled.querySelectorAll('.grid-sources > span')];
  expect(sources.map(({ textContent }) => textContent?.includes('Since this article'))).toEqual([
    false,
    true,
    true,
  ]);
});

test('who said so before the article and who only since stand apart under a position', async () => {
  const between = report({ article: { published: '2023-09-25' } });
  await open(new FakeGateway({ answer: between }));
  const position = item('How high will the toll be?')
    .getByRole('listitem')
    .filter({ hasText: /Two coins\./ });
  await expect.element(position).toMatchTextContent(/Announced.*Since this article.*Stated/);
});

test('has a key under its grid to the numbers of its columns', async () => {
  await open();
  const dispute = item('How high will the toll be?').element();
  const words = [...dispute.querySelectorAll('.grid-sources > span')].map((source) =>
    source.textContent?.replace('Since this article', '').trim(),
  );
  const named = [...dispute.querySelectorAll<HTMLElement>('thead [title]')]
    .filter(({ dataset }) => dataset.silent !== 'true')
    .map((column) => `${column.firstElementChild?.textContent} ${column.title}`);
  expect(words).toEqual(named);
  expect(words).toHaveLength(3);
});

test('from a position to its evidence', async () => {
  await open();
  const position = item('How high will the toll be?')
    .getByRole('listitem')
    .filter({ hasText: /Five coins\./ });
  await position.getByRole('button', { name: 'Opinion column' }).click();
  await expect.element(position).toMatchTextContent('Paragraph 3, sentence 8');
});

test('the page’s own sentence is shown, and gone to', async () => {
  const gateway = await open();
  await page.getByRole('button', { name: /Nobody would say who had ordered/ }).click();
  await expect.poll(() => gateway.asked).toEqual(['show m3', 'step aside']);
});
