import { expect, test } from 'vitest';
import { plainText, receive, ship } from '../../../lib/story/shipped.ts';
import { fact, LUNE } from '../../fixtures/story.ts';

test('plain text has the quotation marks and signs of the markup, but neither links nor emphasis', () => {
  expect(
    plainText('<a data-topic="a">Ada</a> said <q>so &amp; <em>so</em></q>, 3 &lt; 4 &gt; 2 &quot;'),
  ).toBe('Ada said “so & so”, 3 < 4 > 2 "');
});

test('stories arrive as they were, though their plain texts are not shipped', () => {
  const quoted = fact('quoted', 'She called it “dear”.', { html: 'She called it <q>dear</q>.' });
  const before = { ...LUNE, facts: [quoted] };
  const shipped = JSON.stringify(ship([before]));
  expect(shipped).not.toContain('“dear”');
  expect(receive(JSON.parse(shipped))).toEqual([before]);
  expect(before.facts.at(-1)?.text).toBe('She called it “dear”.');
});
