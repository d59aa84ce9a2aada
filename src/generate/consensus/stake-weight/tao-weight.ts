import type { Draft } from '../../topic.ts';
import { stakeWeightInput, third, whole } from './input.ts';

const rounding = (note: string) => ({ kind: 'rounding', note }) as const;
/** TAO alone, which counts for so much. */
const counted = (taoWeight: bigint, tao = 1_000_000_000n) => stakeWeightInput({ tao, taoWeight });

/** What a rao of TAO counts (STAKE-WEIGHT-05). */
export const taoWeight: readonly Draft[] = [
  {
    id: 'stake-weight-tao-weight-of-a-chain',
    title: 'eighteen hundredths, as a chain has it, on ten million TAO',
    clauses: ['STAKE-WEIGHT-05', 'STAKE-WEIGHT-06'],
    why: rounding('773094113.28 steps of 2^-32, cut off: a share of 64 bits would count more'),
    input: counted(3_320_413_933_267_719_290n, 10_000_000_000_000_000n),
  },
  {
    id: 'stake-weight-tao-weight-third',
    title: 'a third of a TAO',
    clauses: ['STAKE-WEIGHT-05', 'STAKE-WEIGHT-06'],
    why: rounding('1431655765.33 steps, cut off before they are multiplied'),
    input: counted(third),
  },
  {
    id: 'stake-weight-tao-weight-two-thirds',
    title: 'two thirds of a TAO',
    clauses: ['STAKE-WEIGHT-05', 'STAKE-WEIGHT-06'],
    why: rounding('2863311530.67 steps, which rounding would lift'),
    input: counted(2n * third),
  },
  {
    id: 'stake-weight-tao-weight-below-a-step',
    title: 'a TAO weight of 2^32 − 1 parts counts for nothing',
    clauses: ['STAKE-WEIGHT-05'],
    why: rounding('a hair less than one step of 2^-32'),
    input: counted(2n ** 32n - 1n),
  },
  {
    id: 'stake-weight-tao-weight-a-step',
    title: 'a TAO weight of 2^32 parts counts for one step of 2^-32',
    clauses: ['STAKE-WEIGHT-05'],
    why: rounding('a hair more than one step'),
    input: counted(2n ** 32n),
  },
  {
    id: 'stake-weight-tao-weight-below-whole',
    title: 'all but a hair of the whole counts for a step less than 1',
    clauses: ['STAKE-WEIGHT-05'],
    why: rounding('2^64 − 2 parts'),
    input: counted(whole - 1n),
  },
];
