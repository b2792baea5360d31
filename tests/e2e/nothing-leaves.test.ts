import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { inEachBrowser } from './rig/in-each-browser.ts';
import { article } from './rig/pages.ts';

/** Every way in which a script can send a request, each with a little time to be refused. */
const askFor = async (address: string) => {
  const done = (element: HTMLElement) =>
    new Promise((end) => {
      element.addEventListener('load', end);
      element.addEventListener('error', end);
      document.body.append(element);
      setTimeout(end, 500);
    });
  await fetch(address, { mode: 'no-cors' }).catch(() => undefined);
  await done(Object.assign(new Image(), { src: `${address}?image` }));
  await done(Object.assign(document.createElement('script'), { src: `${address}?script` }));
  await done(Object.assign(document.createElement('iframe'), { src: `${address}?frame` }));
  const style = Object.assign(document.createElement('link'), { rel: 'stylesheet' });
  await done(Object.assign(style, { href: `${address}?style` }));
  navigator.sendBeacon(`${address}?beacon`, 'x');
  try {
    new EventSource(`${address}?events`).onerror = (event) => (event.target as EventSource).close();
  } catch {
    // Refused at once.
  }
};

inEachBrowser('what leaves the browser', (reader) => {
  const asked: string[] = [];
  const listen = () => {
    asked.length = 0;
    return reader().web.put('http://elsewhere.example/', (request, response) => {
      asked.push(request.url ?? '');
      response.writeHead(200, { 'content-type': 'text/html' }).end('');
    });
  };
  const ask = (page: Page, address: string) => page.evaluate(askFor, address);

  test('nothing leaves from a page of the extension’s, even if it tries', async () => {
    const address = listen();
    const inside = await reader().openInside('popup.html');
    await inside.waitForSelector('header');
    await ask(inside, address);
    await reader().extension.evaluate(async (_, address) => {
      await fetch(address, { mode: 'no-cors' }).catch(() => undefined);
    }, address);
    expect(asked).toEqual([]);
  });

  test('from an ordinary page the same attempts do leave the browser', async () => {
    const address = listen();
    const page = await reader().open(reader().web.put('http://news.example/', article()));
    await ask(page, address);
    for (const way of ['/', 'image', 'script', 'frame', 'style', 'beacon']) {
      // A beacon is sent when the browser has time for it.
      await expect.poll(() => asked.some((url) => url.endsWith(way)), { message: way }).toBe(true);
    }
  });

  test('no code can be loaded from outside', async () => {
    const inside = await reader().openInside('popup.html');
    await inside.waitForSelector('header');
    const ran = await inside.evaluate(async () => {
      const script = Object.assign(document.createElement('script'), {
        text: 'window.inline = true',
      });
      document.body.append(script);
      document.body.insertAdjacentHTML('beforeend', '<i onclick="window.handler = true">x</i>');
      document.body.querySelector<HTMLElement>('i:last-child')?.click();
      const { inline, handler } = window as { inline?: boolean; handler?: boolean };
      return [inline === true, handler === true];
    });
    expect(ran).toEqual([false, false]);
  });
});
