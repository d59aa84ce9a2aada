/**
 * `npm run types`, `vectors`, `spec`, `measure`: writes what is stale and says what changed.
 *
 * With `--check` it writes nothing and ends with 1 where something is stale.
 *
 * @module
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Artefact } from './artefact.ts';
import { Broken } from './broken.ts';
import { project, stale, write } from './files.ts';
import { measure, measuredSets, rewritten } from './measured/index.ts';
import { pageFiles } from './pages.ts';
import { root } from './root.ts';
import { typeFiles } from './types.ts';
import { makeVectors } from './vectors.ts';

const exitCodes = { stale: 1, usage: 2, broken: 5 } as const;

/** What a command makes: files, and files that must go. */
interface Made {
  readonly artefacts: readonly Artefact[];
  readonly strays?: readonly string[];
}

const makers: Readonly<Record<string, () => Made | Promise<Made>>> = {
  types: async () => ({ artefacts: await typeFiles() }),
  vectors: () => makeVectors(),
  spec: () => ({ artefacts: pageFiles() }),
  measure: () => {
    const artefacts = measure(measuredSets);
    const kept = rewritten(project, artefacts);
    if (kept.length > 0)
      throw new Broken(
        `${kept.join(', ')}: what was measured is never rewritten; remove a file to measure it again`,
      );
    return { artefacts };
  },
};

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Broken)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = exitCodes.broken;
}

async function main(args: readonly string[]): Promise<number> {
  const parsed = parse(args);
  if (parsed === undefined) {
    process.stderr.write(`usage: ${Object.keys(makers).join(' | ')} [--check]\n`);
    return exitCodes.usage;
  }
  const { make, check } = parsed;
  const { artefacts, strays = [] } = await make();
  const changed = stale(artefacts);
  const news = new Set(
    changed.filter(({ path }) => project.read(path) === undefined).map(({ path }) => path),
  );
  if (!check) {
    write(changed);
    for (const path of strays) rmSync(join(root, path));
  }
  for (const { path } of changed) say(path, check ? 'is stale' : news.has(path) ? 'is new' : 'was changed');
  for (const path of strays) say(path, check ? 'is made by nothing' : 'was removed');
  const count = changed.length + strays.length;
  if (count === 0) console.log(`${artefacts.length} files are up to date`);
  return check && count > 0 ? exitCodes.stale : 0;
}

function parse(args: readonly string[]): { make: () => Made | Promise<Made>; check: boolean } | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { check: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    const make = positionals.length === 1 ? makers[positionals[0]] : undefined;
    return make && { make, check: values.check };
  } catch {
    return undefined;
  }
}

function say(path: string, what: string): void {
  console.log(`${path} ${what}`);
}
