import type { Why } from '../../lib/find/types.ts';

/** Puts into a phrase, for a table, why a mention was taken. A rule it does not know is given as it is. */
export function explain({ rule, detail = {} }: Why): string {
  const { passage, word } = detail;
  const where = passage === undefined ? '' : ` in paragraph ${passage}`;
  switch (rule) {
    case 'full-name':
      return 'full name';
    case 'name':
      return 'a name that is enough by itself';
    case 'surname':
      return `surname of the person last named in full${where}`;
    case 'surname-before-full-name':
      return `surname of the person named in full${where}`;
    case 'quoted':
      return `surname of the person named in full${where}, in the words of another person of that surname`;
    case 'title':
      return `surname with the title that tells this person from others: “${word}”`;
    case 'home':
      return `surname beside the country this person stands for: “${word}”`;
    case 'together':
      return `surname in one breath with ${word}`;
    case 'metonym':
      return 'capital or building that stands for a government; the page is about the story';
    case 'short':
      return 'short form; the page is about the story';
    default:
      return rule;
  }
}
