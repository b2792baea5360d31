import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nameAppears } from '../../../lib/doorbell/name-appears.ts';
import { SKIPPED, TextUnder } from '../../../lib/doorbell/text.ts';
import type { Bell } from '../../../lib/find/bell/bell.ts';
import { kindOf } from '../../../lib/page/text/elements.ts';
import { countObservers } from '../rig/observers.ts';

/** A name of three words, as `compileBell` writes it. */
const BELL: Bell = ['kim _jong un', ''];

const observersAtWork = countObservers();
let life: AbortController;
let heard: boolean;

beforeEach(() => {
  life = new AbortController();
  heard = false;
});
afterEach(() => {
  life.abort();
  document.body.innerHTML = '';
});

function listen(): void {
  nameAppears(document, BELL, life.signal).then(
    () => {
      heard = true;
    },
    () => {},
  );
}

/**
 * Waits until the first look is over, which happens in idle time that was requested before this.
 */
const looked = () =>
  new Promise((resolve) => {
    requestIdleCallback(() => requestIdleCallback(resolve, { timeout: 1000 }), { timeout: 1500 });
  });

const expectHeard = () => expect.poll(() => heard).toBe(true);

describe('a name in the page is heard', () => {
  test.each([
    ['in plain text', '<p>Then Kim Jong Un left.</p>'],
    ['across inline elements', '<p>Then <b>Kim</b> <a href="#">Jong</a>-Un left.</p>'],
    ['in the middle of a word', '<p>Then K<b>im Jo</b>ng <i>U</i>n left.</p>'],
    ['over a line break in the source', '<p>Then Kim\n Jong Un left.</p>'],
    ['in a text of no paragraph', 'Then Kim Jong Un left.'],
    ['behind a thousand others', `${'<p>Nothing here.</p>'.repeat(1000)}<p>Kim Jong Un</p>`],
  ])('%s', async (_, html) => {
    document.body.innerHTML = html;
    listen();
    await expectHeard();
  });

  test('in an open shadow tree', async () => {
    const host = document.body.appendChild(document.createElement('x-article'));
    host.attachShadow({ mode: 'open' }).innerHTML = '<p>Kim Jong Un</p>';
    listen();
    await expectHeard();
  });
});

describe('a page that grows', () => {
  test('is heard once the name is added to it', async () => {
    document.body.innerHTML = '<p id="first">Nothing here.</p>';
    listen();
    await looked();
    expect(heard).toBe(false);
    document.body.insertAdjacentHTML('beforeend', '<section><p>Kim Jong Un</p></section>');
    await expectHeard();
  });

  test('is heard once a text is rewritten to hold it', async () => {
    document.body.innerHTML = '<p id="first">Nothing here.</p>';
    listen();
    await looked();
    expect(heard).toBe(false);
    (document.getElementById('first')?.firstChild as Text).data = 'Kim Jong Un was here.';
    await expectHeard();
  });
});

describe('the page is observed no longer', () => {
  test('once the name is heard', async () => {
    document.body.innerHTML = '<p>Kim Jong Un</p>';
    listen();
    expect(observersAtWork()).toBe(1);
    await expectHeard();
    expect(observersAtWork()).toBe(0);
  });

  test('after the signal', async () => {
    document.body.innerHTML = '<p>Nothing here.</p>';
    listen();
    await looked();
    expect(observersAtWork()).toBe(1);
    life.abort();
    await expect.poll(() => observersAtWork()).toBe(0);
  });
});

test('what a person can’t read is not listened to', () => {
  document.body.innerHTML =
    '<p>One</p><script>two</script><style>three</style><template>four</template><p>five <b>six</b></p>';
  const under = new TextUnder([document.body]);
  expect(under.take(100)?.split('\n').join('|')).toBe('One|five |six');
  expect(under.take(100)).toBeUndefined();
});

test('nothing is skipped that a reading searches', () => {
  const searched = [...SKIPPED].filter((name) => /inline|block/.test(kindOf(name, '')));
  expect(searched).toEqual([]);
});

test('words are parted by a line break, and by no other empty element', () => {
  document.body.innerHTML = '<p>Corée<br>du No<wbr>rd</p>';
  expect(new TextUnder([document.body]).take(100)).toBe('Corée\ndu Nord');
});

test('in steps of any size the whole text comes, once and in order', () => {
  document.body.innerHTML = '<p>a<b>b<i>c</i></b>d</p><ul><li>e</li><li>f</li></ul>g';
  for (const size of [1, 2, 3, 7, 50]) {
    const under = new TextUnder([document.body]);
    const texts: string[] = [];
    for (let text = under.take(size); text !== undefined; text = under.take(size)) texts.push(text);
    expect(texts.join('').replace(/\n+/g, '')).toBe('abcdefg');
  }
});

test('only what is under a root is read, not what stands beside it', () => {
  document.body.innerHTML = '<p id="one">one</p><p id="two">two</p><p id="three">three</p>';
  const two = document.getElementById('two') as Element;
  expect(new TextUnder([two]).take(100)).toBe('two');
});

test.each(['nextSibling', 'parentNode', 'nodeType', 'localName', 'firstChild'])(
  'a form with a field named %s does not trap it',
  (name) => {
    document.body.innerHTML = `<p>one</p><form><p>two</p><input name="${name}"></form><p>three</p>`;
    const under = new TextUnder([document.body]);
    expect(under.take(1000)).toMatch(/^one\n.*three$/s);
    expect(under.take(1000)).toBeUndefined();
  },
);
