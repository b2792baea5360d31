import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { basename, dirname, extname, join, posix } from 'node:path';

const TYPES: Record<string, string> = {
  '.css': 'text/css',
  '.gif': 'image/gif',
  '.htm': 'text/html',
  '.html': 'text/html',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xhtml': 'application/xhtml+xml',
};

/**
 * Serves one page on localhost, together with the folder that browsers save beside it
 * (`NAME_files`) and nothing else from its folder. No charset is sent, so the page's own
 * declaration applies.
 */
export async function serveFile(path: string): Promise<{ url: string; close(): void }> {
  const name = basename(path);
  const beside = `${name.slice(0, name.length - extname(name).length)}_files`;
  const server = createServer(async (request, response) => {
    const asked = pathOf(request.url ?? '/');
    const allowed = asked === name || asked.startsWith(`${beside}/`);
    const body = allowed
      ? await readFile(join(dirname(path), asked)).catch(() => undefined)
      : undefined;
    if (!body) return response.writeHead(404).end();
    const type = TYPES[extname(asked).toLowerCase()] ?? 'application/octet-stream';
    return response.writeHead(200, { 'content-type': type }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}/${encodeURIComponent(name)}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** The requested path, without tricks such as `..`; empty if the address makes no sense. */
function pathOf(address: string): string {
  try {
    const path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
    return posix.normalize(path).slice(1);
  } catch {
    return '';
  }
}
