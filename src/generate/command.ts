/**
 * `npm run types`, `vectors`, `spec` and `measure`, each as a function of the files.
 *
 * @module
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Artefact } from './artefact.ts';
import { Broken } from './broken.ts';
import { filesBelow, stale, write, type Files } from './files.ts';
import { measure, measuredSets, rewritten } from './measured/index.ts';
import { specFiles } from './spec-files.ts';
import { typeFiles } from './types.ts';
import { makeVectors } from './vectors.ts';

/** What a command makes: files, and files that must go. */
interface Made {
  readonly artefacts: readonly Artefact[];
  readonly strays?: readonly string[];
}

const exitCodes = { stale: 1, usage: 2, broken: 5 } as const;

const makers: Readonly<Record<string, (files: Files) => Made | Promise<Made>>> = {
  types: async () => ({ artefacts: await typeFiles() }),
  vectors: (files) => makeVectors(files),
  spec: (files) => ({ artefacts: specFiles(files) }),
  measure: (files) => {
    const artefacts = measure(measuredSets);
    const kept = rewritten(files, artefacts);
    if (kept.length === 0) return { artefacts };
    throw new Broken(
      `${kept.join(', ')}: what was measured is never rewritten; remove a file to measure it again`,
    );
  },
};

/**
 * Writes what is stale; with `--check` only says what is.
 *
 * @param args a command's name, and `--check` or not
 * @param base the folder whose files are meant
 * @param say  takes a line for the user
 * @returns    the exit code: 1 where `--check` found something, 2 for other words, 5 where nothing can be made
 */
export async function command(
  args: readonly string[],
  base: string,
  say: (line: string) => void,
): Promise<number> {
  const words = parse(args);
  const make = words === undefined ? undefined : makers[words.name];
  if (words === undefined || make === undefined) {
    say(`expected one of ${Object.keys(makers).join(', ')}, and --check or nothing`);
    return exitCodes.usage;
  }
  try {
    return settle(await make(filesBelow(base)), base, words.check, say);
  } catch (error) {
    if (!(error instanceof Broken)) throw error;
    say(error.message);
    return exitCodes.broken;
  }
}

function settle(
  { artefacts, strays = [] }: Made,
  base: string,
  check: boolean,
  say: (line: string) => void,
): number {
  const files = filesBelow(base);
  const changed = stale(artefacts, files);
  const isNew = new Set(changed.filter(({ path }) => files.read(path) === undefined));
  if (!check) {
    write(changed, base);
    for (const path of strays) rmSync(join(base, path));
  }
  for (const each of changed)
    say(`${each.path} ${check ? 'is stale' : isNew.has(each) ? 'is new' : 'was changed'}`);
  for (const path of strays) say(`${path} ${check ? 'is made by nothing' : 'was removed'}`);
  const count = changed.length + strays.length;
  if (count === 0) say(`${artefacts.length} files are up to date`);
  return check && count > 0 ? exitCodes.stale : 0;
}

function parse(args: readonly string[]): { readonly name: string; readonly check: boolean } | undefined {
  try {
    const options = { check: { type: 'boolean', default: false } } as const;
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return positionals.length === 1 && Object.hasOwn(makers, positionals[0])
      ? { name: positionals[0], check: values.check }
      : undefined;
  } catch {
    return undefined;
  }
}
