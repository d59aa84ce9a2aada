/**
 * Profiles: the lists of cases that conformance is claimed to, each by a rule.
 *
 * @module
 */
import { findOperation } from '../reference/index.ts';
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
const mostSmoke = 480;

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
  {
    name: 'epoch-425',
    title: 'what an epoch of a subnet stores and pays is exact under ruleset 425',
    rulesets: ['425'],
    choose: musts('consensus.epoch', '425'),
  },
  {
    name: 'epoch-446',
    title: 'what an epoch of a subnet stores and pays is exact under ruleset 446',
    rulesets: ['446'],
    choose: musts('consensus.epoch', '446'),
  },
  {
    name: 'epoch-stages-425',
    title: 'the stake weight and each step of the epoch on its own are exact under ruleset 425',
    rulesets: ['425'],
    choose: (cases) =>
      musts('consensus.', '425')(cases).filter(({ operation }) => operation !== 'consensus.epoch'),
  },
  {
    name: 'market-425',
    title: 'pools, prices, swaps and shares of stake are exact under ruleset 425',
    rulesets: ['425'],
    choose: musts('market.', '425'),
  },
  {
    name: 'emission-425',
    title: 'what a block mints, which subnet gets it and who is paid is exact under ruleset 425',
    rulesets: ['425'],
    choose: musts('emission.', '425'),
  },
  {
    name: 'scoring',
    title: 'from quantised logits to the weights that a validator sets, scores are exact',
    rulesets: ['425'],
    choose: musts('scoring.', '425'),
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
 * For each clause of each operation one case made for it, where no case that was taken already is made for it too;
 * then the same for the clauses that an operation shares with its steps; then one that others confirm, then a
 * second one made for it, operations in turn, until there are enough.
 */
function smoke(cases: readonly Known[]): readonly Known[] {
  const groups = clauseGroups(cases.filter((each) => isMust(each, '425')));
  const chosen = new Set<Known>();
  const take = (each: Known | undefined) => {
    if (each !== undefined && chosen.size < mostSmoke) chosen.add(each);
  };

  const own = groups.filter((group) => group.own);
  for (const { made, confirmed } of [...own, ...groups.filter((group) => !group.own)])
    if (![...made, ...confirmed].some((each) => chosen.has(each))) take(made[0] ?? confirmed[0]);
  for (const { confirmed } of inTurn(own)) take(confirmed[0]);
  for (const { made } of inTurn(own)) take(made[1]);
  return cases.filter((each) => chosen.has(each));
}

/** The cases of an operation that are made for a clause. */
interface ClauseGroup {
  readonly operation: string;
  /** Whether the clause is the operation's own, and not that of a step of it. */
  readonly own: boolean;
  readonly made: readonly Known[];
  readonly confirmed: readonly Known[];
}

function clauseGroups(cases: readonly Known[]): readonly ClauseGroup[] {
  const named = cases.flatMap((each) => each.case.clauses.map((clause) => ({ clause, each })));
  const groups = Map.groupBy(named, ({ clause, each }) => `${each.operation} ${clause}`);
  return [...groups.values()].map((group) => {
    const [{ clause, each }] = group;
    const members = group.map((member) => member.each);
    return {
      operation: each.operation,
      own: findOperation(each.operation)?.clauses.includes(clause) ?? true,
      made: members.filter((member) => !isConfirmed(member)),
      confirmed: members.filter(isConfirmed),
    };
  });
}

/** The groups with operations in turn: the first of each, then the second of each. */
function inTurn(groups: readonly ClauseGroup[]): readonly ClauseGroup[] {
  const ofOperations = [...Map.groupBy(groups, ({ operation }) => operation).values()];
  const longest = Math.max(0, ...ofOperations.map((group) => group.length));
  return [...Array(longest).keys()].flatMap((place) =>
    ofOperations.flatMap((group) => group.slice(place, place + 1)),
  );
}

function isMust({ case: { level, expect } }: Known, ruleset: string): boolean {
  return level === 'must' && expect.some(({ rulesets }) => rulesets.includes(ruleset));
}

function isConfirmed({ case: { expect } }: Known): boolean {
  return expect.some(({ evidence }) => evidence.some(isOutside));
}
