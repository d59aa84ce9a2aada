import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, normalize } from 'node:path/posix';
import { base, site } from './places.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves the built pages to this machine alone.
 *
 * @param port 0 takes a free one
 * @returns the server and the address of the first page
 */
export function servePages(port: number): Promise<{ readonly server: Server; readonly home: string }> {
  const server = createServer((request, response) => {
    const found = fileOf(request.url ?? '/');
    const shown = found ?? fileOf(`${base}404.html`);
    response.writeHead(found === undefined ? 404 : 200, { 'content-type': shown?.type ?? 'text/plain' });
    response.end(shown?.body ?? 'There is no such page.');
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const taken = typeof address === 'object' && address !== null ? address.port : port;
      resolve({ server, home: `http://127.0.0.1:${taken}${base}` });
    });
  });
}

function fileOf(url: string): { readonly body: Buffer; readonly type: string } | undefined {
  try {
    const path = normalize(decodeURIComponent(url.split(/[?#]/)[0]));
    if (!path.startsWith(base)) return undefined;
    const file = path.slice(base.length);
    const name = file === '' || file.endsWith('/') ? `${file}index.html` : file;
    return {
      body: readFileSync(`${site}/${name}`),
      type: types[extname(name)] ?? 'application/octet-stream',
    };
  } catch {
    return undefined;
  }
}
