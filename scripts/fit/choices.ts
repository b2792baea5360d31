import { choose } from '../../lib/find/choose.ts';
import { inOneGo } from '../../lib/find/in-one-go.ts';
import { standingNames } from '../../lib/find/look-alikes/standing-names.ts';
import type { NameIndex } from '../../lib/find/name-index.ts';
import { passagesOfText } from '../../lib/find/passages-of-text.ts';
import type { Bearer, Role } from '../../lib/find/people/bearer.ts';
import { Bearers } from '../../lib/find/people/bearers.ts';
import { cluesFor, momentOf } from '../../lib/find/people/clues.ts';
import { mayBe } from '../../lib/find/people/may-be.ts';
import { bearerOf, Namings } from '../../lib/find/people/namings.ts';
import { type Sightings, sightingsOn } from '../../lib/find/people/sightings.ts';
import { scan } from '../../lib/find/scan/scan.ts';
import { sentenceNumbers } from '../../lib/find/surroundings/sentence-numbers.ts';
import { languageOf } from '../../lib/text/language.ts';
import type { Case } from '../evaluate/mention-cases.ts';

/** Somebody whom a surname may mean, and the clues. */
interface Choosable {
  role: Role;
  clues: [clue: string, amount: number][];
}

/** A surname alone, whom it may mean, and the index of the one it does mean. */
export interface Choice {
  candidates: Choosable[];
  right: number;
}

/** A topic's id, or what is known where a text has no mark. */
type Meant = string | 'other' | 'unclear';

/**
 * All surnames in a marked text that may mean one of several people. The state at each is worked
 * out from the marks before it, not from what the finder decides.
 */
export function choicesIn(index: NameIndex, { text, lang, gold }: Case): Choice[] {
  const passages = passagesOfText(text);
  const scanned = scan(index, passages);
  const texts = passages.map((passage) => passage.text);
  const language = languageOf(texts, index.languages, lang);
  const standing = inOneGo(standingNames(index, choose(scanned, language), passages, language));
  const numbers = sentenceNumbers(passages);
  const families = inOneGo(sightingsOn(index, standing, passages, numbers, language));
  const marks = new Map(gold.map(({ start, topic }) => [start, topic]));
  return families.flatMap((family) =>
    choicesOf(
      family,
      (at) => {
        const { passage = 0, start = 0 } = family.names[at] ?? {};
        return marks.get((passages[passage]?.offset ?? 0) + start) ?? 'other';
      },
      (topic) => index.topics[topic]?.[1] ?? '',
    ),
  );
}

function choicesOf(
  { people, events }: Sightings,
  meantAt: (at: number) => Meant,
  idOf: (topic: number) => string,
): Choice[] {
  const article = [...events.entries()].filter(([, { part }]) => part === 'article');
  const namings = new Namings(article.map(([, event]) => event));
  const bearers = new Bearers(people, namings);
  return article.flatMap(([at, event], number) => {
    const { sighting } = event;
    const meant = meantAt(at);
    if (sighting.kind === 'full' || sighting.kind === 'rival') {
      bearers.name({ ...sighting, id: bearerOf(sighting) }, event);
      return [];
    }
    if (sighting.kind === 'nobody' || meant === 'unclear') return [];
    const person = people.find(({ topic }) => idOf(topic) === meant);
    if (sighting.kind === 'known') {
      if (person) bearers.use(bearers.unnamed(person.topic), event);
      return [];
    }
    const isFirst = bearers.last === undefined;
    const candidates = bearers
      .candidates(sighting)
      .filter((one) => mayBe(one, sighting, event, bearers));
    const right = person ? bearers.unnamed(person.topic) : lastOther(candidates);
    const moment = momentOf(sighting, event, namings.from(number + 1), bearers, namings);
    const choice = {
      candidates: candidates.map((one) => ({ role: one.role, clues: told(cluesFor(one, moment)) })),
      right: candidates.findIndex((one) => one.id === right?.id),
    };
    if (right) bearers.use(right, event);
    return isFirst || choice.right < 0 || candidates.length < 2 ? [] : [choice];
  });
}

/** The other bearer meant, where the marks only say that it is nobody of the story. */
function lastOther(candidates: readonly Bearer[]): Bearer | undefined {
  const others = candidates.filter(({ topic }) => topic === undefined);
  return others.find(({ asGiven }) => !asGiven) ?? others[0];
}

function told(clues: Record<string, boolean | number>): Choosable['clues'] {
  return Object.entries(clues)
    .map(([clue, amount]): [string, number] => [clue, Number(amount)])
    .filter(([, amount]) => amount !== 0);
}
