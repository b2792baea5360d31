import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { LUNE } from '../../fixtures/story.ts';
import { all, mount, press, sentence, textOf, unmount } from './mount.tsx';

afterEach(unmount);

const COST = sentence('The bridge cost millions.', 'lune-bridge');

describe('a card shows a dispute', () => {
  const context = { sentence: COST, shown: new Set<string>() };

  test('in full where the sentence takes it up: positions side by side, who holds each, its state', async () => {
    await page.viewport(800, 700);
    const card = mount({ topic: 'lune-bridge', context });
    const dispute = card.querySelector('.taken-up') as HTMLElement;
    expect(textOf(dispute)).toContain('Sources disagree · Figures differ');
    expect(textOf(dispute.querySelector('.status'))).toBe('Open');
    expect(all(dispute, '.holders')).toEqual(['Town council', 'The Tern']);
    expect(all(dispute, '.attribution')).toEqual([
      'Said by the council, in River Gazette analysis, 14 May 2022',
      'Opinion of The Tern, in Tern column, June 2023',
    ]);
    const [left, right] = [...dispute.querySelectorAll('.positions > li')].map((position) =>
      position.getBoundingClientRect(),
    );
    expect(right?.left).toBeGreaterThan(left?.right ?? Number.NaN);
    expect(right?.top).toBe(left?.top);
  });

  test('as what it is about where it is opened on the dispute’s own words, the topic small', () => {
    const card = mount({ topic: 'lune-bridge', context: { ...context, dispute: 'cost' } });
    const head = card.querySelector('.card-head');
    expect(textOf(head?.querySelector('h2'))).toBe('What did the bridge cost?');
    expect(textOf(head?.querySelector('.label'))).toContain('Figures differ');
    expect(all(card, '.question')).toEqual(['What did the bridge cost?']);
    expect(all(card, '.holders')).toEqual(['Town council', 'The Tern']);
    expect(textOf(card.querySelector('.taken-up + .description'))).toBe(
      'Lune Bridge A planned road bridge between the two towns As of May 2022',
    );
  });

  test('first, if it is opened on that one of several in the sentence', () => {
    const both = sentence('Would it cost millions, and open before winter?', 'lune-bridge');
    const first = (dispute?: string) =>
      all(
        mount({ topic: 'lune-bridge', context: { ...context, sentence: both, dispute } }),
        'h2, h3',
      ).filter((text) => text.endsWith('?'))[0];
    expect(first('opening')).toBe('Would it open before winter?');
    expect(first('cost')).toBe('What did the bridge cost?');
    expect(first()).toBe('What did the bridge cost?');
  });

  test('with what was only said since the article marked so, beside what it answers', () => {
    const sides = (published: string) =>
      all(mount({ topic: 'lune-bridge', context: { ...context, published } }), '.positions > li');
    const [council, paper] = sides('2022-05-20');
    expect(council).not.toContain('Since this article');
    expect(paper).toMatch(/^The TernSince this article/);
    expect(sides('2023-07-01').join()).not.toContain('Since this article');
  });

  test('with that said once, above them, where all sides only spoke since the article', () => {
    const long = { ...context, published: '2020-01-01' };
    const card = mount({ topic: 'lune-bridge', context: long });
    expect(all(card, '.dispute .said-since')).toEqual(['Since this article']);
    expect(textOf(card.querySelector('.said-since + .positions'))).toMatch(/^Town council/);
  });

  test('with what settled it marked so, where that was since the article', () => {
    const opening = sentence('Would it open before winter?', 'lune-bridge');
    const settled = (published: string) =>
      textOf(
        mount({
          topic: 'lune-bridge',
          context: { sentence: opening, shown: new Set(), published },
        }).querySelector('.settled'),
      );
    expect(settled('2022-05-20')).toContain('Since this article');
    expect(settled('2024-01-01')).not.toContain('Since this article');
  });

  test('settled, with what settled it and which position it bears out', () => {
    const context = {
      sentence: sentence('Would it open before winter?', 'lune-bridge'),
      shown: new Set<string>(),
    };
    const dispute = mount({ topic: 'lune-bridge', context }).querySelector('.taken-up');
    expect(textOf(dispute?.querySelector('.status'))).toBe('Settled');
    expect(textOf(dispute?.querySelector('.settled .says'))).toBe(
      'It opened in May of the next year.',
    );
    expect(textOf(dispute?.querySelector('.borne-out')?.parentElement)).toBe(
      'River Gazette Borne out',
    );
  });

  test('folded where it only touches the topic', async () => {
    const card = mount();
    expect(card.querySelector('.dispute')).toBeNull();
    await press(card, 'Sources differ on one question about this topic');
    expect(all(card, '.question')).toEqual(['What did the bridge cost?']);
  });

  test('several as their questions, each of which unfolds alone', async () => {
    const [cost, opening] = LUNE.disputes;
    const disputes = cost && opening ? [cost, { ...opening, topics: ['ada-brook'] }] : [];
    const card = mount({ story: { ...LUNE, disputes } });
    await press(card, 'Sources differ on 2 questions about this topic');
    expect(all(card, '.questions .disclosure-summary')).toEqual([
      'What did the bridge cost?',
      'Would it open before winter?',
    ]);
    expect(card.querySelector('.positions')).toBeNull();
    await press(card, 'Would it open before winter?');
    expect(all(card, '.positions .says')).toEqual([
      'Yes, before the first snow.',
      'No, not within the year.',
    ]);
    expect(all(card, '.questions .status')).toEqual(['Settled']);
  });

  test('not on the card of another topic, which it does not touch', async () => {
    const context = {
      sentence: sentence(
        'Would it open before winter, without tolls, as promised to the people?',
        'lune-bridge',
      ),
      shown: new Set<string>(),
    };
    const card = mount({ topic: 'lune-bridge', context });
    expect(card.querySelector('.taken-up')).not.toBeNull();
    await press(card, 'Osterlune');
    expect(card.querySelector('.taken-up')).toBeNull();
  });
});
