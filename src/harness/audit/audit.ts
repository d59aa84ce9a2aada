/**
 * The audit: every value that an epoch stored, against what the rules make of the state before it.
 *
 * @module
 */
import { chain, type Json, type JsonObject } from '../../reference/index.ts';
import type { CaseEvent, Failure, NoteEvent, ReportEvent, Snapshot, StartEvent } from '../../wire/index.ts';
import { bounded } from '../bounded.ts';
import { compare, same } from '../compare.ts';
import { neighbourhood } from '../neighbourhood.ts';
import { shellQuoted } from '../report/text.ts';
import { differenceSentence } from '../sentence.ts';
import { createCounter } from '../tally.ts';
import { fullName, itemsOf, kebab, storedOf, type StoredItem } from './items.ts';
import { recompute, stateBefore, wholeBlock, type Expected } from './recompute.ts';
import { rulesOf, type AuditRules } from './rules.ts';
import { changed } from './snapshot.ts';
import type { Ruleset } from '../../reference/index.ts';

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

/** The subnets whose epoch ran in the block, or was due in it; root has none. */
export function auditedSubnets(snapshot: Snapshot, rules: AuditRules): readonly number[] {
  const { number } = snapshot.block;
  const known = Object.keys((snapshot.pre[fullName('SubnetworkN')] ?? {}) as JsonObject).map(Number);
  return known
    .filter((netuid) => netuid !== 0 && (snapshot.netuids?.includes(netuid) ?? true))
    .filter(
      (netuid) =>
        ranIn(snapshot, netuid, number) ||
        recompute(snapshot, netuid, { ...rules, epoch: undefined }).due === true,
    )
    .sort((a, b) => a - b);
}

/** Whether the node says that the epoch of a subnet ran in the block. */
export function ranIn({ post }: Snapshot, netuid: number, block: string): boolean {
  return ((post[fullName('LastMechansimStepBlock')] ?? {}) as JsonObject)[String(netuid)] === block;
}

/**
 * Audits a snapshot: a case for each item of each subnet, told as a run's are.
 *
 * @returns the events, the start first and the end last
 */
export function audit(snapshot: Snapshot, options: AuditOptions): readonly ReportEvent[] {
  const rules = rulesOf(snapshot.runtime, options.ruleset);
  const netuids = options.netuids ?? auditedSubnets(snapshot, rules);
  const whole = wholeBlock(snapshot, rules);
  const audited = netuids.map((netuid) => auditSubnet(snapshot, netuid, { ...options, rules, whole }));
  const rest =
    typeof whole === 'string' ? [] : auditRest(snapshot, whole, netuids, { ...options, rules, whole });
  const cases = [...audited.flatMap((each) => each.cases), ...rest];
  const start = startEvent(snapshot, options, rules, cases.length);
  const counter = createCounter(start);
  for (const each of cases) counter.add(each);
  const notes = [...audited.flatMap((each) => each.notes), summary(cases, rules)];
  return [
    start,
    ...cases,
    ...notes,
    {
      event: 'end',
      tally: counter.tally(),
      ...counter.verdict(),
      ...(options.now !== undefined && { endedAt: options.now().toISOString() }),
    },
  ];
}

interface Context extends AuditOptions {
  readonly rules: AuditRules;
  readonly whole: chain.Store | string;
}

/** One item with what is expected and what is stored. */
interface Check {
  readonly item: StoredItem;
  readonly expected: Expected;
  readonly got: Json;
}

function auditSubnet(
  snapshot: Snapshot,
  netuid: number,
  context: Context,
): { readonly cases: readonly CaseEvent[]; readonly notes: readonly NoteEvent[] } {
  const { rules, whole } = context;
  const { number, extrinsics } = snapshot.block;
  const before = stateBefore(snapshot, netuid, rules);
  const after = changed(before, snapshot.post as chain.State);
  const n = chain.read(before, fullName('SubnetworkN'), netuid) as number;
  const recomputed = recompute(snapshot, netuid, rules);
  const ours = typeof whole === 'string' ? undefined : whole.state();
  const ran = ranIn(snapshot, netuid, number);
  const replaced = extrinsics === 0 ? undefined : replacedUids(before, after, netuid, n);

  const expectedOf = (item: StoredItem): Expected => {
    if (item.name !== 'LastMechansimStepBlock' && !ran)
      return { unknown: 'the node ran no epoch of it in this block' };
    if (item.open === true && extrinsics > 0)
      return { unknown: `${extrinsics} extrinsics came after it, which may write it` };
    const given = recomputed.of(item);
    if ('value' in given || ours === undefined || (snapshot.unread ?? {})[fullName(item.name)] !== undefined)
      return given;
    return { value: storedOf(ours, item, netuid, n) };
  };
  const checks = itemsOf(rules.build).map((item): Check => {
    const expected = expectedOf(item);
    const stored = storedOf(after, item, netuid, n);
    const got =
      replaced !== undefined && 'value' in expected ? besides(replaced, n, expected.value, stored) : stored;
    return { item, expected, got };
  });
  const replacedNote =
    replaced === undefined || replaced.length === 0
      ? []
      : [
          `subnet ${netuid}: uid ${replaced.join(', ')} changed hands in the block, after its epoch, and is not compared`,
        ];
  return {
    cases: checks.map((check) => caseOf(check, checks, String(netuid), snapshot, context)),
    notes: [...recomputed.assumed, ...replacedNote].map((sentence): NoteEvent => ({
      event: 'note',
      level: 'info',
      sentence,
    })),
  };
}

