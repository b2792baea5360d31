const LOOK_AGAIN_MS = 100;

/** The first answer `ask` gives within `limit` ms, or undefined. */
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
