const LOOK_AGAIN_MS = 100;

/**
 * The first result of `ask` within `limit` ms that is not undefined; undefined if there is none.
 * Asks repeatedly.
 */
export async function until<T>(
  limit: number,
  ask: () => Promise<T | undefined>,
): Promise<T | undefined> {
  const end = performance.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined || performance.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
  }
}
