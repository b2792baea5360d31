import { citations, disputeCitation } from '../story/evidence/citation.ts';
import type { Story } from '../story/types.ts';
import type { CardContent } from './content.ts';

/**
 * Everything in sight on a card, as text to paste; with `unfolded`, what More shows as well. The
 * disagreement comes first: a position without its rivals would pass for established.
 */
export function cardCitation(
  { takenUp: [dispute], statements }: CardContent,
  story: Story,
  unfolded: boolean,
): string {
  const { now, since, rest, sinceRest } = statements;
  const facts = unfolded ? [...now, ...since, ...sinceRest, ...rest] : [...now, ...since];
  return [dispute && disputeCitation(dispute, story), citations(facts, story)]
    .filter(Boolean)
    .join('\n\n');
}
