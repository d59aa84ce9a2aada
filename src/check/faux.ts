/**
 * Every clause has a wrong rule, and a case made for the clause fails on it.
 *
 * @module
 */
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';
import { measuredFolder, root, type Files } from '../generate/index.ts';
import type { Operation } from '../reference/index.ts';
import type { Case } from '../wire/index.ts';
import type { FauxRule } from './faux-rule.ts';
import type { Finding } from './finding.ts';
import type { PlacedCase } from './read.ts';

/** What a case asks of a wrong rule. */
export interface FauxCase extends Pick<Case, 'id' | 'input' | 'expect'> {
  readonly operation: string;
}

/** A wrong rule with the cases of its clause. */
export interface FauxJob {
  readonly index: number;
  readonly rule: FauxRule;
  readonly cases: readonly FauxCase[];
}

/** What became of a wrong rule. */
export interface FauxResult {
  /** The first case that fails on it. */
  readonly caughtBy?: string;
  /** Why it could not be tried. */
  readonly fails?: string;
}

/** A clause with the case that its wrong rule fails on. */
export interface CaughtRule {
  readonly clause: string;
  readonly says: string;
  readonly caughtBy: string;
}

/** A wrong rule may take this long over the cases of its clause, in milliseconds. */
const defaultPatience = 30_000;

/** The project's wrong rules. */
export async function projectRules(): Promise<readonly FauxRule[]> {
  const url = pathToFileURL(join(root, 'test/faux/rules/index.ts')).href;
  return ((await import(url)) as { readonly fauxRules: readonly FauxRule[] }).fauxRules;
}

/**
 * Tries every wrong rule against the cases of its clause, the made ones first.
 *
 * @param patience how long a rule may take over its cases, in milliseconds
 * @returns what is not sound, and for each wrong rule that was caught the case that did
 */
export async function fauxFindings(
  files: Files,
  rules: readonly FauxRule[],
  operations: readonly Operation[],
  cases: readonly PlacedCase[],
  patience: number = defaultPatience,
): Promise<{ readonly findings: readonly Finding[]; readonly caught: readonly CaughtRule[] }> {
  const clauses = new Set(operations.flatMap((operation) => operation.clauses));
  const ruled = new Set(rules.map(({ clause }) => clause));
  const findings: Finding[] = [...clauses]
    .filter((clause) => !ruled.has(clause))
    .map((clause) => ({ where: 'test/faux/rules', sentence: `${clause} has no wrong rule` }));

  const jobs: FauxJob[] = [];
  for (const [index, rule] of rules.entries()) {
    const problem = ruleProblem(files, rule, clauses);
    if (problem === undefined) jobs.push({ index, rule, cases: casesOf(rule.clause, cases) });
    else
      findings.push({ where: 'test/faux/rules', sentence: `the wrong rule of ${rule.clause}: ${problem}` });
  }

  const results = await tryAll(jobs, patience);
  const caught = jobs.flatMap(({ index, rule: { clause, says } }) => {
    const { caughtBy, fails } = results.get(index) ?? { fails: 'it was not tried' };
    if (caughtBy !== undefined) return [{ clause, says, caughtBy }];
    const sentence =
      fails === undefined
        ? `no case of ${clause} fails on its wrong rule: ${says}`
        : `the wrong rule of ${clause} can't be tried: ${fails}`;
    findings.push({ where: 'test/faux/rules', sentence });
    return [];
  });
  return { findings, caught };
}

function ruleProblem(files: Files, { clause, file, find, replace }: FauxRule, known: ReadonlySet<string>) {
  if (!known.has(clause)) return 'no operation has this clause';
  const source = files.read(file);
  if (source === undefined) return `there is no source ${file}`;
  const times = find === '' ? 0 : source.split(find).length - 1;
  if (times !== 1) return `«${find}» stands in ${file} ${times} times, and must stand there once`;
  return find === replace ? 'it replaces a piece by itself' : undefined;
}

/** The cases of a clause: those made for it by hand, then drawn ones, then measured ones. */
function casesOf(clause: string, cases: readonly PlacedCase[]): readonly FauxCase[] {
  const rank = ({ path, case: { why } }: PlacedCase) =>
    path.startsWith(`${measuredFolder}/`) ? 2 : why.kind === 'fuzz' ? 1 : 0;
  return cases
    .filter((each) => each.case.clauses.includes(clause))
    .sort((a, b) => rank(a) - rank(b))
    .map(({ operation, case: { id, input, expect } }) => ({ operation, id, input, expect }));
}

async function tryAll(jobs: readonly FauxJob[], patience: number): Promise<ReadonlyMap<number, FauxResult>> {
  const threads = Math.min(4, availableParallelism(), jobs.length);
  const shares = [...Array(threads).keys()].map((thread) => jobs.filter((_, i) => i % threads === thread));
  const results = await Promise.all(shares.map((share) => tryShare(share, patience)));
  return new Map(results.flat());
}

/** Tries rules in a thread of their own; one that never ends is left behind with its thread. */
async function tryShare(
  jobs: readonly FauxJob[],
  patience: number,
): Promise<readonly (readonly [number, FauxResult])[]> {
  const results: (readonly [number, FauxResult])[] = [];
  let rest = jobs;
  while (rest.length > 0) {
    await tryUntilStuck(rest, patience, (index, result) => results.push([index, result]));
    const done = new Set(results.map(([index]) => index));
    const stuck = rest.find(({ index }) => !done.has(index));
    if (stuck === undefined) break;
    results.push([stuck.index, { fails: 'it does not end' }]);
    rest = rest.slice(rest.indexOf(stuck) + 1);
  }
  return results;
}

function tryUntilStuck(
  jobs: readonly FauxJob[],
  patience: number,
  take: (index: number, result: FauxResult) => void,
): Promise<void> {
  const worker = new Worker(join(root, 'src/check/faux-worker.ts'), {
    workerData: { root, jobs },
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  return new Promise((resolve, reject) => {
    const stop = () => void worker.terminate().then(() => resolve());
    let timer = setTimeout(stop, patience);
    worker.on('message', ({ index, ...result }: FauxResult & { readonly index: number }) => {
      clearTimeout(timer);
      timer = setTimeout(stop, patience);
      take(index, result);
    });
    worker.on('error', (error) => {
      clearTimeout(timer);
      reject(error instanceof Error ? error : new Error(String(error)));
    });
    worker.on('exit', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
