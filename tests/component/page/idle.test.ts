import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Idle } from '../../../lib/page/live/idle.ts';

afterEach(() => {
  vi.restoreAllMocks();
  document.body.innerHTML = '';
});

test('a page on which somebody has just clicked still has idle time', async () => {
  document.body.innerHTML = '<button>Read on</button>';
  const isForced: boolean[] = [];
  const real = window.requestIdleCallback;
  vi.spyOn(window, 'requestIdleCallback').mockImplementation((work, options) =>
    real((deadline) => {
      isForced.push(deadline.didTimeout);
      work(deadline);
    }, options),
  );
  const idle = new Idle(new AbortController().signal);
  for (let times = 0; times < 3; times++) {
    await page.getByRole('button').click();
    for (let slices = 0; slices < 3; slices++) await idle.next();
  }
  // On a busy machine, one or the other may be forced all the same.
  expect(isForced.filter(Boolean).length).toBeLessThan(5);
});
