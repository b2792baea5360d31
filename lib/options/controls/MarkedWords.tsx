import { useEffect, useRef } from 'preact/hooks';
import { Marker } from '../../mark/marker.ts';
import type { MarkStyle } from '../../settings/keys/preferences.ts';

/** Words marked as they would be on a page. Needs `lib/mark/marks.css` in the document. */
export function MarkedWords({ words, style }: { words: string; style: MarkStyle }) {
  const place = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const text = place.current?.firstChild;
    if (!text) return;
    const range = new StaticRange({
      startContainer: text,
      startOffset: 0,
      endContainer: text,
      endOffset: words.length,
    });
    const marker = new Marker(document);
    marker.setStyle(style);
    marker.paint([{ range, start: 0, end: words.length }]);
    return () => marker.clear();
  }, [words, style]);
  return <span ref={place}>{words}</span>;
}
