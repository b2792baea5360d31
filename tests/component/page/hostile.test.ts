import { describe, expect, test } from 'vitest';
import { element, LivePage, rangeText } from '../rig/live-page.ts';

const live = new LivePage();

describe('hostile and careless pages', () => {
  test.each([
    'nextSibling',
    'parentNode',
    'nodeType',
    'localName',
    'firstChild',
    'matches',
    'closest',
    'id',
  ])('a field named %s does not lead the reading astray', async (name) => {
    await live.read(
      `<p>Putin</p><form class="related" role="form"><p>in a form</p><input name="${name}"><i>x</i></form><p id="p">Pyongyang</p>`,
    );
    expect(live.topics()).toEqual(['putin', 'pyongyang']);
    document.forms[0]?.append('more');
    element('p').textContent = 'Kim Jong Un';
    await live.named('putin', 'kim-jong-un');
  });

  test.each(['body', 'title', 'prerendering'])(
    'an image named %s does not lead the reading astray',
    async (name) => {
      await live.read(`<p>Putin</p><img name="${name}" alt="">`);
      expect(live.topics()).toEqual(['putin']);
    },
  );

  test('a text node of five million characters is read in pieces', async () => {
    const text = `${'all quiet on the line '.repeat(230_000)} Putin`;
    await live.read('<p id="p"></p>', () => element('p').append(text));
    expect(live.topics()).toEqual(['putin']);
    expect(rangeText(live.reading.mentions[0]?.range)).toBe('Putin');
    expect(Math.max(...live.reading.passages.map((passage) => passage.text.length))).toBeLessThan(
      60_000,
    );
  });
});
