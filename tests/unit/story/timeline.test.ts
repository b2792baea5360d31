import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_PAGE } from '../../../lib/story/page-context.ts';
import { inOrder, timelineFor } from '../../../lib/story/timeline/timeline.ts';
import { BRIDGE } from '../../fixtures/popup-story.ts';
import { article } from './page.ts';

const lines = (page = NO_PAGE, onlyPage = false) =>
  timelineFor(BRIDGE, page, onlyPage).map(({ era, rows }) => [
    era.id,
    ...rows.map((row) => (row.kind === 'article' ? '*' : row.event.id)),
  ]);

describe('the timeline', () => {
  test('goes by era, oldest first, and leaves out an era without events', () => {
    expect(lines()).toEqual([
      ['building', 'opened', 'widened'],
      ['closure', 'closed', 'petition-begins', 'debate'],
      ['vote', 'vote', 'new-bridge'],
    ]);
  });

  test.each([
    ['between two events', '2023-09-10', 'closure', ['closed', 'petition-begins', '*', 'debate']],
    [
      'on the day of an event: after it',
      '2023-09-13',
      'closure',
      ['closed', 'petition-begins', 'debate', '*'],
    ],
    [
      'between two eras: at the end of the earlier one',
      '2024-01-01',
      'closure',
      ['closed', 'petition-begins', 'debate', '*'],
    ],
    ['before everything', '1900-01-01', 'building', ['*', 'opened', 'widened']],
    ['after everything', '2030-01-01', 'vote', ['vote', 'new-bridge', '*']],
  ])('the article stands %s', (_, published, era, rows) => {
    expect(lines(article({ published }))).toContainEqual([era, ...rows]);
  });

  test('events on the page’s topics are distinguished from the others', () => {
    const rows = timelineFor(BRIDGE, article({ topics: ['cafe'] })).flatMap((era) => era.rows);
    const marked = rows.flatMap((row) => (row.kind === 'event' && row.onPage ? row.event.id : []));
    expect(marked).toEqual(['petition-begins']);
  });

  test('only the page’s: other events go, the article stays', () => {
    expect(lines(article({ topics: ['cafe'] }), true)).toEqual([
      ['closure', 'petition-begins', '*'],
    ]);
  });

  test('within an era the story’s own order holds, unless the dates forbid it', () => {
    const dated = (id: string, from: string, to: string) => {
      const [event] = BRIDGE.events;
      if (!event) throw new Error('the fixture has lost its events');
      return { ...event, id, when: { ...event.when, from, to } };
    };
    const plan = dated('plan', '2023-09-01', '2023-09-30');
    const meeting = dated('meeting', '2023-09-13', '2023-09-13');
    const before = dated('before', '2023-08-31', '2023-08-31');
    const ids = (...events: (typeof plan)[]) => inOrder(events).map(({ id }) => id);
    expect(ids(plan, meeting)).toEqual(['plan', 'meeting']);
    expect(ids(meeting, plan)).toEqual(['meeting', 'plan']);
    expect(ids(meeting, plan, before)).toEqual(['before', 'meeting', 'plan']);
  });

  test('whatever its date, the article stands once and loses no event', () => {
    fc.assert(
      fc.property(
        fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }),
        (date) => {
          const rows = lines(article({ published: date.toISOString().slice(0, 10) })).flatMap(
            ([, ...ids]) => ids,
          );
          expect(rows.filter((id) => id === '*')).toHaveLength(1);
          expect(rows).toHaveLength(BRIDGE.events.length + 1);
        },
      ),
    );
  });
});
