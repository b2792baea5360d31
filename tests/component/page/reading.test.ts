import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  changes,
  element,
  finder,
  named,
  PATIENCE,
  rangeText,
  read,
  readAfresh,
  reading,
  topics,
} from '../rig/live-page.ts';

readAfresh();

describe('a page that stays as it is', () => {
  test('mentions come in reading order, with range, sentence and key', async () => {
    await read(
      '<p>A train left. It carried <b>Kim</b> Jong\u00a0Un and <i>Kim <a href="/k">Jo<b>ng</b></a> Un</i> to see Putin.</p>',
    );
    expect(topics()).toEqual(['kim-jong-un', 'putin']);
    const [kim] = reading.mentions;
    expect(rangeText(kim?.range)).toBe('Kim Jong Un');
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

  test('title, language, date and length of the article are known', async () => {
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

  test('text is read once its hidden attribute is removed, and let go once it is set', async () => {
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

  test('are read by the same rules: not what can be edited in them, nor navigation', async () => {
    await read('<p>Putin</p><x-card id="host"></x-card>', () => {
      element('host').attachShadow({ mode: 'open' }).innerHTML =
        '<p contenteditable>Kim Jong Un</p><p role="navigation">Pyongyang</p><p hidden>Putin</p>';
    });
    expect(topics()).toEqual(['putin']);
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

  test('reads the page again, including title and date', async () => {
    await read('<h1>Putin goes home</h1>');
    expect(reading.article.title).toBe('Putin goes home');
    history.pushState(null, '', `${location.pathname}?another=page`);
    await vi.waitFor(() => expect(reading.state).toBe('reading'), PATIENCE);
    document.body.innerHTML = '<h1>Pyongyang by night</h1>';
    await named('pyongyang');
    expect(reading.article.title).toBe('Pyongyang by night');
    expect(reading.state).toBe('read');
  });

  test('a change of the fragment alone does not count as navigation', async () => {
    await read('<p>Putin</p>');
    const { scans } = finder;
    history.pushState(null, '', '#here');
    document.body.insertAdjacentHTML('beforeend', '<p>Pyongyang</p>');
    await named('putin', 'pyongyang');
    expect(finder.scans).toBe(scans + 1);
    expect(finder.scannedLength).toBe('PutinPyongyang'.length);
  });
});
