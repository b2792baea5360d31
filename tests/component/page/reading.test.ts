import { afterEach, describe, expect, test, vi } from 'vitest';
import { element, LivePage, rangeText } from '../rig/live-page.ts';

const live = new LivePage();

describe('a page that stays as it is', () => {
  test('mentions come in reading order, with range and key', async () => {
    await live.read(
      '<p>A train left. It carried <b>Kim</b> Jong\u00a0Un and <i>Kim <a href="/k">Jo<b>ng</b></a> Un</i> to see Putin.</p>',
    );
    expect(live.topics()).toEqual(['kim-jong-un', 'putin']);
    const [kim] = live.reading.mentions;
    expect(rangeText(kim?.range)).toBe('Kim Jong Un');
    expect(new Set(live.reading.mentions.map(({ key }) => key)).size).toBe(2);
    expect(live.changes).toBe(1);
  });

  test('is not said to be read before its mentions are there', async () => {
    // So slow a machine that each step waits for idle time of its own.
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => (clock += 100));
    const states: [string, number][] = [];
    const real = window.requestIdleCallback;
    vi.spyOn(window, 'requestIdleCallback').mockImplementation((work, options) => {
      states.push([live.reading.state, live.topics().length]);
      return real(work, options);
    });
    await live.read('<p>Putin</p>');
    vi.restoreAllMocks();
    expect(states.length).toBeGreaterThan(3);
    expect(new Set(states.map(String))).toEqual(new Set(['reading,0']));
    expect(live.topics()).toEqual(['putin']);
  });

  test('reading leaves the document as it was', async () => {
    const html =
      '<main><h1>Putin</h1><p>Kim <b>Jong</b> Un</p><!-- c --><form><input value="1"></form></main>';
    await live.read(html);
    expect(document.body.innerHTML).toBe(html);
  });

  test('title, date and language of the article are known', async () => {
    await live.read(
      '<article><h1>Putin goes home</h1><time datetime="2023-09-13">Wednesday</time><p>Putin went home by train.</p></article>',
    );
    expect(live.reading.article).toMatchObject({
      title: 'Putin goes home',
      published: '2023-09-13',
    });
    expect(live.reading.lang).toBe('en');
  });

  test('sections begin at headings', async () => {
    const long = `<p>${'A long wait in the rain. '.repeat(50)}</p>`;
    await live.read(`<h2>One</h2><p>Putin and Putin</p>${long}<h2>Two</h2><p>Putin</p>`);
    expect(live.reading.mentions.map(({ section }) => section)).toEqual([0, 0, 1]);
  });

  test('a document in design mode is left alone', async () => {
    document.designMode = 'on';
    try {
      await live.read('<p>Putin</p>');
      expect(live.topics()).toEqual([]);
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
    await live.read('<p>Kim Jong Un</p><p id="tab" class="tab">Putin</p>');
    expect(live.topics()).toEqual(['kim-jong-un']);
    element('tab').classList.remove('tab');
    await live.named('kim-jong-un', 'putin');
  });

  test('a closed details element is read when it opens', async () => {
    await live.read('<details id="d"><summary>More</summary><p>Putin</p></details>');
    expect(live.topics()).toEqual([]);
    element('d').setAttribute('open', '');
    await live.named('putin');
  });

  test('text is read once its hidden attribute is removed, and let go once it is set', async () => {
    await live.read('<p id="p" hidden>Putin</p><p id="q">Pyongyang</p>');
    expect(live.topics()).toEqual(['pyongyang']);
    element('p').hidden = false;
    await live.named('putin', 'pyongyang');
    element('q').hidden = true;
    await live.named('putin');
  });

  test('text that becomes editable is let go', async () => {
    await live.read('<p id="p">Putin</p>');
    element('p').setAttribute('contenteditable', 'true');
    await live.named();
  });
});

describe('open shadow trees', () => {
  test('are read in their place, and when they change', async () => {
    await live.read('<p>Putin</p><x-card id="host"><span slot="s">Pyongyang</span></x-card>');
    const root = element('host').attachShadow({ mode: 'open' });
    root.innerHTML = '<p id="in">Kim Jong Un</p><slot name="s"></slot>';
    element('host').insertAdjacentHTML('beforeend', '<i slot="s">!</i>');
    await live.named('putin', 'kim-jong-un', 'pyongyang');
    expect(live.reading.mentions[1]?.range.startContainer.getRootNode()).toBe(root);
    const inside = root.getElementById('in');
    if (inside) inside.textContent = 'Putin';
    await live.named('putin', 'putin', 'pyongyang');
  });

  test('are read by the same rules: not what can be edited in them, nor navigation', async () => {
    await live.read('<p>Putin</p><x-card id="host"></x-card>', () => {
      element('host').attachShadow({ mode: 'open' }).innerHTML =
        '<p contenteditable>Kim Jong Un</p><p role="navigation">Pyongyang</p><p hidden>Putin</p>';
    });
    expect(live.topics()).toEqual(['putin']);
  });

  test('no name runs from one tree into another', async () => {
    await live.read('<p>Kim Jong <x-name id="host"></x-name> Putin</p>', () => {
      element('host').attachShadow({ mode: 'open' }).innerHTML = '<b>Un</b>';
    });
    expect(live.reading.passages.map(({ text }) => text)).toEqual(['Kim Jong', 'Un', 'Putin']);
    expect(live.topics()).toEqual(['putin']);
  });
});

describe('client-side navigation', () => {
  const home = location.href;
  afterEach(() => history.replaceState(null, '', home));

  test('reads the page again, including title and date', async () => {
    await live.read('<h1>Putin goes home</h1>');
    expect(live.reading.article.title).toBe('Putin goes home');
    history.pushState(null, '', `${location.pathname}?another=page`);
    await expect.poll(() => live.reading.state).toBe('reading');
    document.body.innerHTML = '<h1>Pyongyang by night</h1>';
    await live.named('pyongyang');
    expect(live.reading.article.title).toBe('Pyongyang by night');
    expect(live.reading.state).toBe('read');
  });

  test('a change of the fragment alone does not count as navigation', async () => {
    await live.read('<p>Putin</p>');
    const { scans } = live.finder;
    history.pushState(null, '', '#here');
    document.body.insertAdjacentHTML('beforeend', '<p>Pyongyang</p>');
    await live.named('putin', 'pyongyang');
    expect(live.finder.scans).toBe(scans + 1);
    expect(live.finder.scannedLength).toBe('PutinPyongyang'.length);
  });
});
