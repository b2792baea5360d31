import { afterEach, beforeEach } from 'vitest';

const KINDS = [MutationObserver, IntersectionObserver, ResizeObserver];

/**
 * Counts the observers at work, of any kind, in each test of a file. Call it once in the file; the
 * function it returns answers how many have been set to observe something since the test began and
 * have not been disconnected.
 */
export function countObservers(): () => number {
  const atWork = new Set<object>();
  for (const { prototype } of KINDS) {
    const { observe, disconnect } = prototype;
    beforeEach(() => {
      atWork.clear();
      prototype.observe = function (this: object, ...about: [never]) {
        atWork.add(this);
        observe.apply(this as never, about);
      };
      prototype.disconnect = function (this: object) {
        atWork.delete(this);
        disconnect.apply(this as never);
      };
    });
    afterEach(() => void Object.assign(prototype, { observe, disconnect }));
  }
  return () => atWork.size;
}
