import type { PersonEntry } from '../name-index.ts';
import type { Bare } from '../surname/sighting.ts';
import { Bearers } from './bearers.ts';
import { momentOf, type Weights } from './clues.ts';
import type { Event } from './event.ts';
import { type Known, whoIsKnown } from './known.ts';
import { mayBe, wasThere } from './may-be.ts';
import { isOfAnother } from './named-next.ts';
import { ABOUT, bearerOf, Namings } from './namings.ts';
import { beforeFullName, meantBySurname, type Verdict } from './verdict.ts';
import { weigh } from './weigh.ts';
import { mayStandFor } from './whole-page.ts';

/**
 * How likely it must be that a surname means a person of the story, from 0 to 1. Below this,
 * nothing is marked.
 */
const LIKELY = 0.6;
/** How likely it must be that the reader need not be warned that somebody else could be meant. */
const SURE = 0.9;

/**
 * Follows one surname through a text, in reading order: who has it, and whom it means where it
 * stands alone.
 */
export class Discourse {
  readonly bearers: Bearers;
  readonly namings: Namings;
  /** Whether any of these names is in one sentence with a leader. */
  readonly #isWithLeader: boolean;
  readonly #weights: Weights;

  constructor(events: readonly Event[], people: readonly PersonEntry[], weights: Weights) {
    this.#weights = weights;
    this.namings = new Namings(events);
    this.#isWithLeader = events.some(({ leader, sentence }) => leader?.sentence === sentence);
    this.bearers = new Bearers(people, this.namings);
  }

  /**
   * Whom the next event means; `at` is its index. Undefined for nobody of the story, or if it can't
   * be told.
   */
  step(event: Event, at: number): Verdict | undefined {
    const { sighting } = event;
    switch (sighting.kind) {
      case 'full':
        this.bearers.name({ ...sighting, id: bearerOf(sighting) }, event);
        return { topic: sighting.topic, why: { rule: 'full-name' } };
      case 'rival':
        this.bearers.name(sighting, event);
        return undefined;
      case 'known':
        return this.#known(sighting, event);
      case 'bare':
        return this.bearers.last
          ? this.#bare(sighting, event, at)
          : this.#beforeAny(sighting, event, this.namings.from(at));
      case 'nobody':
        return undefined;
    }
  }

  #known(sighting: Known, event: Event): Verdict | undefined {
    const found = whoIsKnown(sighting, event, this);
    if (found === undefined) return undefined;
    this.bearers.use(this.bearers.unnamed(found), event);
    return { topic: found, why: { rule: sighting.by, word: sighting.word } };
  }

  #bare(bare: Bare, event: Event, at: number): Verdict | undefined {
    const { bearers, namings } = this;
    const { last } = bearers;
    const candidates = bearers
      .candidates(bare)
      .filter((bearer) => mayBe(bearer, bare, event, bearers));
    const next = namings.from(at + 1);
    const found = weigh(candidates, momentOf(bare, event, next, bearers, namings), this.#weights);
    if (!found) return undefined;
    const { bearer, likelihood } = found;
    if (bearer.topic === undefined) {
      bearers.use(bearer, event);
      return undefined;
    }
    if (likelihood < LIKELY) return undefined;
    bearer.isAssumed ||=
      bearer.used === undefined && bare.alone === undefined && namings.times(bearer.topic) === 0;
    bearers.use(bearer, event);
    if (!wasThere(bearers.personOf(bearer.topic), bare)) return undefined;
    const verdict = meantBySurname(bearer, bare, last, namings);
    if (verdict && likelihood < SURE) verdict.why.unsure = true;
    return verdict;
  }

  /** Decides about a surname alone before anybody has been named. */
  #beforeAny(sighting: Bare, event: Event, next: Event | undefined): Verdict | undefined {
    const { bearers, namings } = this;
    const isAhead = next?.sighting.kind === 'full' || (next && isOfAnother(sighting, event, next));
    const ahead = isAhead ? this.#laterInFull(event) : undefined;
    if (ahead) return ahead;
    if (sighting.alone !== undefined) {
      const bearer = bearers.unnamed(sighting.alone);
      bearers.use(bearer, event);
      return meantBySurname(bearer, sighting, undefined, namings);
    }
    if (event.headline || next?.passage === event.passage) return undefined;
    return this.#ofToday(sighting, event);
  }

  /**
   * Today's leader, on a page that names only forebears, and those only in passing, or nobody in
   * full, but a surname together with another leader.
   */
  #ofToday(sighting: Bare, event: Event): Verdict | undefined {
    const { bearers, namings } = this;
    const topic = bearers.leader();
    const likeliest = namings.likeliest(() => true);
    const isForebear = bearers.untilOf(likeliest) !== undefined;
    const isAbout =
      namings.first === undefined
        ? this.#isWithLeader
        : isForebear && namings.times(likeliest) < ABOUT;
    if (topic === undefined || !isAbout) return undefined;
    const bearer = bearers.unnamed(topic);
    bearer.isAssumed = true;
    bearers.use(bearer, event);
    return meantBySurname(bearer, sighting, undefined, namings);
  }

  /** Somebody whom the page names in full only later. */
  #laterInFull(event: Event): Verdict | undefined {
    const { bearers, namings } = this;
    // A forebear is introduced by the full name; whoever goes by the surname before that is alive
    // today.
    const topic = namings.likeliest(
      (one) => bearers.untilOf(one) === undefined || (!event.leader && mayStandFor(one, this)),
    );
    if (topic === undefined) return undefined;
    bearers.use(bearers.unnamed(topic), event);
    return beforeFullName(topic, namings.firstOf(topic));
  }
}
