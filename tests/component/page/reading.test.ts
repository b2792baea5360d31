import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createReading, type Reading } from '../../../lib/page/reading.ts';
import { wordFinder } from '../rig/word-finder.ts';

const NAMES = ['Kim Jong Un', 'Putin', 'Pyongyang'];

let stop: AbortController;
let finder: ReturnType<typeof wordFinder>;
let reading: Reading;
let changes: number;

beforeEach(() => {
  stop = new AbortController();
  document.body.innerHTML = '';
});
afterEach(() => {
  stop.abort();
  document.body.innerHTML = '';
  for (const style of document.head.querySelectorAll('style')) style.remove();
});

/** Begins to read the page and waits for the first pass. */
async function read(html: string, prepare = () => {}): Promise<void> {
  document.body.innerHTML = html;
  prepare();
  finder = wordFinder(...NAMES);
  changes = 0;
  const onChange = () => changes++;
  reading = createReading({ document, finder, signal: stop.signal, onChange });
  await vi.waitFor(() => expect(reading.state).toBe('read'), { timeout: 5000 });
}

const topics = () => reading.mentions.map(({ topic }) => topic);

/** Waits until the reading names these topics. */
function named(...expected: string[]): Promise<void> {
  return vi.waitFor(() => expect(topics()).toEqual(expected), { timeout: 5000 });
}

function rangeText(range: AbstractRange): string {
  const live = new Range();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
}

