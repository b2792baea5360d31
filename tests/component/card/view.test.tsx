import { afterEach, describe, expect, test } from 'vitest';
import { fact, LUNE } from '../../fixtures/story.ts';
import { all, mount, press, sentence, textOf, unmount } from './mount.tsx';

afterEach(unmount);

const COST = sentence('The bridge cost millions.', 'lune-bridge');

describe('a card says', () => {
  test('who or what it is about, in one dated line', () => {
    const card = mount();
    const byId = (attribute: string) =>
      textOf((card.getRootNode() as ShadowRoot).getElementById(card.getAttribute(attribute) ?? ''));
    expect(byId('aria-labelledby')).toBe('Ada Brook');
    expect(byId('aria-describedby')).toBe('Mayor of Westerlune As of May 2022');
    expect(textOf(card.querySelector('.label'))).toBe('Person');
  });

  test('what fits the sentence first, each with all who say so, weakest standing first', () => {
    const context = {
      sentence: sentence('She promised the people it would have no tolls.', 'ada-brook'),
      shown: new Set<string>(),
    };
    const [first] = mount({ context }).querySelectorAll('[aria-label="What is known"] > li');
    expect(textOf(first?.querySelector('.says'))).toContain('She promised a bridge');
    expect([...(first?.querySelectorAll('.attribution') ?? [])].map(textOf)).toEqual([
      'Opinion of The Tern, in Tern column, June 2023',
      'Announced by Ada Brook, in River Gazette analysis, 14 May 2022',
    ]);
  });

  test('who said so only since the article after who had said so before, and apart', () => {
    const [first] = mount().querySelectorAll('[aria-label="What is known"] > li');
    expect([...(first?.querySelectorAll('.attribution, .said-since') ?? [])].map(textOf)).toEqual([
      'Announced by Ada Brook, in River Gazette analysis, 14 May 2022',
      'Since this article',
      'Opinion of The Tern, in Tern column, June 2023',
    ]);
  });

  test('when a speaker said it, if not when it was written', () => {
    const context = {
      sentence: sentence('The steel of her cousin’s firm', 'ada-brook'),
      shown: new Set<string>(),
    };
    expect(all(mount({ context }), '.attribution')).toContain(
      'Denial by Ada Brook (10 May 2022), in River Gazette analysis, 14 May 2022',
    );
  });

  test('apart what was only known since the article', () => {
    const card = mount();
    expect(all(card, '.since .says')).toEqual([
      'June 2023 She gave up her office a month after the opening.',
    ]);
    expect(all(card, '[aria-label="What is known"] .says').join()).not.toContain('gave up');
  });

  test('nothing apart where the article’s date is unknown', () => {
    const context = { sentence: sentence('', 'ada-brook'), shown: new Set<string>() };
    expect(mount({ context }).querySelector('.since')).toBeNull();
  });

  test('where its knowledge ends, on an article that is newer', () => {
    const context = { sentence: COST, published: '2024-01-01', shown: new Set<string>() };
    expect(all(mount({ context }), '.horizon')).toEqual([
      'Our sources end in late June 2023, before this article.',
    ]);
    expect(mount({ context }).querySelector('.card-body')?.firstElementChild?.className).toBe(
      'horizon',
    );
    expect(all(mount(), '.horizon')).toEqual([]);
  });

  test('later what an earlier card has shown', () => {
    const shown = new Set(['promise']);
    const context = { sentence: sentence('Nothing of note.', 'ada-brook'), shown };
    expect(all(mount({ context }), '[aria-label="What is known"] .says')[0]).not.toContain(
      'promised',
    );
  });
});

