import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import type { Messages } from '../i18n/messages.ts';
import { type MessageKey, template } from '../i18n/translate.ts';

interface WordsProps<Key extends MessageKey> {
  /** The message. Its `{name}`s stand for elements; what it has between `<b>` and `</b>` goes to `strong`. */
  of: Key;
  /** What stands in the place of each name. */
  with: Readonly<Record<Messages[Key], ComponentChildren>>;
  /** What the emphasised words are made into; a plain `b` where nothing is said. */
  strong?: (words: string) => ComponentChildren;
}

const PIECES = /(\{\w+\}|<b>.*?<\/b>)/;

/** A message with elements in it: the sentence stays whole, so that each language can order it as it must. */
export function Words<Key extends MessageKey>({
  of,
  with: elements,
  strong = (words) => <b>{words}</b>,
}: WordsProps<Key>) {
  return template(of)
    .split(PIECES)
    .map((piece, index) => <Fragment key={index}>{made(piece)}</Fragment>);

  function made(piece: string): ComponentChildren {
    if (piece.startsWith('<b>')) return strong(piece.slice(3, -4));
    if (piece.startsWith('{')) return elements[piece.slice(1, -1) as Messages[Key]];
    return piece;
  }
}
