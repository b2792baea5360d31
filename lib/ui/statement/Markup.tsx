import DOMPurify, { type Config } from 'dompurify';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { storyText } from '../../i18n/story-language.ts';

/**
 * `TRUSTED_TYPES_POLICY: null` keeps DOMPurify from creating a policy: a page that allows none
 * would be notified of it, and a fragment does not need one.
 */
const CONFIG: Config & { RETURN_DOM_FRAGMENT: true } = {
  ALLOWED_TAGS: ['a', 'em', 'q'],
  ALLOWED_ATTR: ['data-topic'],
  ALLOW_ARIA_ATTR: false,
  ALLOW_DATA_ATTR: false,
  RETURN_DOM_FRAGMENT: true,
  TRUSTED_TYPES_POLICY: null,
};

interface MarkupProps {
  /** A statement's small markup: `a[data-topic]`, `em`, `q`. Anything else in it is removed. */
  html: string;
  /** Opens a topic named in the text. Without it, names are plain text. */
  onTopic?: ((topic: string) => void) | undefined;
  /** Whether a topic leads anywhere; if not, its name is plain text. */
  leads?: ((topic: string) => boolean) | undefined;
}

/**
 * The only place where a story's HTML reaches the DOM: through DOMPurify, as nodes, never as a
 * string.
 */
export function Markup({ html, onTopic, leads }: MarkupProps) {
  const span = useRef<HTMLSpanElement>(null);

  // Preact does not know about these children, so they are replaced by hand before the browser
  // paints.
  useLayoutEffect(() => {
    const fragment = DOMPurify.sanitize(html, CONFIG);
    for (const link of fragment.querySelectorAll('a')) {
      const topic = link.dataset.topic;
      if (!topic || !onTopic || leads?.(topic) === false) link.replaceWith(...link.childNodes);
      else {
        link.tabIndex = 0;
        link.setAttribute('role', 'link');
      }
    }
    span.current?.replaceChildren(fragment);
  }, [html, onTopic, leads]);

  const follow = (event: Event) => {
    const topic = (event.target as Element).closest<HTMLElement>('a[data-topic]')?.dataset.topic;
    if (!topic || !onTopic) return;
    event.preventDefault();
    onTopic(topic);
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: events of the links inside bubble to it
    <span
      ref={span}
      class="markup"
      {...storyText()}
      onClick={follow}
      onKeyDown={(event) => event.key === 'Enter' && follow(event)}
    />
  );
}