/** The paragraph of an id, made to hold nothing but text. */
function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no element ${id}`);
  return found;
}

describe('a page that stays as it is', () => {
  test('mentions come in reading order, with range, sentence and key', async () => {
    await read(
      '<p>A train left. It carried <b>Kim</b> Jong\u00a0Un and <i>Kim <a href="/k">Jo<b>ng</b></a> Un</i> to see Putin.</p>',
    );
    expect(topics()).toEqual(['kim-jong-un', 'putin']);
    const [kim] = reading.mentions;
    expect(rangeText(kim?.range as AbstractRange)).toBe('Kim Jong Un');
    expect(kim?.sentence.text).toMatch(/^It carried .* to see Putin\.$/);
    expect(kim?.passage.text.slice(kim.sentence.start, kim.sentence.end)).toMatch(/^It carried/);
    expect(new Set(reading.mentions.map(({ key }) => key)).size).toBe(2);
    expect(changes).toBe(1);
  });

  test('reading leaves the document as it was', async () => {
    const html =
      '<main><h1>Putin</h1><p>Kim <b>Jong</b> Un</p><!-- c --><form><input value="1"></form></main>';
    await read(html);
    expect(document.body.innerHTML).toBe(html);
  });

  test('the facts of the page are there', async () => {
    await read(
      '<article><h1>Putin goes home</h1><time datetime="2023-09-13">Wednesday</time><p>Putin went home by train.</p></article>',
    );
    expect(reading.article).toMatchObject({ title: 'Putin goes home', published: '2023-09-13' });
    expect(reading.lang).toBe('en');
  });

  test('sections begin at headings', async () => {
    await read('<h2>One</h2><p>Putin and Putin</p><h2>Two</h2><p>Putin</p>');
    expect(reading.mentions.map(({ section }) => section)).toEqual([0, 0, 1]);
  });

  test('a document in design mode is left alone', async () => {
    document.designMode = 'on';
    try {
      await read('<p>Putin</p>');
      expect(topics()).toEqual([]);
    } finally {
      document.designMode = 'off';
    }
  });
});

describe('what the reader cannot see', () => {
  test('text that style sheets hide is no mention until it is shown', async () => {
    const style = document.createElement('style');
    style.textContent = '.tab { display: none }';
    document.head.append(style);
    await read('<p>Kim Jong Un</p><p id="tab" class="tab">Putin</p>');
    expect(topics()).toEqual(['kim-jong-un']);
    element('tab').classList.remove('tab');
    await named('kim-jong-un', 'putin');
  });

  test('a closed details element is read when it opens', async () => {
    await read('<details id="d"><summary>More</summary><p>Putin</p></details>');
    expect(topics()).toEqual([]);
    element('d').setAttribute('open', '');
    await named('putin');
  });

  test('text is read once the hidden attribute goes, and no more once it comes', async () => {
    await read('<p id="p" hidden>Putin</p><p id="q">Pyongyang</p>');
    expect(topics()).toEqual(['pyongyang']);
    element('p').hidden = false;
    await named('putin', 'pyongyang');
    element('q').hidden = true;
    await named('putin');
  });

  test('text that becomes editable is let go', async () => {
    await read('<p id="p">Putin</p>');
    element('p').setAttribute('contenteditable', 'true');
    await named();
  });
});

describe('a page that changes', () => {
  test('growth is read, and only the growth', async () => {
    await read(`<main id="main"><p>Putin ${'went home '.repeat(500)}</p></main>`);
    const before = finder.scannedLength;
    const [kept] = reading.mentions;
    element('main').insertAdjacentHTML('beforeend', '<p>Kim Jong Un</p>');
    await named('putin', 'kim-jong-un');
    expect(finder.scannedLength - before).toBe('Kim Jong Un'.length);
    expect(reading.mentions[0]).toBe(kept);
    element('main').insertAdjacentHTML('afterbegin', 'loose text on Pyongyang');
    await named('pyongyang', 'putin', 'kim-jong-un');
    expect(reading.mentions[1]).toBe(kept);
  });

  test('edited text is read again: data, split nodes, removals, moves', async () => {
    await read('<div><p id="a">Putin</p><p id="b">Pyongyang</p></div><div id="end"></div>');
    (element('a').firstChild as Text).data = 'Kim Jong Un';
    await named('kim-jong-un', 'pyongyang');
    (element('a').firstChild as Text).splitText(5);
    await vi.waitFor(() =>
      expect(rangeText(reading.mentions[0]?.range as AbstractRange)).toBe('Kim Jong Un'),
    );
    element('end').append(element('a'));
    await named('pyongyang', 'kim-jong-un');
    element('b').remove();
    await named('kim-jong-un');
    element('end').textContent = '';
    await named();
  });

  test('the body itself can be replaced', async () => {
    await read('<p>Putin</p>');
    const body = document.createElement('body');
    body.innerHTML = '<p>Pyongyang</p>';
    document.body.replaceWith(body);
    await named('pyongyang');
  });

  test('a huge change is read', async () => {
    await read('<p>Putin</p>');
    const list = document.createElement('ul');
    document.body.append(list);
    for (let count = 0; count < 3000; count++) {
      const item = document.createElement('li');
      list.append(item);
      item.textContent = count % 1000 === 0 ? 'Pyongyang' : 'another town';
    }
    await named('putin', 'pyongyang', 'pyongyang', 'pyongyang');
  });

  test('what changes in navigation, editors and our own card is not read again', async () => {
    await read('<nav id="nav">12:00</nav><div id="edit" contenteditable>x</div><p>Putin</p>');
    const { scans } = finder;
    element('nav').textContent = '12:01 Pyongyang';
    element('edit').textContent = 'Pyongyang';
    document.body.append(document.createElement('backstory-card'));
    document.body.append(document.createElement('script'));
    document.body.insertAdjacentHTML('beforeend', '<p>Kim Jong Un</p>');
    await named('putin', 'kim-jong-un');
    expect(finder.scans - scans).toBe(1);
    expect(changes).toBe(2);
  });

  test('a page that rewrites itself without end is read all the same, and let go of', async () => {
    await read('<p id="p">Putin</p><p id="q">Pyongyang</p>');
    let count = 0;
    const timer = setInterval(() => {
      for (let times = 0; times < 100; times++) element('p').textContent = `Putin ${++count}`;
    }, 1);
    try {
      const before = finder.scans;
      await vi.waitFor(() => expect(finder.scans).toBeGreaterThan(before + 2), { timeout: 5000 });
      expect(topics()).toEqual(['putin', 'pyongyang']);
      // Each round of the page is a hundred rewrites; a pass reads the last of very many rounds.
      expect(finder.scans - before).toBeLessThan(count / 100);
    } finally {
      clearInterval(timer);
    }
  });

  test('nothing is read after the signal', async () => {
    await read('<p>Putin</p>');
    const { scans } = finder;
    stop.abort();
    document.body.insertAdjacentHTML('beforeend', '<p>Pyongyang</p>');
    await new Promise((done) => requestIdleCallback(done, { timeout: 1000 }));
    expect(finder.scans).toBe(scans);
    expect(topics()).toEqual(['putin']);
  });
});

describe('open shadow trees', () => {
  test('are read in their place, and when they change', async () => {
    await read('<p>Putin</p><x-card id="host"><span slot="s">Pyongyang</span></x-card>');
    const root = element('host').attachShadow({ mode: 'open' });
    root.innerHTML = '<p id="in">Kim Jong Un</p><slot name="s"></slot>';
    element('host').insertAdjacentHTML('beforeend', '<i slot="s">!</i>');
    await named('putin', 'kim-jong-un', 'pyongyang');
    expect(reading.mentions[1]?.range.startContainer.getRootNode()).toBe(root);
    const inside = root.getElementById('in');
    if (inside) inside.textContent = 'Putin';
    await named('putin', 'putin', 'pyongyang');
  });

  test('no name runs from one tree into another', async () => {
    await read('<p>Kim Jong <x-name id="host"></x-name> Putin</p>', () => {
      element('host').attachShadow({ mode: 'open' }).innerHTML = '<b>Un</b>';
    });
    expect(reading.passages.map(({ text }) => text)).toEqual(['Kim Jong', 'Un', 'Putin']);
    expect(topics()).toEqual(['putin']);
  });
});

describe('client-side navigation', () => {
  const home = location.href;
  afterEach(() => history.replaceState(null, '', home));

  test('reads the page anew: what it says of itself too', async () => {
    await read('<h1>Putin goes home</h1>');
    expect(reading.article.title).toBe('Putin goes home');
    history.pushState(null, '', `${location.pathname}?another=page`);
    await vi.waitFor(() => expect(reading.state).toBe('reading'));
    document.body.innerHTML = '<h1>Pyongyang by night</h1>';
    await named('pyongyang');
    expect(reading.article.title).toBe('Pyongyang by night');
    expect(reading.state).toBe('read');
  });

  test('a change of the fragment is none', async () => {
    await read('<p>Putin</p>');
    const { scans } = finder;
    history.pushState(null, '', '#here');
    document.body.insertAdjacentHTML('beforeend', '<p>Pyongyang</p>');
    await named('putin', 'pyongyang');
    expect(finder.scans).toBe(scans + 1);
    expect(finder.scannedLength).toBe('PutinPyongyang'.length);
  });
});
