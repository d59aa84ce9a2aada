import type { JsonObject, Ruleset } from '../../../reference/index.ts';
import type { Draft } from '../../topic.ts';
import { span } from '../span.ts';
import { before, flowInput, tao } from './input.ts';

const rulesets = span('348', '411');
const early = span('334', '347');
const one = 2n ** 32n;

/** The prices that an average began from. */
const from = (movingPrice: bigint, price: bigint, subnetMechanism = 1): JsonObject => ({
  subnetMechanism,
  movingPrice: movingPrice.toString(),
  price: price.toString(),
});

type Line = readonly [
  id: string,
  title: string,
  clauses: readonly number[],
  note: string,
  input: JsonObject,
  rulesets?: readonly Ruleset[],
];

const lines: readonly Line[] = [
  [
    'bit-above',
    'a flow of one bit fades to 0 at once',
    [4],
    'the product is cut off',
    flowInput(0n, [], [before, 1n]),
  ],
  [
    'bit-below',
    'a flow of one bit below 0 never fades: it is cut off downwards',
    [4],
    'towards minus infinity, and not towards 0',
    flowInput(0n, [], [before, -1n]),
  ],
  [
    'cut-below',
    'a flow below 0 is cut off downwards',
    [4],
    'towards 0 it would be a bit higher',
    flowInput(-1n, [], [before, -(10n ** 20n) - 7n]),
  ],
  [
    'same-block',
    'an average of this block stays, and what is recorded stays with it',
    [5],
    'shares may be asked for twice in a block',
    flowInput(tao, [['in', tao]], [8_000_000n, 5n * 2n ** 64n]),
  ],
  [
    'long-ago',
    'an average of long ago fades by one step only',
    [4, 5],
    'a subnet that took no part for a year',
    flowInput(tao, [], [1n, 10n ** 30n]),
  ],
  [
    'no-pace',
    'a pace of 0 keeps the average and empties what is recorded',
    [3, 6],
    'nothing enters',
    flowInput(tao, [], [before, 10n ** 25n], { flowEmaSmoothingFactor: '0' }),
  ],
  [
    'whole-pace',
    'a pace of 2^63 − 1 takes this block’s flow alone',
    [3],
    'exactly 1',
    flowInput(tao, [], [before, 10n ** 25n], { flowEmaSmoothingFactor: (2n ** 63n - 1n).toString() }),
  ],
  [
    'more-than-whole',
    'a pace of 2^63 is a bit above 1, and takes a little of the average off',
    [3],
    '1 − alpha is below 0',
    flowInput(tao, [], [before, 10n ** 25n], { flowEmaSmoothingFactor: (2n ** 63n).toString() }),
  ],
  [
    'first',
    'a subnet without an average begins at 0, and its flow enters at once',
    [7],
    'what is recorded is emptied',
    flowInput(tao, [], null),
  ],
  [
    'first-block-0',
    'in block 0 a subnet without an average gets none',
    [7, 5],
    'what is not stored reads as block 0, which is this one',
    { ...flowInput(tao, [], null), block: '0' },
  ],
  [
    'from-price',
    'at first an average begins at the price, where that is the lower',
    [7],
    'a quarter of a rao, and from 338 on of a TAO',
    flowInput(tao, [], null, from(one / 2n, one / 4n)),
    early,
  ],
  [
    'from-moving-price',
    'at first an average begins at the moving price, where that is the lower',
    [7],
    'what is recorded stays, and enters in the next block',
    flowInput(tao, [], null, from(one / 8n, one)),
    early,
  ],
  [
    'from-no-market',
    'without a market the moving price is 1, and the price decides',
    [7],
    'mechanism 0',
    flowInput(0n, [], null, from(0n, 3n * one, 0)),
    early,
  ],
  [
    'from-stored',
    'at first too an average that is stored goes on as it does today',
    [7, 4],
    'prices are not asked for',
    flowInput(tao, [], [before, 10n ** 25n], from(one, one)),
    early,
  ],
];

/** The average, its steps and its beginning (FLOW-03 to FLOW-07). */
export const average: readonly Draft[] = lines.map(([id, title, clauses, note, input, on = rulesets]) => ({
  id: `flow-average-${id}`,
  title,
  ...(['first-block-0', 'more-than-whole'].includes(id) && { level: 'may' as const }),
  clauses: clauses.map((clause) => `FLOW-0${clause}`),
  why: { kind: on === early ? 'ruleset-switch' : 'boundary', note },
  rulesets: on,
  input,
}));
