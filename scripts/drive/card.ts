import type { CDPSession, Page } from 'puppeteer-core';
import { callOf } from './extension.ts';

/** The card's one element in the page. */
export const CARD = 'backstory-card';

/**
 * Work done inside the card's closed shadow root. It is sent as text, so it can only use its
 * arguments.
 */
export type InCard<Args extends readonly unknown[], Result> = (
  root: ShadowRoot,
  ...args: Args
) => Result;

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/**
 * Runs a function on the card's closed shadow root in Chromium, which the developer protocol can
 * reach although pages can't. Undefined if the page has no card.
 */
export async function evaluateInCard<Args extends readonly unknown[], Result>(
  page: Page,
  work: InCard<Args, Result>,
  ...args: Args
): Promise<Result | undefined> {
  const session = sessions.get(page) ?? page.createCDPSession();
  sessions.set(page, session);
  const cdp = await session;
  const { result: host } = await cdp.send('Runtime.evaluate', {
    expression: `document.querySelector('${CARD}')`,
  });
  if (!host.objectId) return undefined;
  const { node } = await cdp.send('DOM.describeNode', { objectId: host.objectId, pierce: true });
  const root = node.shadowRoots?.[0];
  if (!root) return undefined;
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
    ...(object.objectId ? { objectId: object.objectId } : {}),
    functionDeclaration: `function () { return ${callOf(work, 'this', args)}; }`,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return result.value;
}

/** The text a reader sees in an open card, or undefined if none is open. */
export function readCard(root: ShadowRoot): string | undefined {
  if (root.host.hasAttribute('popover') && !root.host.matches(':popover-open')) return undefined;
  const seen = Array.from(root.children).filter(
    (element) => element instanceof HTMLElement && element.tagName !== 'STYLE',
  ) as HTMLElement[];
  // biome-ignore lint/performance/useDomNodeTextContent: the text as it is laid out, line by line
  const text = seen.map((element) => element.innerText);
  return text.join('\n').trim() || undefined;
}
