import { type ComponentChildren, createElement, Fragment } from 'preact';
import type { Messages } from '../../i18n/messages.ts';
import { type MessageKey, template } from '../../i18n/translate.ts';

interface WordsProps<Key extends MessageKey> {
  /** The message. Its `{name}`s stand for elements; what it has between `<b>` and `</b>` goes to `strong`. */
  of: Key;
  /** What stands in the place of each name. */
  with: Readonly<Record<Messages[Key], ComponentChildren>>;
  /** What the emphasised words are made into; a plain `b` where nothing is said. */
  strong?: (words: string) => ComponentChildren;
}

/** A placeholder or emphasised words with what follows them without a blank: no line may break in between. */
const PIECES = /((?:\{\w+\}|<b>.*?<\/b>)[^\s{<]*)/;
const PIECE = /^(?:\{(\w+)\}|<b>(.*?)<\/b>)(.*)$/;

/** A message with elements in it: the sentence stays whole, so that each language can order it as it must. */
export function Words<Key extends MessageKey>({
  of,
  with: elements,
  strong = (words) => <b>{words}</b>,
}: WordsProps<Key>) {
  // As children one by one, not as a list: a message's pieces never change places.
  return createElement(Fragment, null, ...template(of).split(PIECES).map(made));

  function made(piece: string): ComponentChildren {
    const [, name, emphasised, after] = PIECE.exec(piece) ?? [];
    if (after === undefined) return piece;
    const element = name ? elements[name as Messages[Key]] : strong(emphasised ?? '');
    return after ? (
      <span class="kept">
        {element}
        {after}
      </span>
    ) : (
      element
    );
  }
}
