import type { JsonObject, Ruleset } from '../../../reference/index.ts';
import type { Draft } from '../../topic.ts';
import { span } from '../span.ts';
import { flowing, flows, fromZero, one, one64, tao } from './input.ts';

const early = span('334', '347');
const all = [...fromZero];

type Line = readonly [
  id: string,
  title: string,
  clauses: readonly number[],
  note: string,
  input: JsonObject,
  rulesets?: readonly Ruleset[],
];

/** A subnet of the first releases, with the prices that an average starts from. */
const first = (netuid: number, movingPrice: bigint, price: bigint, more: JsonObject): JsonObject => ({
  netuid,
  subnetMechanism: 1,
  movingPrice: movingPrice.toString(),
  price: price.toString(),
  taoFlow: '0',
  emaTaoFlow: null,
  ...more,
});

const cutoff = (flow: bigint): JsonObject => ({ taoFlowCutoff: (flow << 64n).toString() });

const lines: readonly Line[] = [
  [
    'inflow',
    'flows of 3 and 1: three quarters and a quarter',
    [11, 13],
    'the plain case',
    flows([flowing(1, 3n * tao), flowing(2, tao)]),
  ],
  [
    'new-flow',
    'what flowed in this block counts for three in a million',
    [11],
    'a TAO in this block against an average of a thousandth',
    flows([flowing(1, tao / 1000n, tao), flowing(2, tao / 1000n)]),
  ],
  [
    'outflow',
    'a subnet that loses TAO gets nothing',
    [13],
    'its average is below the limit of 0',
    flows([flowing(1, -tao), flowing(2, tao)]),
  ],
  [
    'all-lose',
    'all subnets lose TAO: nobody gets anything, and the emission is not minted',
    [13],
    'the limit is the cutoff of 0, and not the lowest flow',
    flows([flowing(1, -tao), flowing(2, -2n * tao)]),
  ],
  [
    'none',
    'no subnet has a flow',
    [13, 14],
    'nothing is divided by 0',
    flows([flowing(1, 0n), flowing(2, 0n)]),
  ],
  [
    'cutoff-below',
    'with a cutoff below 0 the limit is the lowest flow that is below 0',
    [13],
    'flows of −1 and 1 above a limit of −1',
    flows([flowing(1, -tao), flowing(2, 0n), flowing(3, tao)], cutoff(-5n * tao)),
  ],
  [
    'cutoff-between',
    'a cutoff below 0 but above the lowest flow is the limit',
    [13],
    'the lower one gets nothing',
    flows([flowing(1, -3n * tao), flowing(2, 0n), flowing(3, tao)], cutoff(-tao)),
  ],
  [
    'cutoff-no-negative',
    'with a cutoff below 0 and no flow below 0 the limit is 0',
    [13],
    'the lowest flow is 1, and does not lift the limit',
    flows([flowing(1, tao), flowing(2, 3n * tao)], cutoff(-5n * tao)),
  ],
  [
    'cutoff-above',
    'a cutoff above 0 takes off from all',
    [13],
    'flows of 1 and 3 above a limit of 1',
    flows([flowing(1, tao), flowing(2, 3n * tao)], cutoff(tao)),
  ],
  [
    'cutoff-at',
    'a flow that is the limit gets nothing',
    [13],
    'above, and not at',
    flows([flowing(1, tao), flowing(2, 2n * tao)], cutoff(tao)),
  ],
  [
    'same-block',
    'an average of this very block is taken as it is',
    [11],
    'it is brought up to date once a block',
    flows([
      flowing(1, tao, 5n * tao, { emaTaoFlow: { block: '8000000', flow: (tao * one64).toString() } }),
      flowing(2, tao),
    ]),
  ],
  [
    'new-subnet',
    'a subnet without an average begins at 0, and its first flow counts at once',
    [11],
    'three millionths of a TAO',
    flows([flowing(1, 0n, tao, { emaTaoFlow: null }), flowing(2, tao / 100_000n)]),
  ],
  [
    'start-from-price',
    'at first an average begins at the lower of price and moving price: in TAO, and five days later in rao',
    [11],
    'a million times a thousand makes the difference',
    flows([
      first(1, one / 2n, one / 4n, {}),
      first(2, one / 8n, one, {}),
      first(3, 0n, 0n, { emaTaoFlow: { block: '7999999', flow: one64.toString() } }),
    ]),
    early,
  ],
  [
    'start-forgets',
    'at first what was recorded does not count where an average begins',
    [11],
    'it stays recorded for the next block',
    flows([
      first(1, one / 2n, one / 2n, { taoFlow: (1000n * tao).toString() }),
      first(2, one / 2n, one / 2n, {}),
    ]),
    early,
  ],
];

/** Flow, and the limit that it must exceed (SUBNET-SHARES-11, SUBNET-SHARES-13). */
export const flow: readonly Draft[] = lines.map(([id, title, clauses, note, input, rulesets = all]) => ({
  id: `subnet-shares-flow-${id}`,
  title,
  clauses: clauses.map((clause) => `SUBNET-SHARES-${clause}`),
  why: { kind: 'boundary', note },
  rulesets,
  input,
}));
