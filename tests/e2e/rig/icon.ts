import type { Reader } from './reader.ts';

/** What the toolbar's icon says about one tab. */
interface Icon {
  title: string;
  badge: string;
}

/** The icon as it is for each tab at an address, which is a match pattern. */
export function iconsOf({ extension }: Reader, url: string): Promise<Icon[]> {
  return extension.evaluate(async (api, url) => {
    const tabs = await api.tabs.query({ url });
    return Promise.all(
      tabs.map(async ({ id: tabId = -1 }) => ({
        title: await api.action.getTitle({ tabId }),
        badge: await api.action.getBadgeText({ tabId }),
      })),
    );
  }, url);
}

/** The icon for the first tab at an address. @throws if there is none. */
export async function iconOf(reader: Reader, url = 'http://news.example/*'): Promise<Icon> {
  const [icon] = await iconsOf(reader, url);
  if (!icon) throw new Error(`No tab is at ${url}.`);
  return icon;
}
