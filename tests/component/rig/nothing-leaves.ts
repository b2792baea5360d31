import { afterAll, expect } from 'vitest';

/** Fails a file of component tests if anything was requested that is not the rig's own. */
afterAll(() => {
  const asked = performance.getEntriesByType('resource').map(({ name }) => name);
  const strangers = asked.filter(
    (name) => /^(https?|wss?):/.test(name) && new URL(name).origin !== location.origin,
  );
  expect(strangers).toEqual([]);
});
