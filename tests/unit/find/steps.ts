/**
 * How much work a function does, in steps that don't depend on the machine: characters cut out of
 * strings or searched by expressions, and calls of methods that go through lists.
 */
export function stepsOf(work: () => void): number {
  let steps = 0;
  const undo = [
    counted(String.prototype, 'slice', (_, result) => String(result).length),
    counted(String.prototype, 'match', (subject) => String(subject).length),
    counted(String.prototype, 'matchAll', (subject) => String(subject).length),
    counted(String.prototype, 'replace', (subject) => String(subject).length),
    counted(String.prototype, 'includes', (subject) => String(subject).length),
    counted(String.prototype, 'indexOf', (subject) => String(subject).length),
    counted(String.prototype, 'normalize', (subject) => String(subject).length),
    counted(RegExp.prototype, 'exec', () => 1),
    counted(RegExp.prototype, 'test', () => 1),
    counted(Array.prototype, 'find', (subject) => (subject as unknown[]).length),
    counted(Array.prototype, 'filter', (subject) => (subject as unknown[]).length),
    counted(Array.prototype, 'some', (subject) => (subject as unknown[]).length),
    counted(Array.prototype, 'sort', (subject) => (subject as unknown[]).length),
    counted(Array.prototype, 'map', (subject) => (subject as unknown[]).length),
    counted(Array.prototype, 'flatMap', (subject) => (subject as unknown[]).length),
  ];
  /** Makes a method count its calls by `cost`; returns a function that restores it. */
  function counted(
    owner: object,
    name: string,
    cost: (subject: unknown, result: unknown) => number,
  ): () => void {
    const own = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor;
    const method = own.value as (...all: unknown[]) => unknown;
    Object.defineProperty(owner, name, {
      ...own,
      value: function (this: unknown, ...all: unknown[]) {
        const result = method.apply(this, all);
        steps += 1 + cost(this, result);
        return result;
      },
    });
    return () => Object.defineProperty(owner, name, own);
  }
  try {
    work();
  } finally {
    for (const one of undo) one();
  }
  return steps;
}
