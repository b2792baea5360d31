/**
 * The doorbell's question: does this text hold a distinctive name of a story? It may ring for
 * nothing (the reader then finds nothing), but must not miss a full name in any of the languages.
 * `data` is what `compileBell` made. Runs on every page there is, so it is as small as it can be.
 */
export function rings(data: readonly string[], text: string): boolean {
  const plain = HIDDEN.test(text) ? text.replace(HIDDEN_ALL, '') : text;
  return data.some((source) => expressionFor(source).test(plain));
}

const HIDDEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/;
const HIDDEN_ALL = new RegExp(HIDDEN, 'g');

const expressions = new Map<string, RegExp>();

function expressionFor(source: string): RegExp {
  let expression = expressions.get(source);
  if (!expression) {
    expression = new RegExp(source, 'i');
    expressions.set(source, expression);
  }
  return expression;
}
