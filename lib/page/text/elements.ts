/** What an element does to the text around and inside it, told by its name alone: no style has to be worked out. */
export type Kind =
  /** Part of the text around it. */
  | 'inline'
  /** Begins and ends a passage. */
  | 'block'
  /** Cuts a passage; what is in it, if anything, is not searched. */
  | 'break'
  /** Seen, but not as running text: it parts the words beside it without cutting their passage. */
  | 'object'
  /** Not seen at all. */
  | 'void';

/** All that are not `inline`: `a`, `b`, `span` and whatever else there is are. */
const NAMES: Record<Exclude<Kind, 'inline'>, string> = {
  block:
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main ol p section summary table tbody td tfoot th thead tr ul',
  break: 'br frameset hr listing menu nav plaintext pre search xmp',
  object:
    'audio button canvas code embed iframe img input kbd math meter object picture progress samp select svg textarea video',
  void: 'area backstory-card base col colgroup datalist head link map meta noembed noframes noscript param rp rt script source style template title track',
};

const KINDS = new Map<string, Kind>(
  Object.entries(NAMES).flatMap(([kind, names]) =>
    names.split(' ').map((name): [string, Kind] => [name, kind as Kind]),
  ),
);

/** Blocks that hold running text only, by the parser's rules or by good usage: an unknown element in them is part of it. */
const RUNNING = new Set('dt figcaption h1 h2 h3 h4 h5 h6 p summary'.split(' '));

/**
 * The kind of an element by its local name. A custom element is a block unless `around`, the name of the block it
 * stands in, holds running text only.
 */
export function kindOf(name: string, around: string): Kind {
  const kind = KINDS.get(name);
  if (kind !== undefined) return kind;
  return name.includes('-') && !RUNNING.has(around) ? 'block' : 'inline';
}
