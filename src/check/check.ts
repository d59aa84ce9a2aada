/**
 * `taospec check`: whether the suite itself is sound.
 *
 * @module
 */
import {
  profiles,
  project,
  topics,
  typeFiles,
  type Artefact,
  type Files,
  type Makers,
} from '../generate/index.ts';
import { operations as ourOperations, type Operation } from '../reference/index.ts';
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

/** What to check; the project's own where absent. */
export interface CheckOptions {
  readonly files?: Files;
  readonly operations?: readonly Operation[];
  readonly makers?: Makers;
  /** The generated types as they must be. */
  readonly types?: readonly Artefact[];
  readonly rules?: readonly FauxRule[];
}

/** Checks the suite. Without the sources, as in an installed package, it looks at the data alone. */
export async function check(options: CheckOptions = {}): Promise<CheckReport> {
  const { files = project, operations = ourOperations, makers = { topics, profiles } } = options;
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
  const made = hasSources ? regenerationFindings(files, makers, options.types ?? (await typeFiles())) : [];
  const faux = hasSources
    ? await fauxFindings(files, options.rules ?? (await projectRules()), operations, cases)
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
