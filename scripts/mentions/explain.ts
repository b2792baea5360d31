import type { Why } from '../../lib/find/types.ts';

/** Why a mention was taken, as a phrase for a table. */
export function explain(why: Why): string {
  return `${reason(why)}${why.unsure ? '; somebody else could be meant' : ''}`;
}

function reason(why: Why): string {
  switch (why.rule) {
    case 'full-name':
      return 'full name';
    case 'name':
      return 'a name that is enough by itself';
    case 'surname':
      return `surname of ${why.name}, named in full before`;
    case 'surname-before-full-name':
      return `surname of ${why.name}, named in full later`;
    case 'quoted':
      return `surname of ${why.name}, in the words of another person of that surname`;
    case 'again':
      return 'surname of the person it meant before';
    case 'title':
      return `surname with the title that tells this person from others: “${why.word}”`;
    case 'home':
      return `surname beside the country this person stands for: “${why.word}”`;
    case 'together':
      return `surname in one breath with ${why.word}`;
    case 'metonym':
      return 'capital or building that stands for a government; the page is about the story';
    case 'short':
      return 'short form; the page is about the story';
  }
}
