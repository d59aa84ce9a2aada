/**
 * Builds the pages: the specification, its sources and the library's reference, as one static folder `site/`.
 *
 * @module
 */
import { cpSync, rmSync } from 'node:fs';
import { build } from 'vitepress';
import { buildApi } from './api.ts';
import { brokenLinks } from './links.ts';
import { base, root, site, stageFolder, states } from './places.ts';
import { stage } from './stage.ts';

rmSync(site, { recursive: true, force: true });
const { count, problems } = stage();
stopAt(problems, 'links of the chapters lead to no page');
await build(`${root}docs`, { outDir: site, base });
await buildApi();
for (const folder of ['vectors', 'schemas'])
  cpSync(`${root}spec/${folder}`, `${site}/${folder}`, { recursive: true });
for (const path of states()) cpSync(root + path, `${site}${path.replace(/^spec/, '')}`);

const { links, broken } = brokenLinks(site, base);
stopAt(broken, `of ${links} links lead nowhere`);
rmSync(stageFolder, { recursive: true, force: true });
console.log(`${count} pages in site/, ${links} links, none dead; \`npm run docs:preview\` shows them`);

function stopAt(found: readonly string[], what: string): void {
  if (found.length === 0) return;
  for (const line of found) console.error(line);
  console.error(`${found.length} ${what}`);
  process.exit(1);
}
