import { type ComponentChildren, createElement, Fragment } from 'preact';
import type { Messages } from '../../i18n/messages.ts';
import { type MessageKey, template } from '../../i18n/translate.ts';

interface WordsProps<Key extends MessageKey> {
  /**
   * The message. Its `{name}`s stand for elements; anything between `<b>` and `</b>` is passed to
   * `strong`.
   */
  of: Key;
  /** The element for each name. */
  with: Readonly<Record<Messages[Key], ComponentChildren>>;
  /** Renders the emphasised words; a plain `b` by default. */
  strong?: (words: string) => ComponentChildren;
}

/**
 * A placeholder or emphasised words, with whatever follows without a space: no line may break in
 * between.
 */
const PIECES = /((?:\{\w+\}|<b>.*?<\/b>)[^\s{<]*)/;
const PIECE = /^(?:\{(\w+)\}|<b>(.*?)<\/b>)(.*)$/;

/**
 * A message with elements in it. The sentence stays whole, so that each language can order it as it
 * must.
 */
export function Words<Key extends MessageKey>({
  of,
  with: elements,
  strong = (words) => <b>{words}</b>,
}: WordsProps<Key>) {
  // Passed as separate children rather than as a list, because a message's pieces never change
  // places.
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
