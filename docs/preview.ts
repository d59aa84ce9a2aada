/**
 * `npm run docs:preview`: shows the built pages.
 *
 * @module
 */
import { existsSync } from 'node:fs';
import { site } from './places.ts';
import { servePages } from './serve.ts';

const port = Number(process.env.PORT ?? 4173);

if (!existsSync(`${site}/index.html`)) {
  console.error('There are no pages in site/: build them with `npm run docs`.');
  process.exit(2);
}
try {
  const { home } = await servePages(port);
  console.log(`The pages are at ${home}; end with Ctrl-C.`);
} catch {
  console.error(`Port ${port} is not free: name another as PORT=4174.`);
  process.exit(2);
}
