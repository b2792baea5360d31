import { find } from './marked.ts';

/** Makes a page one about the story; names nobody with the surname. */
const STORY =
  'North Korea and Russia signed a pact in Pyongyang. The Kremlin said that North Korea and Russia were friends.';

/** Whom each bare surname in these paragraphs means; `-` for nobody. */
export function meant(...paragraphs: string[]): string[] {
  const texts = [STORY, ...paragraphs];
  const { mentions } = find(texts);
  return texts.flatMap((text, passage) =>
    [...text.matchAll(/\bKim\b(?! (?:Il|Jong) )/g)].map(
      ({ index }) =>
        mentions.find((one) => one.passage === passage && one.start === index)?.topic ?? '-',
    ),
  );
}
