/**
 * A small suite that is sound: the median's part of the project, made whole, to break in one place at a time.
 *
 * @module
 */
import { check, findingText, type CheckReport } from '../../src/check/index.ts';
import {
  digestsPath,
  makeVectors,
  profiles,
  project,
  readText,
  specFiles,
  topics,
  withChanges,
  type Artefact,
  type Files,
} from '../../src/generate/index.ts';
import { findOperation } from '../../src/reference/index.ts';

/** Some texts changed; `undefined` takes a file away. */
export type Changes = Readonly<Record<string, string | undefined>>;

/** The operation that the copy is about. */
export const median = findOperation('consensus.median')!;

const makers = {
  topics: topics.filter(({ operation }) => operation === median.name),
  profiles: profiles.filter(({ name }) => name === 'median-425'),
};
const typesPath = 'src/reference/generated/consensus.median.ts';
const kept = [
  ...project.list('spec/vectors/consensus/median'),
  ...project.list('spec/vectors/measured/consensus/median'),
  'spec/vectors/measured/twins.txt',
  'src/reference/operations.ts',
  'src/reference/versions.ts',
  'src/reference/consensus/median.ts',
  typesPath,
  median.page,
  'spec/versions.md',
];

/** The copy, sound. */
export const copy: Files = soundCopy();

function soundCopy(): Files {
  const nothing: Files = { read: () => undefined, list: () => [] };
  const taken = Object.fromEntries(kept.map((path) => [path, readText(project, path)]));
  const digests = readText(project, digestsPath)
    .split('\n')
    .filter((line) => / (consensus\/median\/.*|twins\.txt)$/.test(line));
  const bare = withChanges(nothing, { ...taken, [digestsPath]: `${digests.join('\n')}\n` });
  const whole = withMade(bare, makeVectors(bare, makers).artefacts);
  return withMade(whole, specFiles(whole));
}

function withMade(files: Files, artefacts: readonly Artefact[]): Files {
  return withChanges(files, Object.fromEntries(artefacts.map(({ path, text }) => [path, text])));
}

/** The check of the copy with some changes; no wrong rule is tried. */
export function checked(changes: Changes): Promise<CheckReport> {
  return check({
    files: withChanges(copy, changes),
    operations: [median],
    makers,
    types: [{ path: typesPath, text: readText(copy, typesPath) }],
    rules: [],
  });
}

/** What the check finds in the copy with some changes, beyond that no clause has a wrong rule. */
export async function findings(changes: Changes): Promise<readonly string[]> {
  const report = await checked(changes);
  return report.findings.map(findingText).filter((finding) => !finding.endsWith(' has no wrong rule'));
}

/** A file of the copy with a piece of it replaced, which must be there. */
export function replaced(path: string, find: string | RegExp, replace: string): Changes {
  const text = readText(copy, path);
  const changed = text.replace(find, replace);
  if (changed === text) throw new Error(`${path} does not hold ${String(find)}`);
  return { [path]: changed };
}

/** A vector file of the copy as a value, some of it changed. */
export function edited(path: string, edit: (file: { cases: Record<string, unknown>[] }) => void): Changes {
  const file = JSON.parse(readText(copy, path)) as { cases: Record<string, unknown>[] };
  edit(file);
  return { [path]: JSON.stringify(file) };
}
