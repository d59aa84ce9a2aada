/**
 * `taospec check`: whether the suite itself is sound.
 *
 * @module
 */
import { project, type Files } from '../generate/index.ts';
import { operations } from '../reference/index.ts';
import { paddingFindings, summaries, type OperationSummary } from './balance.ts';
import { clauseFindings } from './clauses.ts';
import { fauxFindings, projectRules, type CaughtRule } from './faux.ts';
import type { FauxRule } from './faux-rule.ts';
import type { Finding } from './finding.ts';
import {
  identityFindings,
  ledgerFindings,
  manifestFindings,
  measuredFindings,
  profileFindings,
} from './identity.ts';
import { readSuite } from './read.ts';
import { regenerationFindings } from './regenerate.ts';

/** What `taospec check` has to say. */
export interface CheckReport {
  /** What is not sound; the suite is sound where there is nothing. */
  readonly findings: readonly Finding[];
  /** Each operation with its cases and the share of outside evidence. */
  readonly operations: readonly OperationSummary[];
  /** Each wrong rule with the case that fails on it. */
  readonly caught: readonly CaughtRule[];
  readonly files: number;
  readonly cases: number;
  /** What could not be looked at, and why; empty in a checkout. */
  readonly skipped: readonly string[];
}

/** What to check; the project's own files and rules where absent. */
export interface CheckOptions {
  readonly files?: Files;
  readonly rules?: readonly FauxRule[];
}

/** Checks the suite. Without the sources, as in an installed package, it looks at the data alone. */
export async function check({ files = project, rules }: CheckOptions = {}): Promise<CheckReport> {
  const read = readSuite(files);
  const { cases } = read;
  const data = [
    ...read.findings,
    ...identityFindings(cases),
    ...ledgerFindings(files, cases),
    ...measuredFindings(files),
    ...manifestFindings(files, read),
    ...profileFindings(files, cases),
    ...clauseFindings(files, operations, cases),
    ...paddingFindings(cases),
  ];
  const hasSources = files.read('src/reference/operations.ts') !== undefined;
  const made = hasSources ? await regenerationFindings(files) : [];
  const faux = hasSources
    ? await fauxFindings(files, rules ?? (await projectRules()), operations, cases)
    : { findings: [], caught: [] };
  return {
    findings: [...data, ...unsaid(data, made), ...faux.findings],
    operations: summaries(operations, cases),
    caught: faux.caught,
    files: read.files.length,
    cases: cases.length,
    skipped: hasSources
      ? []
      : ['the sources are not here: nothing was made again, and no wrong rule was tried'],
  };
}

/** What making everything again found that was not said already, in the words of the same promise. */
function unsaid(said: readonly Finding[], more: readonly Finding[]): readonly Finding[] {
  const sentences = new Set(said.flatMap(({ where, sentence }) => [sentence, `${where}: ${sentence}`]));
  return more.filter(({ sentence }) => !sentences.has(sentence));
}
