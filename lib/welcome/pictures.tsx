import type { ComponentChildren } from 'preact';

/**
 * Drawn in the page's own colours, so that light, dark and forced colours need no pictures of their
 * own.
 */
function Picture({ children }: { children: ComponentChildren }) {
  return (
    <svg viewBox="7 7 226 146" aria-hidden="true" class="picture">
      <rect class="sheet" x="8" y="8" width="224" height="144" rx="6" />
      {children}
    </svg>
  );
}

/** Lines of an article, a headline first; two names in it are marked. */
function Article() {
  return (
    <>
      <path class="headline" d="M28 34h120" />
      <path
        class="line"
        d="M28 58h38M74 58h56M138 58h70M28 76h84M120 76h88M28 94h62M98 94h52M158 94h50M28 112h112M148 112h60M28 130h90"
      />
      <path class="name" d="M74 58h56M158 94h50" />
      <path class="dots" d="M74 65h56M158 101h50" />
    </>
  );
}

/** An article with marks in it. */
export function MarksPicture() {
  return (
    <Picture>
      <Article />
    </Picture>
  );
}

/** A card open on one of the marks, under the pointer. */
export function CardPicture() {
  return (
    <Picture>
      <Article />
      <rect class="card-shadow" x="70" y="74" width="140" height="72" rx="5" />
      <rect class="card" x="68" y="72" width="140" height="72" rx="5" />
      <path class="headline small" d="M80 87h54" />
      <path class="line thin" d="M80 100h112M80 109h96" />
      <path class="accent" d="M80 121h40" />
      <path class="line thin" d="M80 132h104" />
      <path class="pointer" d="M112 56l0 17 4-4 3 7 3-1.5-3-6.500 6 0z" />
    </Picture>
  );
}

/** The story: events along a line, one of them the article's; and two positions side by side. */
export function StoryPicture() {
  return (
    <Picture>
      <path class="headline" d="M28 34h84" />
      <path class="axis" d="M28 76h86M124 76h84" />
      {[38, 58, 66, 92, 108, 132, 150, 158, 170, 196].map((x) => (
        <circle key={x} class="event" cx={x} cy="66" r="4" />
      ))}
      <circle class="event" cx="158" cy="56" r="4" />
      <path class="flag" d="M150 46v34M150 46l9 4-9 4z" />
      <rect class="position" x="28" y="92" width="86" height="46" rx="3" />
      <rect class="position" x="122" y="92" width="86" height="46" rx="3" />
      <path class="accent" d="M36 104h34M130 104h34" />
      <path class="line thin" d="M36 115h70M36 125h52M130 115h70M130 125h60" />
    </Picture>
  );
}
