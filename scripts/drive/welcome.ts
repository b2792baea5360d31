import type { Extension } from './extension.ts';
import { until } from './until.ts';

/** How long an installed extension may take to open its welcome page, in ms. */
const PATIENCE = 10_000;

/**
 * Closes the page that welcomes a new reader, as someone who has read it does. It opens in front of
 * everything else, at some point after installation.
 * @throws if no welcome page opens.
 */
export async function closeWelcome(extension: Extension): Promise<void> {
  const url = `${extension.origin}/welcome.html`;
  const isClosed = await until(PATIENCE, () =>
    extension.evaluate(async (api, url) => {
      // The address of an extension’s own page is known to it without any permission.
      const tabs = (await api.tabs.query({})).filter((tab) => tab.url === url);
      await Promise.all(tabs.map((tab) => api.tabs.remove(tab.id ?? -1)));
      return tabs.length > 0 ? true : undefined;
    }, url),
  );
  if (!isClosed) throw new Error('No welcome page came when the extension was installed.');
}
