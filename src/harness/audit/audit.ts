/**
 * The audit: every value that an epoch stored, against what the rules make of the state before it.
 *
 * @module
 */
import type { JsonObject } from '../../reference/index.ts';
import type { CaseEvent, NoteEvent, ReportEvent, Snapshot, StartEvent } from '../../wire/index.ts';
import { createCounter } from '../tally.ts';
import type { AuditOptions } from './case.ts';
import { fullName } from './items.ts';
import { recompute } from './recompute.ts';
import { auditRest } from './rest.ts';
import { rulesOf, type AuditRules } from './rules.ts';
import { auditSubnet, ranIn } from './subnet.ts';
import { wholeBlock } from './whole-block.ts';

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
