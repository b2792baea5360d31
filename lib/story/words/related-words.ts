import { stem } from './stem.ts';

/**
 * Words that the news uses for much the same thing. Written for reports of war, trade and diplomacy
 * in general, not for one story; a word may be in more than one group.
 */
const GROUPS = `
  weapon arms armament munition ammunition ammo shell rocket missile artillery bomb firepower round
  supply send ship deliver provide give transfer sell shipment delivery export
  buy purchase acquire obtain procure seek want need request crave
  ban bar forbid outlaw prohibit illegal violate violation breach flout law legal
  meet meeting summit talk talks discuss discussion negotiate negotiation
  space cosmodrome spaceport launch satellite orbit cosmonaut spacecraft
  trip visit journey travel tour voyage
  train rail railway railroad carriage
  food hunger hungry famine starve malnourished malnutrition feed grain harvest farm farmer farming agriculture
  fertiliser fertilizer
  secret secretly covert covertly hide disguise undisclosed sensitive confidential
  doubt doubtful unclear uncertain questionable
  ally alliance friend friendship partner partnership bloc axis backer comrade tie bond
  war invasion invade fight fighting battle front conflict
  car limousine vehicle drive driver
  father grandfather dynasty family son inherit succeed
  dinner banquet meal feast lunch wine
  gift present exchange swap
  invite invitation
  humiliate humiliation beg desperate desperation weak weakness diminished
  isolate isolation isolated outcast pariah shunned
  sanction embargo resolution penalty restriction punish control curb
  produce production manufacture factory plant industry output capacity
  trade economy economic commerce commercial
  wait late early punctual minute
  nuclear warhead atomic
  agree agreement deal contract pact accord
  exercise drill manoeuvre maneuver
  truce ceasefire cease armistice peace treaty
  deny denial reject dismiss refute
  accuse accusation allege allegation blame
  worry worried alarm concern uneasy unease fear warn warning
  welcome greet reception ceremony carpet band
  help aid assist assistance support
  technology technical know expertise
  power rule ruled ruler reign govern
  short shortage scarce dwindle shrink deplete drain exhaust
  stock store stockpile stockpiled reserve plenty depot
  anniversary jubilee parade celebrate celebration commemorate
  danger dangerous threat threaten threatening
`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' '));

const groupsOfStem = new Map<string, number[]>();
for (const [group, words] of GROUPS.entries()) {
  for (const word of words.map(stem)) {
    const groups = groupsOfStem.get(word) ?? [];
    if (!groups.includes(group)) groupsOfStem.set(word, [...groups, group]);
  }
}

/** Numbers of the groups that any of these stems is in. */
export function groupsOf(stems: Iterable<string>): Set<number> {
  return new Set([...stems].flatMap((word) => groupsOfStem.get(word) ?? []));
}
