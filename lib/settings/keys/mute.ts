/**
 * Topics that a reader has muted on a site ("not this person"). One storage key each, so that no
 * write can lose another.
 */

const PREFIX = 'mute:';

/**
 * The storage key of one muted topic. None of its parts can contain a space, so spaces separate
 * them.
 */
export function muteKey(site: string, story: string, topic: string): string {
  return `${PREFIX}${site} ${story} ${topic}`;
}

/** What a storage key mutes, or undefined if it is another kind of key. */
export function mutedBy(key: string): { site: string; story: string; topic: string } | undefined {
  if (!isMuteKey(key)) return undefined;
  const [site, story, topic, ...rest] = key.slice(PREFIX.length).split(' ');
  return site && story && topic && rest.length === 0 ? { site, story, topic } : undefined;
}

/** Whether a storage key is of the kind that mutes, even if it does not say what. */
export function isMuteKey(key: string): boolean {
  return key.startsWith(PREFIX);
}
