import type { Draft } from '../../topic.ts';
import { stakeInput, unit, unitsInput } from './input.ts';

const rounding = (note: string) => ({ kind: 'rounding', note }) as const;
const quarter = 2n ** 126n;

/** Each quotient is cut down to 32 bits behind the point (STAKE-05). */
export const bits32: readonly Draft[] = [
  {
    id: 'stake-bits-32-two-thirds',
    title: 'two thirds are cut down and not rounded up',
    clauses: ['STAKE-05', 'STAKE-04'],
    why: rounding('2863311530.67 bits'),
    input: unitsInput([2n, 1n], 0n),
  },
  {
    id: 'stake-bits-32-smallest',
    title: 'one part in 2^32 is the smallest share there is',
    clauses: ['STAKE-05'],
    why: { kind: 'boundary', note: 'exactly one step of 2^-32' },
    input: unitsInput([1n, 2n ** 32n - 1n], 0n),
  },
  {
    id: 'stake-bits-32-too-small',
    title: 'a hair less than one part in 2^32 is a share of 0',
    clauses: ['STAKE-05'],
    why: rounding('all of 1 and 2^32: the share of the 1 is cut to nothing, and a bit is missing'),
    input: unitsInput([1n, 2n ** 32n], 0n),
  },
  {
    id: 'stake-bits-32-nearly-all',
    title: 'all but a hair is cut down too, to one step below 1',
    clauses: ['STAKE-05'],
    why: rounding('rounding would make it the whole, and a share of 0 beside it'),
    input: stakeInput([2n ** 40n * unit, 1n], 0n),
  },
  {
    id: 'stake-bits-32-does-not-fit',
    title: 'shares of 2^36 become the largest I32F32',
    level: 'may',
    clauses: ['STAKE-05', 'STAKE-04'],
    why: { kind: 'overflow', note: 'the sum comes round to the smallest of the stakes, 2^90 steps' },
    input: stakeInput([quarter, quarter, quarter, quarter, 2n ** 90n], 0n),
  },
  {
    id: 'stake-bits-32-undivided',
    title: 'a sum that comes round to 0 divides nothing, and the stake itself does not fit',
    level: 'may',
    clauses: ['STAKE-05', 'STAKE-04'],
    why: { kind: 'overflow', note: 'four times 2^126 keeps its low 128 bits, which are 0' },
    input: stakeInput([quarter, quarter, quarter, quarter, 0n], 0n),
  },
];
