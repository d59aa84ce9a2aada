import { decimal } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { bondShares, yuma3Input } from './input.ts';

const boundary = (note: string) => ({ kind: 'boundary', note }) as const;

const subnet = {
  weights: [
    [
      [2, decimal('0.7')],
      [3, decimal('0.3')],
    ],
    [[2, decimal('0.4')]],
    [],
    [],
  ],
  bonds: [bondShares([2, 30000], [3, 10000]), bondShares([2, 20000], [3, 40000]), [], []],
} as const;

/** Whether there is one alpha or one for each pair (YUMA3-BONDS-01, YUMA3-BONDS-02). */
export const choice: readonly Draft[] = [
  {
    id: 'yuma3-bonds-liquid-on',
    title: 'liquid alpha is on and there is a consensus: each pair has an alpha of its own',
    clauses: ['YUMA3-BONDS-01'],
    why: { kind: 'example', note: 'the bond of uid 1 in uid 3, which has no weight beside it, is gone' },
    input: yuma3Input({ ...subnet, liquidAlpha: true }),
  },
  {
    id: 'yuma3-bonds-liquid-off',
    title: 'the same subnet with liquid alpha off: one alpha for all',
    clauses: ['YUMA3-BONDS-02', 'YUMA3-BONDS-03'],
    why: { kind: 'example', note: 'the bond of uid 1 in uid 3 decays, and stays' },
    input: yuma3Input(subnet),
  },
  {
    id: 'yuma3-bonds-liquid-without-consensus',
    title: 'liquid alpha is on, but the consensus is 0 everywhere: one alpha for all',
    clauses: ['YUMA3-BONDS-01', 'YUMA3-BONDS-02'],
    why: boundary('a subnet in which nobody agrees on anything'),
    input: yuma3Input({ ...subnet, liquidAlpha: true, consensus: [0n, 0n, 0n, 0n] }),
  },
  {
    id: 'yuma3-bonds-liquid-on-one-bit',
    title: 'a consensus of one bit in one column is enough for liquid alpha',
    clauses: ['YUMA3-BONDS-01'],
    why: boundary('the smallest consensus there is'),
    input: yuma3Input({ ...subnet, liquidAlpha: true, consensus: [0n, 0n, 0n, 1n] }),
  },
  {
    id: 'yuma3-bonds-liquid-on-a-consensus-below-0',
    title: 'a consensus below 0 is not 0, and liquid alpha is on',
    level: 'may',
    clauses: ['YUMA3-BONDS-01'],
    why: boundary('the chain never has one; the question is whether it is 0, not whether it is above'),
    input: yuma3Input({ ...subnet, liquidAlpha: true, consensus: [0n, -1n, 0n, 0n] }),
  },
  {
    id: 'yuma3-bonds-liquid-consensus-cancels',
    title: 'consensus weights that add up to 0 are a consensus',
    level: 'may',
    clauses: ['YUMA3-BONDS-01'],
    why: boundary('the chain never has one; each column is asked, not the sum'),
    input: yuma3Input({
      ...subnet,
      liquidAlpha: true,
      consensus: [0n, 0n, decimal('0.5'), -decimal('0.5')],
    }),
  },
  {
    id: 'yuma3-bonds-liquid-ignores-the-moving-average',
    title: 'with liquid alpha the moving average plays no part',
    clauses: ['YUMA3-BONDS-01'],
    why: boundary('a moving average of a whole would freeze every bond'),
    input: yuma3Input({ ...subnet, liquidAlpha: true, movingAverage: 1_000_000n }),
  },
  {
    id: 'yuma3-bonds-flat-ignores-the-alphas',
    title: 'without liquid alpha the least and the greatest alpha play no part',
    clauses: ['YUMA3-BONDS-02'],
    why: boundary('both at the whole, which would forget every old bond'),
    input: yuma3Input({ ...subnet, alphaLow: 65535, alphaHigh: 65535, steepness: -1000 }),
  },
];
