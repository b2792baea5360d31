import type { Chromium } from '../drive/chromium.ts';
import type { Article } from './article.ts';

/** Opens the article in the browser's window and waits until the person has closed it. */
export async function showWindow({ browser }: Chromium, article: Article): Promise<void> {
  const [first] = await browser.pages();
  const page = first ?? (await browser.newPage());
  await page.goto(article.url, { waitUntil: 'domcontentloaded' });
  const title = (await page.title()) || article.url;
  console.log(`Backstory is reading “${title}”. Rest the pointer on an underlined name.`);
  console.log('Alt+Shift+Y, or its icon behind the toolbar’s puzzle piece, opens the whole story.');
  console.log('Close the window, or press Ctrl+C here, to end.');
  await new Promise<void>((resolve) => {
    browser.on('disconnected', resolve);
    // On macOS a browser goes on running after its last window is closed.
    browser.on('targetdestroyed', async () => {
      if ((await browser.pages().catch(() => [])).length === 0) resolve();
    });
  });
}
