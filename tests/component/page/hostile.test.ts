import { describe, expect, test } from 'vitest';
import { element, named, rangeText, read, readAfresh, reading, topics } from '../rig/live-page.ts';

readAfresh();

describe('hostile and careless pages', () => {
  test.each(['nextSibling', 'parentNode', 'nodeType', 'localName', 'firstChild', 'matches', 'id'])(
    'a field named %s does not lead the reading astray',
    async (name) => {
      await read(
        `<p>Putin</p><form class="related" role="form"><p>in a form</p><input name="${name}"><i>x</i></form><p id="p">Pyongyang</p>`,
      );
      expect(topics()).toEqual(['putin', 'pyongyang']);
      document.forms[0]?.append('more');
      element('p').textContent = 'Kim Jong Un';
      await named('putin', 'kim-jong-un');
    },
  );

  test.each(['body', 'title', 'prerendering'])('nor does an image named %s', async (name) => {
    await read(`<p>Putin</p><img name="${name}" alt="">`);
    expect(topics()).toEqual(['putin']);
  });

  test('a text node of five million characters is read in pieces', async () => {
    const text = `${'all quiet on the line '.repeat(230_000)} Putin`;
    await read('<p id="p"></p>', () => element('p').append(text));
    expect(topics()).toEqual(['putin']);
    expect(rangeText(reading.mentions[0]?.range)).toBe('Putin');
    expect(Math.max(...reading.passages.map((passage) => passage.text.length))).toBeLessThan(
      60_000,
    );
  });
});
