import { describe, expect, test } from 'vitest';
import { element, LivePage, rangeText } from '../rig/live-page.ts';
import { countObservers } from '../rig/observers.ts';

const live = new LivePage();
const observersAtWork = countObservers();

describe('a page that changes', () => {
  test('added text is read, and nothing else is read again', async () => {
    await live.read(`<main id="main"><p>Putin ${'went home '.repeat(500)}</p></main>`);
    const before = live.finder.scannedLength;
    const [kept] = live.reading.mentions;
    element('main').insertAdjacentHTML('beforeend', '<p>Kim Jong Un</p>');
    await live.named('putin', 'kim-jong-un');
    expect(live.finder.scannedLength - before).toBe('Kim Jong Un'.length);
    expect(live.reading.mentions[0]).toBe(kept);
    element('main').insertAdjacentHTML('afterbegin', 'loose text on Pyongyang');
    await live.named('pyongyang', 'putin', 'kim-jong-un');
    expect(live.reading.mentions[1]).toBe(kept);
  });

  test('edited text is read again: data, split nodes, removals, moves', async () => {
    await live.read('<div><p id="a">Putin</p><p id="b">Pyongyang</p></div><div id="end"></div>');
    (element('a').firstChild as Text).data = 'Kim Jong Un';
    await live.named('kim-jong-un', 'pyongyang');
    (element('a').firstChild as Text).splitText(5);
    await expect.poll(() => rangeText(live.reading.mentions[0]?.range)).toBe('Kim Jong Un');
    element('end').append(element('a'));
    await live.named('pyongyang', 'kim-jong-un');
    element('b').remove();
    await live.named('kim-jong-un');
    element('end').textContent = '';
    await live.named();
  });

  test('what a block held before it was emptied does not come back with it', async () => {
    await live.read('<div id="a">Putin</div><div id="b">Pyongyang</div>');
    element('a').textContent = '';
    document.body.append('Kim Jong Un');
    await live.named('pyongyang', 'kim-jong-un');
    document.body.append(' and Putin');
    await live.named('pyongyang', 'kim-jong-un', 'putin');
  });

  test('the body itself can be replaced', async () => {
    await live.read('<p>Putin</p>');
    const body = document.createElement('body');
    body.innerHTML = '<p>Pyongyang</p>';
    document.body.replaceWith(body);
    await live.named('pyongyang');
  });

  test('a huge change is read', async () => {
    await live.read('<p>Putin</p>');
    const list = document.createElement('ul');
    document.body.append(list);
    for (let count = 0; count < 3000; count++) {
      const item = document.createElement('li');
      list.append(item);
      item.textContent = count % 1000 === 0 ? 'Pyongyang' : 'another town';
    }
    await live.named('putin', 'pyongyang', 'pyongyang', 'pyongyang');
  });

  test('what changes in navigation, editors and our own card is not read again', async () => {
    await live.read('<nav id="nav">12:00</nav><div id="edit" contenteditable>x</div><p>Putin</p>');
    const { scans } = live.finder;
    element('nav').textContent = '12:01 Pyongyang';
    element('edit').textContent = 'Pyongyang';
    document.body.append(document.createElement('backstory-card'));
    document.body.append(document.createElement('script'));
    document.body.insertAdjacentHTML('beforeend', '<p>Kim Jong Un</p>');
    await live.named('putin', 'kim-jong-un');
    expect(live.finder.scans - scans).toBe(1);
    expect(live.changes).toBe(2);
  });

  test('a page that never stops rewriting itself is read all the same', async () => {
    await live.read('<p id="p">Putin</p><p id="q">Pyongyang</p>');
    let count = 0;
    const timer = setInterval(() => {
      for (let times = 0; times < 100; times++) element('p').textContent = `Putin ${++count}`;
    }, 1);
    try {
      const before = live.finder.scans;
      await expect.poll(() => live.finder.scans).toBeGreaterThan(before + 2);
      expect(live.topics()).toEqual(['putin', 'pyongyang']);
      // The page makes a hundred changes per round; a pass reads only the last of very many rounds.
      expect(live.finder.scans - before).toBeLessThan(count / 100);
    } finally {
      clearInterval(timer);
    }
  });

  test('nothing is read or observed after the signal', async () => {
    const html = '<style>.later { display: none }</style><p>Putin</p><p class="later">Putin</p>';
    await live.read(html);
    const { scans } = live.finder;
    // One for changes, one for the mention that can't be seen yet.
    expect(observersAtWork()).toBe(2);
    live.stop.abort();
    expect(observersAtWork()).toBe(0);
    document.body.insertAdjacentHTML('beforeend', '<p>Pyongyang</p>');
    await new Promise((done) => requestIdleCallback(done, { timeout: 1000 }));
    expect(live.finder.scans).toBe(scans);
    expect(live.topics()).toEqual(['putin']);
  });
});
