import type { PersonEntry } from '../name-index.ts';
import type { Bare, Standing } from '../surname/sighting.ts';
import { type Bearer, Bearers, isLiving, type Naming } from './bearers.ts';
import { isAnothers, mayBeRival, outlived, wasThere } from './doubts.ts';
import { type Event, leaderSince, names } from './event.ts';
import { hasLostFloor, isSpeltOut, outweighs } from './floor.ts';
import { type Known, whoIsKnown } from './known.ts';
import { isOfAnother } from './named-next.ts';
import { ABOUT, Namings } from './namings.ts';
import { beforeFullName, meantBySurname, type Verdict } from './verdict.ts';
import { mayStandFor } from './whole-page.ts';

/** How often somebody must have been named to take the surname back, in a new paragraph, from one who was named once in passing. */
const MAIN = 2;

/**
 * Follows one surname through a text, in reading order. A surname alone means the person last named
 * in full, whoever that is; what else is done here is about when a naming does *not* take over.
 */
export class Discourse {
  readonly bearers: Bearers;
  current: Bearer | undefined;
  /** Whom the surname meant before somebody was named in passing; while set, it may mean either. */
  contested: Bearer | undefined;
  readonly namings: Namings;
  /** Whom the surname meant before a forebear was named. */
  #heir: Bearer | undefined;

  constructor(events: readonly Event[], people: readonly PersonEntry[]) {
    this.namings = new Namings(events);
    this.bearers = new Bearers(people, this.namings);
  }

  /** Whom the next event means; `at` is its number. */
  step(event: Event, at: number): Verdict | undefined {
    const { sighting } = event;
    switch (sighting.kind) {
      case 'full':
        this.#name({ id: String(sighting.topic), topic: sighting.topic }, event, sighting.standing);
        return { topic: sighting.topic, why: { rule: 'full-name' } };
      case 'rival':
        this.#name(sighting, event, sighting.standing);
        return undefined;
      case 'known':
        return this.#known(sighting, event);
      case 'bare':
        return this.#bare(sighting, event, at);
      case 'nobody':
        return undefined;
    }
  }

