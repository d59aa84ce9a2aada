import { decimal } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { bondShares, yuma3Input } from './input.ts';

type Known = readonly [
  movingAverage: bigint,
  kind: 'boundary' | 'rounding' | 'overflow',
  title: string,
  note: string,
];

const averages: readonly Known[] = [
  [0n, 'boundary', 'nothing is kept: alpha is 1', 'the bonds become the weights'],
  [1n, 'rounding', 'one millionth is kept', 'alpha is 4294963002 bits'],
  [
    900_000n,
    'rounding',
    'what a subnet has unless it says otherwise',
    'alpha is 429496730 bits, not 429496729',
  ],
  [1_000_000n, 'boundary', 'everything is kept: alpha is 0', 'the bonds stay as they are'],
];

const beyond: readonly Known[] = [
  [1_000_001n, 'overflow', 'more than everything is kept, and alpha is below 0', 'alpha is −4294 bits'],
  [
    2_147_483_648_000_000n,
    'overflow',
    'what is kept is 2^31, which does not fit, and wraps to −2^31',
    'alpha is 1 + 2^31, brought to the largest number; in classic mode it would be 2 − 2^31',
  ],
  [
    4_294_967_296_000_000n,
    'overflow',
    'what is kept is 2^32, which wraps to 0',
    'alpha is 1; in classic mode it would be 2 − 2^31',
  ],
  [
    2n ** 64n - 1n,
    'overflow',
    'the largest moving average wraps to −1',
    'a millionth of −1 is cut towards 0 behind 64 bits, and down behind 32: alpha is 4294971591 bits',
  ],
];

const draft = ([movingAverage, kind, title, note]: Known): Draft => ({
  id: `yuma3-bonds-alpha-${movingAverage}`,
  title: `moving average ${movingAverage}: ${title}`,
  clauses: ['YUMA3-BONDS-02', 'YUMA3-BONDS-03'],
  why: { kind, note },
  input: yuma3Input({
    weights: [[[2, decimal('0.5')]], [[3, decimal('0.5')]], [], []],
    bonds: [bondShares([3, 40000]), bondShares([2, 10000], [3, 30000]), [], []],
    movingAverage,
  }),
});

/** The one alpha, from the moving average (YUMA3-BONDS-02). */
export const alpha: readonly Draft[] = [
  ...averages.map(draft),
  ...beyond.map((known): Draft => ({ ...draft(known), level: 'may' })),
];
