/**
 * Profiles: the lists of cases that conformance is claimed to, each by a rule.
 *
 * @module
 */
import { isOutside, profileDigest, type Case, type Profile } from '../wire/index.ts';
import type { Artefact } from './artefact.ts';
import { Broken } from './broken.ts';
import { layout } from './layout.ts';
import { vectorsFolder } from './vector-file.ts';

/** A case with its operation and its input's digest. */
export interface Known {
  readonly operation: string;
  readonly case: Case;
  readonly inputDigest: string;
}

/** A profile by its rule. */
export interface ProfileRule {
  /** As `median-425`. */
  readonly name: string;
  /** What conforming to it means, in a line. */
  readonly title: string;
  readonly rulesets: readonly string[];
  /** Chooses among the cases, which come in the suite's order. */
  readonly choose: (cases: readonly Known[]) => readonly Known[];
}

/** The most cases that `smoke` holds. */
const mostSmoke = 300;

/** Every profile. */
export const profiles: readonly ProfileRule[] = [
  {
    name: 'smoke',
    title: 'a few cases of every clause of every operation, enough to see that an implementation stands',
    rulesets: ['425'],
    choose: smoke,
  },
  {
    name: 'numbers',
    title: 'the arithmetic of the chain is exact, to the bit',
    rulesets: ['425'],
    choose: musts('numbers.', '425'),
  },
  {
    name: 'median-425',
    title: 'the consensus weight of each miner is exact under ruleset 425',
    rulesets: ['425'],
    choose: musts('consensus.median', '425'),
  },
];

/** A profile's file. */
export function profileFile(
  { name, title, rulesets, choose }: ProfileRule,
  cases: readonly Known[],
): Artefact {
  const chosen = choose(cases);
  if (chosen.length === 0) throw new Broken(`the profile ${name} chooses no case`);
  const profile: Profile = {
    format: 1,
    name,
    title,
    rulesets: [...rulesets],
    digest: profileDigest(
      rulesets,
      chosen.map((each) => [each.case.id, each.inputDigest] as const),
    ),
    ids: chosen.map((each) => each.case.id),
  };
  return { path: `${vectorsFolder}/profiles/${name}.json`, text: layout(profile) };
}

/** Every case of level must of an operation, or of an area as `consensus.`, that claims the ruleset. */
export function musts(operation: string, ruleset: string): ProfileRule['choose'] {
  const meant = (name: string) => (operation.endsWith('.') ? name.startsWith(operation) : name === operation);
  return (cases) => cases.filter((each) => meant(each.operation) && isMust(each, ruleset));
}

/**
 * For each clause of each operation one case made for it, then one that others confirm, then a second
 * one made for it, until there are enough.
 */
function smoke(cases: readonly Known[]): readonly Known[] {
  const candidates = cases.filter((each) => isMust(each, '425'));
  const byClause = Map.groupBy(
    candidates.flatMap((each) =>
      each.case.clauses.map((clause) => ({ key: `${each.operation} ${clause}`, each })),
    ),
    ({ key }) => key,
  );
  const groups = [...byClause.values()].map((group) => group.map(({ each }) => each));
  const made = groups.map((group) => group.filter((each) => !isConfirmed(each)));
  const confirmed = groups.map((group) => group.filter(isConfirmed));
  const order = [
    ...made.map((group) => group[0]),
    ...confirmed.map((group) => group[0]),
    ...made.map((group) => group[1]),
  ];
  const chosen = new Set(order.filter((each) => each !== undefined).slice(0, mostSmoke));
  return cases.filter((each) => chosen.has(each));
}

function isMust({ case: { level, expect } }: Known, ruleset: string): boolean {
  return level === 'must' && expect.some(({ rulesets }) => rulesets.includes(ruleset));
}

function isConfirmed({ case: { expect } }: Known): boolean {
  return expect.some(({ evidence }) => evidence.some(isOutside));
}