test('a forecast that did not come true says what did', () => {
  const [sooner, later] = LUNE.disputes[1]?.positions ?? [];
  const facts = [
    fact('first', 'It would open before snow and ice on its banks.', {
      evidence: sooner?.evidence ?? [],
    }),
    fact('second', 'It would not open within the year.', { evidence: later?.evidence ?? [] }),
  ];
  const context = {
    sentence: sentence('Would it open before snow and ice on its banks?', 'ada-brook'),
    shown: new Set<string>(),
  };
  const card = mount({ story: { ...LUNE, facts }, context });
  const [statement] = card.querySelectorAll('[aria-label="What is known"] > li');
  expect(textOf(statement?.querySelector('.says'))).toBe(
    'It would open before snow and ice on its banks.',
  );
  expect(all(card, '.outcome')).toEqual(['Settled since: It opened in May of the next year.']);
});
describe('from a card a reader can go on', () => {
  test('to a topic named in it, and back', async () => {
    const card = mount();
    await press(card, 'Osterlune');
    expect(textOf(card.querySelector('h2'))).toBe('Osterlune');
    await press(card, 'Back to Ada Brook');
    expect(textOf(card.querySelector('h2'))).toBe('Ada Brook');
  });

  test('but never to the topic it is about', () => {
    const context = {
      sentence: sentence('mayor since 2015', 'ada-brook'),
      shown: new Set<string>(),
    };
    const card = mount({ context });
    expect(all(card, '[aria-label="What is known"] .says')[0]).toContain(
      'Ada Brook has been mayor',
    );
    expect(all(card, '.markup [role="link"]')).not.toContain('Ada Brook');
  });

  test('to more of the topic, then to the whole story', async () => {
    const asked: string[] = [];
    const card = mount({ asked });
    const before = card.querySelectorAll('.statement').length;
    await press(card, 'More');
    expect(card.querySelectorAll('.statement').length).toBeGreaterThan(before);
    await press(card, 'Whole story');
    expect(asked).toContain('story ada-brook');
  });

  test('to more of it that is in sight, however little room there is', async () => {
    const card = mount();
    const panel = card.closest<HTMLElement>('.panel');
    Object.assign(panel?.style ?? {}, { display: 'flex', width: '340px', height: '230px' });
    await press(card, 'More');
    const edges = (selector: string) =>
      card.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    expect(edges('.more').top).toBeGreaterThanOrEqual(edges('.card-body').top);
    expect(edges('.more .says').bottom).toBeLessThanOrEqual(edges('.card-body').bottom);
  });

  test('to the eight best of a great many, and to as many as there are besides in the whole story', async () => {
    const many = Array.from({ length: 30 }, (_, at) =>
      fact(`of-${at}`, `In ${1900 + at} something of note was built.`),
    );
    const asked: string[] = [];
    const card = mount({ story: { ...LUNE, facts: [...LUNE.facts, ...many] }, asked });
    const before = card.querySelectorAll('.statement').length;
    await press(card, 'More');
    expect(card.querySelectorAll('.statement').length).toBe(before + 8);
    const facts = LUNE.facts.filter(({ topics }) => topics.includes('ada-brook')).length + 30;
    await press(card, `${facts - before - 8} more statements in the whole story`);
    expect(asked).toContain('story ada-brook');
  });

  test('to the place in a source: one by its name, all by Sources', async () => {
    const card = mount();
    await press(card, 'River Gazette analysis');
    expect(all(card, '.place')).toEqual([
      'Reported analysisParagraph 3, sentence 2: begins “When the council”, ends “the east bank” Read it there',
    ]);
    const { href, rel } = card.querySelector('.place a') as HTMLAnchorElement;
    expect(href).toBe(
      'https://gazette.example/bridge#:~:text=When%20the%20council,the%20east%20bank',
    );
    expect(rel).toBe('noopener noreferrer');
    await press(card, 'Sources');
    expect(card.querySelectorAll('.place').length).toBe(
      card.querySelectorAll('.attribution').length,
    );
    await press(card, 'Sources');
    expect(card.querySelectorAll('.place').length).toBe(0);
  });

  test('with a citation that has it all', async () => {
    const asked: string[] = [];
    await press(mount({ asked }), 'Copy');
    expect(asked.at(-1)).toBe(
      [
        'She promised a bridge without tolls to the people of Osterlune. (May 2022)',
        '– Opinion of The Tern, in Tern column, June 2023; The Tern; paragraph 3, sentence 2 (reads “no toll”)',
        '– Announced by Ada Brook, in River Gazette analysis, 14 May 2022; “A bridge too dear?”, River Gazette; paragraph 3, sentence 2 (begins “When the council”, ends “the east bank”); https://gazette.example/bridge',
        '',
        'She gave up her office a month after the opening. (June 2023)',
        '– Stated in Tern column, June 2023; The Tern; paragraph 3, sentence 2 (begins “When the council”, ends “the east bank”)',
      ].join('\n'),
    );
  });

  test('with a citation of the dispute it shows, what settled it included, before the statements', async () => {
    const asked: string[] = [];
    const opening = sentence(
      'Would it open before winter, without tolls, as promised to the people?',
      'lune-bridge',
    );
    const context = { sentence: opening, shown: new Set<string>() };
    await press(mount({ topic: 'lune-bridge', context, asked }), 'Copy');
    const place = 'paragraph 3, sentence 2 (begins “When the council”, ends “the east bank”)';
    const gazette = `River Gazette analysis, 14 May 2022; “A bridge too dear?”, River Gazette; ${place}; https://gazette.example/bridge`;
    const [dispute, first] = asked.at(-1)?.split('\n\n') ?? [];
    expect(dispute?.split('\n')).toEqual([
      'Would it open before winter?',
      'Ada Brook: Yes, before the first snow.',
      `– Forecast by Ada Brook, in ${gazette}`,
      'River Gazette: No, not within the year.',
      `– Analysis by the paper, in ${gazette}`,
      'Settled by: It opened in May of the next year.',
      `– Stated in Tern column, June 2023; The Tern; ${place}`,
    ]);
    expect(first).toContain('She promised a bridge');
  });

  test('and mute the topic here, or switch the site off', async () => {
    const asked: string[] = [];
    const card = mount({ asked });
    await press(card, 'More actions');
    await press(card, 'Stop marking Ada Brook on this site');
    await press(card, 'Off on courier.example');
    expect(asked.slice(-2)).toEqual(['mute ada-brook', 'off']);
  });

  test('to the reason why it was marked, which is read out when asked for', async () => {
    const card = mount();
    expect(textOf(card.querySelector('[role="status"]'))).toBe('');
    await press(card, 'More actions');
    await press(card, 'Why is this marked?');
    expect(textOf(card.querySelector('[role="status"]'))).toBe(
      'Marked because its name is spelled out.',
    );
  });
});

