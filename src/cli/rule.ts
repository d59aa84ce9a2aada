/**
 * Where the rule of a clause is written: the source that its chapter shows beneath it.
 *
 * @module
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * The source region shown after a clause.
 *
 * @param page   the chapter's text
 * @param anchor as `median-06`
 * @returns      as `src/reference/consensus/median.ts#weighted-median`
 */
export function ruleAfter(page: string, anchor: string): string | undefined {
  const at = page.indexOf(`<a id="${anchor}"></a>`);
  return at < 0 ? undefined : /<!-- source: (\S+) -->/.exec(page.slice(at))?.[1];
}

/** The rule of a clause with the line where it begins, as `src/reference/consensus/median.ts:72`. */
export function ruleOf(page: string, anchor: string): string | undefined {
  const region = ruleAfter(readFileSync(join(root, page), 'utf8'), anchor);
  return region === undefined ? undefined : lineOf(region);
}

/** The line where a region begins; the region itself where its source is not here, as in a package. */
function lineOf(region: string): string {
  const [path, name] = region.split('#');
  if (!existsSync(join(root, path))) return region;
  const lines = readFileSync(join(root, path), 'utf8').split('\n');
  const at = lines.findIndex((line) => line.trim() === `// #region ${name}`);
  return at < 0 ? region : `${path}:${at + 1}`;
}

/**
 * The wrong rule of a clause: what it says and where, as «exactly the minority is enough», test/faux/….ts:44.
 *
 * @returns `undefined` where there is none, or where the tests are not here, as in a package
 */
export function wrongRuleOf(id: string, page: string): string | undefined {
  const path = page.replace(/^spec\//, 'test/faux/rules/').replace(/\.md$/, '.ts');
  if (!existsSync(join(root, path))) return undefined;
  const text = readFileSync(join(root, path), 'utf8');
  const at = text.indexOf(`clause: '${id}'`);
  if (at < 0) return undefined;
  const place = `${path}:${text.slice(0, at).split('\n').length}`;
  const says = /says:\s*(['"`])(.*?)\1,/s.exec(text.slice(at))?.[2];
  return says === undefined ? place : `«${says}», ${place}`;
}