/** The uids whose hotkey is another after the block: an extrinsic gave them to someone, and emptied what was stored of them. */
function replacedUids(before: chain.State, after: chain.State, netuid: number, n: number): readonly number[] {
  const key = (state: chain.State, uid: number) =>
    ((state[fullName('Keys')] ?? {}) as JsonObject)[`${netuid},${uid}`];
  return Array.from({ length: n }, (_, uid) => uid).filter((uid) => key(before, uid) !== key(after, uid));
}

/** What is stored of the uids that the epoch knew, those that changed hands left as they were expected. */
function besides(replaced: readonly number[], n: number, expected: Json, got: Json): Json {
  if (!Array.isArray(expected) || !Array.isArray(got)) return got;
  const [ours, theirs] = [expected as readonly Json[], got as readonly Json[]];
  return theirs.slice(0, n).map((value, uid) => (replaced.includes(uid) ? ours[uid] : value));
}

/** What else the block changed, or should have: an item a case. */
function auditRest(
  snapshot: Snapshot,
  store: chain.Store,
  netuids: readonly number[],
  context: Context,
): readonly CaseEvent[] {
  const { rules } = context;
  const done = itemsOf(rules.build).map(({ name }) => fullName(name));
  const [should, did, ours] = [store.changes(), snapshot.post as chain.State, store.state()];
  const after = changed(snapshot.pre as chain.State, did);
  const names = [...new Set([...Object.keys(should), ...Object.keys(did)])].sort();
  const netuid = (keys: string) => keys.split(',').find((key) => netuids.includes(Number(key)));
  return names.flatMap((name) => {
    const found = chain.findItem(name);
    if (found === undefined || snapshot.unread?.[name] !== undefined) return [];
    const map = found.keys.length > 0;
    const keys = map
      ? [...new Set([...Object.keys(should[name] ?? {}), ...Object.keys(did[name] ?? {})])].sort()
      : [];
    const left = keys.filter((key) => !done.includes(name) || netuid(key) === undefined);
    if (map && left.length === 0) return [];
    const of = (state: chain.State): Json =>
      map
        ? Object.fromEntries(left.map((key) => [key, ((state[name] ?? {}) as JsonObject)[key] ?? null]))
        : (state[name] ?? null);
    const item: StoredItem = { name: found.name, clauses: ['BLOCKS-01'] };
    const check: Check = { item, expected: { value: of(ours) }, got: of(after) };
    return [caseOf(check, [check], undefined, snapshot, context)];
  });
}

function caseOf(
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

/** How much of what the epochs store was checked, and why the rest was not. */
function summary(cases: readonly CaseEvent[], { name }: AuditRules): NoteEvent {
  const checked = cases.filter(({ verdict }) => verdict !== 'unsupported').length;
  const noRule = cases.filter(({ reason }) => reason?.startsWith('no rule at') === true).length;
  const other = cases.length - checked - noRule;
  const parts = [
    ...(noRule > 0 ? [`${noRule} ${noRule === 1 ? 'has' : 'have'} no rule at ${name}`] : []),
    ...(other > 0 ? [`${other} could not be compared`] : []),
  ];
  const sentence = `checked ${checked} of ${cases.length} items${parts.length === 0 ? '' : `; ${parts.join(', ')}`}`;
  return { event: 'note', level: 'info', sentence };
}

function startEvent(
  snapshot: Snapshot,
  { spelling, suite, now }: AuditOptions,
  { name }: AuditRules,
  declared: number,
): StartEvent {
  const { specName, specVersion } = snapshot.runtime;
  return {
    event: 'start',
    format: 1,
    suite,
    target: {
      spelling,
      transport: 'substrate',
      describe: {
        contract: '1',
        implementation: { name: specName, version: String(specVersion), language: 'WebAssembly' },
        operations: [{ name: 'consensus.epoch', rulesets: [name] }],
      },
    },
    selection: { filters: [] },
    declared,
    ...(now !== undefined && { startedAt: now().toISOString() }),
  };
}
