import type { Draft } from '../../topic.ts';
import { sheet, span } from '../span.ts';
import { before, flowInput } from './input.ts';

const rulesets = span('348', '411');

/** A line of the sheet: average, this block's flow, and the average that comes of them. */
type Line = readonly [id: string, title: string, old: bigint, flow: bigint, after: bigint];

const lines: readonly Line[] = [
  ['up', 'a TAO into a subnet that had no flow', 0n, 1_000_000_000n, 59195778378554000000000n],
  [
    'down',
    'five TAO out of a subnet with a flow of a thousand rao',
    18446744073709551616000n,
    -5_000_000_000n,
    -277532207014838826938000n,
  ],
  ['decay', 'a flow below 0 fades too', -18446744073709551616000000n, 0n, -18446684877931173062000000n],
];

/** What the sheet computes (FLOW-03, FLOW-04, FLOW-06). */
export const goldens: readonly Draft[] = lines.map(([id, title, old, flow, after]) => ({
  id: `flow-${id}`,
  title,
  clauses: ['FLOW-03', 'FLOW-04', 'FLOW-06'],
  why: { kind: 'example', note: 'from the sheet of the emission' },
  rulesets,
  input: flowInput(flow, [], [before, old]),
  confirmed: sheet(rulesets, { taoFlow: '0', emaTaoFlow: { block: '8000000', flow: after.toString() } }),
}));
