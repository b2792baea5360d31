import { describe, expect, test, vi } from 'vitest';
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
  stop,
  topics,
} from '../rig/live-page.ts';

readAfresh();

describe('a page that changes', () => {
  test('added text is read, and nothing else is read again', async () => {
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
    await vi.waitFor(
      () => expect(rangeText(reading.mentions[0]?.range)).toBe('Kim Jong Un'),
      PATIENCE,
    );
    element('end').append(element('a'));
    await named('pyongyang', 'kim-jong-un');
    element('b').remove();
    await named('kim-jong-un');
    element('end').textContent = '';
    await named();
  });

  test('what a block held before it was emptied does not come back with it', async () => {
    await read('<div id="a">Putin</div><div id="b">Pyongyang</div>');
    element('a').textContent = '';
    document.body.append('Kim Jong Un');
    await named('pyongyang', 'kim-jong-un');
    document.body.append(' and Putin');
    await named('pyongyang', 'kim-jong-un', 'putin');
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

  test('a page that never stops rewriting itself is read all the same', async () => {
    await read('<p id="p">Putin</p><p id="q">Pyongyang</p>');
    let count = 0;
    const timer = setInterval(() => {
      for (let times = 0; times < 100; times++) element('p').textContent = `Putin ${++count}`;
    }, 1);
    try {
      const before = finder.scans;
      await vi.waitFor(() => expect(finder.scans).toBeGreaterThan(before + 2), { timeout: 5000 });
      expect(topics()).toEqual(['putin', 'pyongyang']);
      // The page makes a hundred changes per round; a pass reads only the last of very many rounds.
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
