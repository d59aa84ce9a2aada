import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { drawnSubnet } from './drawn.ts';

const steps: readonly (readonly [uids: number, validators: number, note: string])[] = [
  [16, 6, 'the largest whose stages are kept in full'],
  [17, 6, 'the smallest whose stages are kept as digests'],
  [33, 12, 'more uids than a word of 32 bits has places'],
  [65, 16, 'more uids than a word of 64 bits has places'],
  [128, 16, 'half of the largest subnet'],
  [256, 24, 'the largest subnet that there is'],
];

/** Subnets of the sizes at which implementations change (MEDIAN-03 to MEDIAN-06). */
export const sizes: readonly Draft[] = steps.map(([uids, validators, note]) => ({
  id: `median-size-${uids}`,
  title: `a subnet of ${uids} uids, ${validators} of them validators`,
  clauses: ['MEDIAN-06', 'MEDIAN-03', 'MEDIAN-04'],
  why: { kind: 'boundary', note },
  seed: (9000 + uids).toString(),
  input: drawnSubnet(draws(9000 + uids), {
    uids,
    validators,
    idle: 6,
    gaps: uids > 64 ? 2 : 3,
    values: 40,
    kappa: 32767,
  }),
}));