describe('if somebody else could be meant', () => {
  const DOUBT = 'Probably meant here: others on this page share the surname.';

  test('the card says so first, to the eye and to screen readers', () => {
    const card = mount({ unsure: true });
    expect(textOf(card.querySelector('h2 + p'))).toBe(DOUBT);
    const [id = ''] = card.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(textOf(card.querySelector(`#${CSS.escape(id)}`))).toBe(DOUBT);
  });

  test('it no longer does once the reader has gone on to another topic', async () => {
    const card = mount({ unsure: true });
    await press(card, 'Osterlune');
    expect(textOf(card)).not.toContain(DOUBT);
  });

  test('otherwise it says nothing of the kind', () => {
    expect(textOf(mount())).not.toContain(DOUBT);
  });
});

test('no text of a story is ever taken for markup', () => {
  const evil = '<img src=x onerror="window.hit = true"><b>';
  const deface = <T,>(value: T): T =>
    JSON.parse(JSON.stringify(value), (key, part) =>
      typeof part === 'string' &&
      !/^(id|source|kind|standing|status|from|to|document|url|edtf|precision)$/.test(key)
        ? part.replace(/^(?!\d{4}-)(?=\p{L})/u, evil)
        : part,
    );
  const { topics, ...rest } = deface(LUNE);
  const story = {
    ...rest,
    story: LUNE.story,
    topics: topics.map((topic, at) => ({ ...topic, id: LUNE.topics[at]?.id ?? '' })),
    facts: rest.facts.map((fact, at) => ({ ...fact, topics: LUNE.facts[at]?.topics ?? [] })),
  };
  const card = mount({ story });
  expect(textOf(card.querySelector('h2'))).toContain('<img');
  expect(card.querySelectorAll('img, b')).toHaveLength(0);
});
