import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A page of the rig's web: HTML, or an answer in full. */
export type WebPage =
  | string
  | { body: string; headers?: Record<string, string> }
  | ((request: IncomingMessage, response: ServerResponse) => void);

/** The whole web as the browsers under test see it: the pages put here, and nothing else. */
export interface Web {
  /**
   * Where browsers are told to send every request: it acts as a proxy, so that any host name works.
   */
  port: number;
  /** Puts a page at an `http:` address and returns the address. */
  put(url: string, page: WebPage): string;
  /**
   * Treats requests to these hosts as a page's own, until the next `nothingLeft`: they are refused
   * all the same, but nobody minds.
   */
  expect(hosts: Iterable<string>): void;
  /**
   * @throws if since the last time anything was requested that no page here answers, except for the
   * browsers' own errands.
   */
  nothingLeft(): void;
  close(): void;
}

/**
 * Hosts that the browsers under test contact on errands of their own, although told not to:
 * Chromium for updates of itself, Firefox for its remote settings. The extension has no business
 * there either; its content security policy, which is tested separately, forbids it every host.
 */
const BROWSERS_OWN = /(^|\.)(googleapis|google|gvt1|mozilla|firefox)\.(com|net|org)$/;

/** Starts the rig's web on a port of its own. */
export async function serveWeb(): Promise<Web> {
  const pages = new Map<string, WebPage>();
  const strays: string[] = [];
  const expected = new Set<string>();
  const stray = (url: string) => {
    const { hostname } = new URL(url);
    if (!BROWSERS_OWN.test(hostname) && !expected.has(hostname)) strays.push(url);
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const page = pages.get(url.origin + url.pathname);
    if (url.pathname === '/favicon.ico') {
      response.writeHead(204).end();
    } else if (page === undefined) {
      stray(url.href);
      response.writeHead(404).end();
    } else if (typeof page === 'function') {
      page(request, response);
    } else {
      const { body, headers = {} } = typeof page === 'string' ? { body: page } : page;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...headers }).end(body);
    }
  });
  server.on('connect', (request, socket) => {
    stray(`https://${request.url}/`);
    // A browser that is closing may drop the connection before it has its answer.
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    put: (url, page) => {
      const { origin, pathname } = new URL(url);
      pages.set(origin + pathname, page);
      return url;
    },
    expect: (hosts) => {
      for (const host of hosts) expected.add(host);
    },
    nothingLeft: () => {
      expected.clear();
      const asked = strays.splice(0);
      if (asked.length > 0) throw new Error(`Asked of the net: ${asked.join(' ')}`);
    },
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
