/**
 * One item's case: what is expected of it against what is stored.
 *
 * @module
 */
import type { chain, Json, Ruleset } from '../../reference/index.ts';
import type { CaseEvent, Failure, Snapshot, StartEvent } from '../../wire/index.ts';
import { bounded } from '../bounded.ts';
import { compare, same } from '../compare.ts';
import { neighbourhood } from '../neighbourhood.ts';
import { shellQuoted } from '../report/text.ts';
import { differenceSentence } from '../sentence.ts';
import { kebab, type StoredItem } from './items.ts';
import type { Expected } from './recompute.ts';
import type { AuditRules } from './rules.ts';

/** How a snapshot is audited. */
export interface AuditOptions {
  /** The node or the file as the user wrote it. */
  readonly spelling: string;
  readonly suite: StartEvent['suite'];
  /** The subnets; absent, those whose epoch ran, or should have. */
  readonly netuids?: readonly number[] | undefined;
  /** A ruleset that is to hold whatever the runtime says. */
  readonly ruleset?: Ruleset | undefined;
  readonly now?: (() => Date) | undefined;
}

/** What an audit is made with. */
export interface Context extends AuditOptions {
  readonly rules: AuditRules;
  readonly whole: chain.Store | string;
}

/** One item with what is expected and what is stored. */
export interface Check {
  readonly item: StoredItem;
  readonly expected: Expected;
  readonly got: Json;
}

/** The case of an item; `all` are those that are compared with it, in the order in which the block comes to them. */
export function caseOf(
  check: Check,
  all: readonly Check[],
  netuid: string | undefined,
  snapshot: Snapshot,
  context: Context,
): CaseEvent {
  const { item, expected } = check;
  const { rules } = context;
  const { number } = snapshot.block;
  const of = netuid === undefined ? '' : ` of subnet ${netuid}`;
  const base: Omit<CaseEvent, 'verdict'> = {
    event: 'case',
    id: ['audit', number, ...(netuid === undefined ? [] : [netuid]), kebab(item.name)].join('-'),
    title: `${item.name}${of} after block ${number}`,
    operation: item.field === undefined ? 'chain.blocks' : 'consensus.epoch',
    topic: netuid === undefined ? 'block' : `subnet-${netuid}`,
    ruleset: rules.name,
    level: 'must',
    clauses: [...item.clauses],
    outside: true,
    evidence: [rules.developer ? 'runtime' : 'live'],
  };
  if ('unknown' in expected) return { ...base, verdict: 'unsupported', reason: expected.unknown };
  if (same(expected.value, check.got)) return { ...base, verdict: 'passed' };
  return { ...base, verdict: 'failed', failure: failureOf(check, expected.value, all, snapshot, context) };
}

/** How a stored value differs, and which of the epoch's values differs first. */
function failureOf(
  { item, got }: Check,
  value: Json,
  all: readonly Check[],
  { block }: Snapshot,
  { spelling, netuids, ruleset }: Context,
): Failure {
  const root = item.field ?? item.name;
  const wrapped = [{ [root]: value }, { [root]: got }] as const;
  const { differences, first } = compare(...wrapped, 'output');
  const known = all.filter(({ expected }) => 'value' in expected);
  const differs = ({ expected, got: stored }: Check) => 'value' in expected && !same(expected.value, stored);
  const at = known.findIndex(differs);
  const about = {
    operation: item.field === undefined ? 'chain.blocks' : 'consensus.epoch',
    expected: wrapped[0],
    got: wrapped[1],
  };
  const around = first && neighbourhood(...wrapped, first.segments);
  return {
    kind: 'mismatch',
    sentence: first === undefined ? `${root} differs` : `${differenceSentence(first, about)} in storage`,
    ...(first !== undefined && {
      path: first.path,
      ...(first.kind !== 'extra' && { expected: bounded(first.expected) }),
      ...(first.kind !== 'missing' && { got: bounded(first.got) }),
      differences,
    }),
    ...(around !== undefined && { neighbourhood: around }),
    ...(at >= 0 && {
      divergence: { stage: known[at].item.name, agree: known.slice(0, at).map((check) => check.item.name) },
    }),
    ...(item.clauses.length > 0 && { clause: item.clauses[0] }),
    again: [
      `taospec audit ${shellQuoted(spelling)} --block ${block.number}`,
      ...(netuids === undefined ? [] : [`--netuid ${netuids.join()}`]),
      ...(ruleset === undefined ? [] : [`--ruleset ${ruleset}`]),
    ].join(' '),
  };
}
