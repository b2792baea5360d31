import type { Page, Protocol } from 'puppeteer-core';

type Profile = Protocol.Profiler.Profile;

/**
 * The share of the main thread's time that scripts from an origin take while `work` goes on, from a
 * sampling profile.
 */
export async function shareOf(
  origin: string,
  page: Page,
  work: () => Promise<unknown>,
): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 500 });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  return shareIn(profile, origin);
}

/**
 * Counts samples in functions from an origin, and in what the browser does on their behalf, against
 * all samples, including idle ones and the page's own. Garbage collection can't be attributed to
 * anyone and is not counted.
 */
function shareIn({ nodes, samples = [] }: Profile, origin: string): number {
  const ours = new Set<number>();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const follow = (id: number, within: boolean) => {
    const node = byId.get(id);
    if (!node) return;
    const { url } = node.callFrame;
    const isOurs = url === '' ? within : url.startsWith(origin);
    if (isOurs) ours.add(id);
    for (const child of node.children ?? []) follow(child, isOurs);
  };
  if (nodes[0]) follow(nodes[0].id, false);
  return samples.filter((id) => ours.has(id)).length / samples.length;
}
