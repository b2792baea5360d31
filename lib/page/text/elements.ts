/**
 * What an element does to the text around and inside it. Determined by its name alone, so that no
 * style has to be computed.
 */
export type Kind =
  /** Part of the text around it. */
  | 'inline'
  /** Begins and ends a passage. */
  | 'block'
  /** Ends a passage; its own contents, if any, are not searched. */
  | 'break'
  /**
   * Seen, but not as running text: it separates the words beside it without ending their passage.
   */
  | 'object'
  /** Not seen at all. */
  | 'void';

/** All element names that are not `inline`; `a`, `b`, `span` and any others are. */
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

/**
 * Blocks that only hold running text, by the parser's rules or by good practice. An unknown element
 * in them is part of that text.
 */
const RUNNING = new Set('dt figcaption h1 h2 h3 h4 h5 h6 p summary'.split(' '));

/**
 * The kind of an element by its local name. A custom element is a block unless the block it is in,
 * named `around`, only holds running text.
 */
export function kindOf(name: string, around: string): Kind {
  const kind = KINDS.get(name);
  if (kind !== undefined) return kind;
  return name.includes('-') && !RUNNING.has(around) ? 'block' : 'inline';
}
