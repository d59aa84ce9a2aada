/**
 * The clauses of the chapters, as they are found in their pages.
 *
 * @module
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A clause with the place where it stands and the rule that is shown beneath it. */
export interface Clause {
  readonly id: string;
  /** Its sentence, in plain text. */
  readonly text: string;
  /** As `spec/consensus/median.md#median-06`. */
  readonly link: string;
  /** As `src/reference/consensus/median.ts#weighted-median`; absent where no rule is shown. */
  readonly rule?: string;
}

const root = fileURLToPath(new URL('../..', import.meta.url));

let known: ReadonlyMap<string, Clause> | undefined;

/** Every clause by its id. */
export function clauses(): ReadonlyMap<string, Clause> {
  known ??= new Map(
    globSync('spec/**/*.md', { cwd: root })
      .map((page) => page.replaceAll('\\', '/'))
      .sort()
      .flatMap((page) => clausesOf(page, readFileSync(join(root, page), 'utf8')))
      .map((clause) => [clause.id, clause]),
  );
  return known;
}

/** The clauses of one page. */
export function clausesOf(page: string, text: string): readonly Clause[] {
  return [
    ...text.matchAll(/<a id="([a-z0-9-]+)"><\/a>\*\*([A-Z0-9-]+)\.\*\*\s+([\s\S]+?)(?=\n\s*\n|$)/g),
  ].map((found) => {
    const [whole, anchor, id, sentence] = found;
    const after = text.slice(found.index + whole.length);
    const [, rule] = /<!-- source: (\S+) -->/.exec(after) ?? [];
    return { id, text: plain(sentence), link: `${page}#${anchor}`, ...(rule !== undefined && { rule }) };
  });
}

/** Where a region of a source begins, as `src/reference/consensus/median.ts:72`; the region itself where the source is not here. */
export function lineOf(rule: string): string {
  const [path, region] = rule.split('#');
  const file = join(root, path);
  if (!existsSync(file)) return rule;
  const at = readFileSync(file, 'utf8')
    .split('\n')
    .findIndex((line) => line.trim() === `// #region ${region}`);
  return at < 0 ? rule : `${path}:${at + 1}`;
}

/** Markdown as plain text. */
function plain(markdown: string): string {
  return markdown
    .replace(/<sup>(.*?)<\/sup>/g, '^$1')
    .replace(/<sub>(.*?)<\/sub>/g, '_$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