  #name(who: Naming, event: Event, standing: Standing): void {
    const before = this.current;
    // Who comes second in a sentence about another is not what it is about.
    const second = before?.used === event.sentence && before.topic === undefined;
    const bearer = this.bearers.name({ ...who, asKin: standing === 'kin' }, event);
    if (!before || before === bearer) {
      this.current = bearer;
      if (standing === 'subject') this.contested = undefined;
      return;
    }
    const fromForebear = before.until !== undefined && bearer.until === undefined;
    // A relative changes nothing, but for the grandson who rules today.
    if (standing === 'kin' && !(fromForebear && bearer.topic !== undefined)) return;
    if (who.asGiven && before.topic !== undefined) return;
    const isRare = before.asGiven && before.meant <= MAIN;
    if (bearer.until !== undefined && before.until === undefined) this.#heir = before;
    const open = (standing === 'oblique' || second) && !isRare && !fromForebear;
    const other = this.contested === bearer ? before : (this.contested ?? before);
    this.contested = open ? other : undefined;
    this.current = bearer;
  }

  #known(sighting: Known, event: Event): Verdict | undefined {
    const found = whoIsKnown(sighting, event, this);
    if (!found) return undefined;
    const { topic, bearer } = found;
    if (bearer) Object.assign(bearer, { bySurname: true, isUnnamed: false });
    if (bearer) this.bearers.use(bearer, event.sentence, false);
    if (bearer && !this.current?.expert) this.#takeOver(bearer);
    if (!bearer) this.#assume(topic, event);
    return { topic, why: { rule: sighting.by, word: sighting.word } };
  }

  #bare(sighting: Bare, event: Event, at: number): Verdict | undefined {
    const { current } = this;
    const { pronoun, owns = [] } = sighting;
    const isHim =
      (sighting.he === true && !this.bearers.hasOtherMan) || (pronoun === 'he' && !sighting.speaks);
    if (current?.female && (sighting.male || isHim)) {
      const man = this.bearers.mostNamed(current);
      return man && meantBySurname(man, 'surname');
    }
    const { lastRival } = this.bearers;
    if (sighting.strange) return undefined;
    const isHer = pronoun === 'she' && !sighting.kin && !sighting.quoted;
    if (sighting.woman || (isHer && lastRival?.female)) {
      if (lastRival) this.#takeOver(lastRival);
      return undefined;
    }
    // "She is N's ally": a sister is not her own.
    const man = sighting.she && lastRival?.female && this.bearers.mostNamed(lastRival);
    if (man && !sighting.speaks) return meantBySurname(man, 'surname');
    // Nobody is their own premier.
    if (current && current === lastRival && owns.some((office) => lastRival.called.has(office))) {
      const owner = this.bearers.mostNamed(undefined);
      return owner && this.#givenTo(owner);
    }
    if (!current) return this.#beforeAny(sighting, event, this.namings.from(at));
    const owner = isAnothers(current, sighting, event) && this.bearers.mostNamed(current);
    if (owner) return meantBySurname(owner, 'surname');
    const other = this.bearers.mostNamed(current);
    const living = other?.until === undefined ? other : undefined;
    if (outlived(current, sighting, event, this.namings, living)) {
      const verdict = sighting.speaks ? undefined : this.#ofToday(current, event);
      if (verdict) return verdict;
      if (!this.#heir) {
        if (lastRival) return undefined;
        return living ? this.#givenTo(living) : this.#unnamed(event);
      }
      this.#takeOver(this.#heir);
      return this.#bare(sighting, event, at);
    }
    const verdict =
      this.#givenBack(current, sighting, event) ?? this.#meant(current, sighting, event, at);
    return verdict && wasThere(this.bearers.personOf(verdict.topic), sighting)
      ? verdict
      : undefined;
  }

  /** Before anybody was named. */
  #beforeAny(sighting: Bare, event: Event, next: Event | undefined): Verdict | undefined {
    const ahead = this.#ahead(sighting, event, next);
    if (ahead) return ahead;
    if (sighting.alone !== undefined) return { topic: sighting.alone, why: { rule: 'name' } };
    if (event.headline || next?.passage === event.passage) return undefined;
    return this.#unnamed(event);
  }

  /** Who goes by the surname on a page that names forebears only, and them in passing: who rules today. */
  #unnamed(event: Event): Verdict | undefined {
    const { bearers, namings } = this;
    const isGone = (one: number | undefined) => bearers.untilOf(one) !== undefined;
    const named = namings.likeliest((one) => !isGone(one)) ?? namings.likeliest(isGone);
    const topic = bearers.inOfficeAt(Infinity);
    if (topic === undefined || !isGone(named) || namings.times(named) >= ABOUT) return undefined;
    this.#name({ id: String(topic), topic, isUnnamed: true }, event, 'subject');
    return { topic, why: { rule: 'short' } };
  }

  /** Instead of a forebear who was not there any more: the one of the surname who was. */
  #ofToday(current: Bearer | undefined, event: Event): Verdict | undefined {
    const { leader } = event;
    if (!leader || leader.sentence <= (current?.inFull ?? -1)) return undefined;
    if (leader.from <= (current?.until ?? 0)) return undefined;
    const topic = this.bearers.inOfficeAt(leader.from);
    if (topic === undefined) return undefined;
    const known = this.bearers.mostNamed(current, [topic]);
    if (known) this.#takeOver(known).isUnnamed = false;
    else this.#name({ id: String(topic), topic }, event, 'subject');
    return { topic, why: { rule: 'together', word: leader.text } };
  }

  /** The surname goes back to who the page is about from one who was only named in passing. */
  #givenBack(current: Bearer, sighting: Bare, event: Event): Verdict | undefined {
    const { alone, speaks, quoted } = sighting;
    const other = this.bearers.mostNamed(current, undefined, leaderSince(event));
    if (!other) return undefined;
    const left = event.passage !== current.passage;
    const isMain = other.named >= MAIN;
    const isRival = current.topic === undefined || (!current.leads && other.leads);
    const isForebear = current.until !== undefined && other.until === undefined;
    const back = () => this.#givenTo(other);
    // From one of the family named once, where the surname is enough by itself.
    if (alone !== undefined && left && isRival && current.named === 1 && isMain) return back();
    // From an earlier entry of a live page.
    if (event.entry !== current.entry && isRival && isMain) return back();
    // Whom another leader does something with, in a paragraph of its own.
    if (isRival && left && event.afterLeader && !speaks) return meantBySurname(other, 'surname');
    // From an expert who was only brought in to say something.
    const stays = current.named > 1 && event.passage - current.passage === 1;
    if (current.expert && !speaks && (quoted || (left && !stays))) {
      return meantBySurname(other, quoted ? 'quoted' : 'surname');
    }
    // On a page about a forebear it may as well go back to them.
    const elder = this.bearers.mostNamed(other);
    const isOurs = !elder || elder.used < other.used || this.namings.times(elder.topic) < ABOUT;
    return (isRival || isForebear) &&
      isOurs &&
      hasLostFloor(current, other, sighting, event, this.namings)
      ? back()
      : undefined;
  }

  #meant(current: Bearer, sighting: Bare, event: Event, at: number): Verdict | undefined {
    const { speaks, anew, quoted, reported } = sighting;
    const other = this.bearers.mostNamed(current);
    const left = event.passage !== current.passage;
    const inItsSentence = event.sentence === current.inFull;
    const rival = this.bearers.lastRival;
    // An expert, or who a headline quotes, who brings the surname up speaks of somebody else, whom the page names later.
    const { mainRival } = this.bearers;
    const isOnly = mainRival === undefined || mainRival === current;
    const tells = isOnly && (current.expert || inItsSentence);
    if (tells && current.topic === undefined && quoted && !speaks && !other) {
      const later = this.#laterInFull(event);
      if (later) return later;
    }
    // Who was named in full is a pronoun later in the sentence; the surname is another's there.
    const isForebear = other?.until !== undefined && current.until === undefined;
    const wasThen = (sighting.year ?? Infinity) < (current.until ?? 0);
    const tellsOf = current.topic === undefined && sighting.told === true && !speaks;
    // Nobody is their own relative.
    if (inItsSentence && sighting.kin && other) return meantBySurname(other, 'surname');
    if (inItsSentence && isLiving(current) && rival) {
      this.contested = rival;
      return undefined;
    }
    const isKnown = other !== undefined && (tellsOf || other.named >= MAIN);
    if (inItsSentence && !anew && isKnown && !isForebear && !wasThen) {
      const withLeader = event.leader?.sentence === event.sentence && !speaks;
      const isOther = reported || withLeader || (sighting.within && !speaks);
      if (current.topic === undefined && !isOther) return undefined;
      return meantBySurname(other, 'surname');
    }
    if (this.contested) {
      const main = this.contested;
      // A witness says in a quote what the other does.
      if (main.expert && main.topic === undefined && current.topic !== undefined && quoted) {
        return meantBySurname(current, 'quoted');
      }
      // Whom another leader does something with.
      if (current.topic !== undefined && event.afterLeader && !speaks) {
        return meantBySurname(current, 'surname');
      }
      const isMain = (one: Bearer, than: Bearer) => outweighs(one, than, this.namings);
      const whose = isMain(main, current) ? main : isMain(current, main) ? current : undefined;
      const passing = left || current.until !== undefined;
      if (!passing || speaks || !whose) return undefined;
      const isHeld =
        main.topic === undefined && !hasLostFloor(main, current, sighting, event, this.namings);
      if (whose === current && isHeld) return undefined;
      return this.#givenTo(whose);
    }
    if (rival && isSpeltOut(current, this.namings)) return undefined;
    if (current.topic !== undefined && mayBeRival(this.bearers, current, sighting, event))
      return undefined;
    // Who is named in full further on in a sentence is not whom its surname means.
    const next = this.namings.from(at);
    if (rival && next?.sentence === event.sentence && names(next, current)) return undefined;
    this.bearers.use(current, event.sentence, speaks);
    return meantBySurname(current, 'surname');
  }

  /** The first person the page goes on to name in full, as in a headline. */
  #ahead(sighting: Bare, event: Event, next: Event | undefined): Verdict | undefined {
    if (next?.sighting.kind === 'full') {
      return this.#laterInFull(event) ?? this.#ofToday(undefined, event);
    }
    return next && isOfAnother(sighting, event, next) ? this.#laterInFull(event) : undefined;
  }

  /** Whom the page names in full only later on. */
  #laterInFull(event: Event): Verdict | undefined {
    // A forebear is introduced in full; who goes by the surname before that is of today.
    const topic = this.namings.likeliest(
      (one) => this.bearers.untilOf(one) === undefined || (!event.leader && mayStandFor(one, this)),
    );
    if (topic === undefined) return undefined;
    if (!this.current) this.#assume(topic, event);
    return beforeFullName(topic, this.namings.firstOf(topic));
  }

  /** Somebody meant before being named in full bears the surname from here on. */
  #assume(topic: number, event: Event): void {
    this.#name({ id: String(topic), topic }, event, this.current ? 'kin' : 'subject');
  }

  #givenTo(bearer: Bearer): Verdict | undefined {
    this.#takeOver(bearer);
    return meantBySurname(bearer, 'surname');
  }

  #takeOver(bearer: Bearer): Bearer {
    this.current = bearer;
    this.contested = undefined;
    return bearer;
  }
}
