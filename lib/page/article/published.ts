/** Names of `meta` elements that say when a page was published, most reliable first. */
const NAMES =
  'parsely-pub-date sailthru.date article.published publish-date publishdate pubdate DC.date.issued dcterms.created dcterms.date DC.date date'.split(
    ' ',
  );
const METAS = [
  'meta[property$="article:published_time"]',
  'meta[itemprop="datePublished"]',
  ...NAMES.map((name) => `meta[name="${name}" i]`),
];

/** The same for `time` elements, which are only asked if nothing else tells. */
const TIMES = [
  'time[itemprop="datePublished"]',
  'time[pubdate]',
  ...['article header', 'main header', 'article', 'main'].map(
    (around) => `${around} time[datetime]`,
  ),
];

/**
 * The day a page was published, as `YYYY-MM-DD` in the publisher's own time zone, or undefined if
 * the page does not say so in a machine-readable form. Dates in running text are not read, because
 * they are often other dates.
 */
export function publishedDay(document: Document): string | undefined {
  const scripts = document.querySelectorAll('script[type="application/ld+json"]');
  const dayIn = (attribute: string) => (selector: string) =>
    toDay(document.querySelector(selector)?.getAttribute(attribute));
  return (
    first(scripts, ({ textContent }) => fromLinkedData(textContent ?? '')) ??
    first(METAS, dayIn('content')) ??
    first(TIMES, dayIn('datetime'))
  );
}

/** Linked data can nest to any depth; an article is never deeper than this. */
const DEPTH = 4;

function fromLinkedData(json: string): string | undefined {
  try {
    return findDate(JSON.parse(json), DEPTH);
  } catch {
    return undefined;
  }
}

function findDate(data: unknown, depth: number): string | undefined {
  if (typeof data !== 'object' || data === null || depth === 0) return undefined;
  if (Array.isArray(data)) return first(data, (item) => findDate(item, depth - 1));
  const item = data as Record<string, unknown>;
  const types = [item['@type']].flat().filter((type) => typeof type === 'string');
  if (types.some((type) => /Article$|^(?:BlogPosting|LiveBlogPosting|Report)$/.test(type))) {
    const day = toDay(item.datePublished);
    if (day) return day;
  }
  return first([item['@graph'], item.mainEntity, item.mainEntityOfPage], (part) =>
    findDate(part, depth - 1),
  );
}

function first<T>(items: Iterable<T>, get: (item: T) => string | undefined): string | undefined {
  for (const item of items) {
    const found = get(item);
    if (found) return found;
  }
  return undefined;
}

/** The day that a time was written with, whatever its zone and that of the reader. */
function toDay(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  const iso = /^(\d{4}-\d{2}-\d{2})(?:$|[T\s])/.exec(text)?.[1];
  const basic = /^(\d{4})(\d{2})(\d{2})(?:$|T)/.exec(text);
  const written = iso ?? basic?.slice(1).join('-');
  // Any other form is for the browser to parse: in the reader's own zone, were it not for the `UTC`.
  const time = Date.parse(written ?? `${text} UTC`);
  if (Number.isNaN(time)) return undefined;
  const day = new Date(time).toISOString().slice(0, 10);
  if (written && written !== day) return undefined;
  return /^(?:19|20)\d\d-/.test(day) ? day : undefined;
}
