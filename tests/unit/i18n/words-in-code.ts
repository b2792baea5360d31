import { parseSync } from 'vite';

/** Words in code that look meant for a reader, and the line they are on. */
export interface Words {
  line: number;
  text: string;
}

/**
 * The messages that code may ask for: names written out, and patterns of names that are put
 * together.
 */
export interface Asked {
  names: Set<string>;
  patterns: RegExp[];
}

interface Node {
  type: string;
  start: number;
  [field: string]: unknown;
}

/** Attributes whose value is read or heard. */
const HEARD =
  /^(title|alt|placeholder|label|summary|heading|lead|aria-(label|description|roledescription|valuetext|placeholder))$/;

/** A message's name, which components may accept in place of its words. */
const MESSAGE = /^[a-z]+(-[a-z]+)*(\.[a-z]+(-[a-z]+)*)+$/;

/** Two words or more that begin like a sentence, or three or more words in lower case. */
const SENTENCE = /^[“‘¿¡]?\p{Lu}\p{Ll}*[’']?\p{Ll}* \p{L}|^\p{Ll}+(?:,? \p{Ll}+){2,}[.…:]?$/u;

/**
 * Plain text in code that a reader would see or hear: text between tags, values of attributes that
 * are read out, and any string that reads like a sentence, except for lists of classes. What an
 * Error or the console gets is for developers.
 */
export function wordsIn(path: string, code: string): Words[] {
  const found: Words[] = [];
  walk(path, code, (node, parents) => {
    const text = textOf(node);
    if (text === undefined || !/\p{L}/u.test(text) || MESSAGE.test(text)) return;
    const seen =
      node.type === 'JSXText' ||
      isShown(parents) ||
      (SENTENCE.test(text.trim()) && !isOfAttribute(parents, 'class'));
    if (seen && !isForDevelopers(parents))
      found.push({ line: code.slice(0, node.start).split('\n').length, text: text.trim() });
  });
  return found;
}

/** The messages that a piece of code may ask for, by their names in the catalogues. */
export function askedIn(path: string, code: string): Asked {
  const asked: Asked = { names: new Set(), patterns: [] };
  walk(path, code, (node) => {
    if (node.type === 'Literal' && typeof node.value === 'string')
      asked.names.add(node.value.replaceAll('-', '_'));
    const pieces = node.type === 'TemplateLiteral' ? quasisOf(node) : [];
    if (pieces.length > 1 && /^[a-z-]+\.[a-z.-]*$/.test(pieces[0] ?? ''))
      asked.patterns.push(patternOf(pieces));
  });
  return asked;
}

/** Whether this message may be meant, by its own name or by the stem of its plural forms. */
export function isAsked({ names, patterns }: Asked, key: string): boolean {
  const stem = key.replace(/\.(zero|one|two|few|many|other)$/, '');
  return [key, stem].some((name) => names.has(name) || patterns.some((one) => one.test(name)));
}

/** An expression in a name stands for one step of its path. */
function patternOf(pieces: readonly string[]): RegExp {
  const escaped = pieces.map((piece) => piece.replaceAll('-', '_').replaceAll('.', '\\.'));
  return new RegExp(`^${escaped.join('[a-z0-9_]+')}$`);
}

function textOf(node: Node): string | undefined {
  if (node.type === 'JSXText') return String(node.value);
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  return node.type === 'TemplateLiteral' ? quasisOf(node).join(' ') : undefined;
}

function quasisOf(node: Node): string[] {
  return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
}

/**
 * Whether a string ends up in an element or in an attribute that is heard, directly or through a
 * condition.
 */
function isShown(parents: readonly Node[]): boolean {
  for (const parent of parents.toReversed()) {
    if (/^(ConditionalExpression|LogicalExpression|JSXExpressionContainer)$/.test(parent.type)) {
      if (parent.type === 'JSXExpressionContainer' && !isAttribute(parents, parent)) return true;
      continue;
    }
    return parent.type === 'JSXAttribute' && HEARD.test(nameOf(parent));
  }
  return false;
}

function isAttribute(parents: readonly Node[], container: Node): boolean {
  return parents[parents.indexOf(container) - 1]?.type === 'JSXAttribute';
}

function isOfAttribute(parents: readonly Node[], name: string): boolean {
  return parents.some((node) => node.type === 'JSXAttribute' && nameOf(node) === name);
}

function nameOf(attribute: Node): string {
  return String((attribute.name as { name?: unknown }).name ?? '');
}

function isForDevelopers(parents: readonly Node[]): boolean {
  return parents.some(
    (node) =>
      (node.type === 'NewExpression' && /Error$/.test(nameOfCallee(node))) ||
      (node.type === 'CallExpression' && /^(console|Super)$/.test(nameOfCallee(node))),
  );
}

function nameOfCallee({ callee }: Node): string {
  const { type, name, object } = callee as Node & { name?: string; object?: { name?: string } };
  return name ?? object?.name ?? type;
}

/** Every node with its ancestors, outermost first. Imports and types are left out. */
function walk(path: string, code: string, visit: (node: Node, parents: Node[]) => void): void {
  const { program, errors } = parseSync(path, code);
  if (errors.length > 0) throw new Error(`${path} cannot be parsed: ${errors[0]?.message}`);
  const into = (value: unknown, parents: Node[]): void => {
    if (Array.isArray(value)) for (const item of value) into(item, parents);
    else if (typeof value === 'object' && value !== null && 'type' in value) {
      const node = value as Node;
      if (
        /^(ImportDeclaration|TS(TypeAlias|Interface)Declaration|TSTypeAnnotation)$/.test(node.type)
      )
        return;
      visit(node, parents);
      for (const [field, child] of Object.entries(node))
        if (field !== 'type') into(child, [...parents, node]);
    }
  };
  into(program, []);
}
