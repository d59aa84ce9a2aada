import { decimal, one, share } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { oneValidator, penaltyInput } from './input.ts';

const rounding = (note: string) => ({ kind: 'rounding', note }) as const;
const largest = 2n ** 63n - 1n;

/** The weight that lies the penalty's share of the way from the one to the other (BONDS-PENALTY-04). */
export const between: readonly Draft[] = [
  {
    id: 'bonds-penalty-half-way',
    title: 'half of the way from 0.6 to 0.4 is about 0.5',
    clauses: ['BONDS-PENALTY-04'],
    why: { kind: 'example', note: 'penalty 32768 is a bit over a half' },
    input: oneValidator([[1, decimal('0.6')]], [[1, decimal('0.4')]], 32768),
  },
  {
    id: 'bonds-penalty-nothing-clipped',
    title: 'a weight that was not clipped stays, whatever the penalty is',
    clauses: ['BONDS-PENALTY-04'],
    why: { kind: 'boundary', note: 'the way is 0; two products that are cut apart would lose a bit' },
    input: oneValidator(
      [
        [1, share(1, 3)],
        [2, share(2, 3)],
      ],
      [
        [1, share(1, 3)],
        [2, share(2, 3)],
      ],
      21845,
    ),
  },
  {
    id: 'bonds-penalty-one-bit-clipped',
    title: 'a weight that was clipped by one bit loses the whole bit',
    clauses: ['BONDS-PENALTY-04'],
    why: rounding('the way down is −1 bit, and a share of it goes down to −1, not towards 0'),
    input: oneValidator([[1, decimal('0.5')]], [[1, decimal('0.5') - 1n]], 1),
  },
  {
    id: 'bonds-penalty-three-bits-clipped',
    title: 'a half of three bits down is two bits down',
    clauses: ['BONDS-PENALTY-04'],
    why: rounding('−1.50002 bits go down to −2'),
    input: oneValidator([[1, decimal('0.5')]], [[1, decimal('0.5') - 3n]], 32768),
  },
  {
    id: 'bonds-penalty-three-bits-up',
    title: 'a half of three bits up is one bit up',
    level: 'may',
    clauses: ['BONDS-PENALTY-04'],
    why: rounding('1.50002 bits go down to 1; the clip never lifts a weight'),
    input: oneValidator([[1, decimal('0.5')]], [[1, decimal('0.5') + 3n]], 32768),
  },
  {
    id: 'bonds-penalty-each-validator',
    title: 'three validators, of whom one was clipped, one lost an entry and one said nothing',
    clauses: ['BONDS-PENALTY-04', 'BONDS-PENALTY-05'],
    why: { kind: 'example', note: 'each row on its own' },
    input: penaltyInput(
      [
        [
          [2, decimal('0.7')],
          [3, decimal('0.3')],
        ],
        [
          [2, decimal('0.2')],
          [3, decimal('0.8')],
        ],
        [],
        [],
      ],
      [
        [
          [2, decimal('0.2')],
          [3, decimal('0.3')],
        ],
        [[2, decimal('0.2')]],
        [],
        [],
      ],
      45875,
    ),
  },
  {
    id: 'bonds-penalty-way-saturates',
    title: 'a way too long for the format ends at the largest number',
    level: 'may',
    clauses: ['BONDS-PENALTY-04'],
    why: {
      kind: 'overflow',
      note: 'from the smallest number to the largest; the chain has weights from 0 to 1',
    },
    input: oneValidator([[1, -largest - 1n]], [[1, largest]], 65534),
  },
  {
    id: 'bonds-penalty-above-one',
    title: 'a weight of 3 clipped to 1 is not held to the whole',
    level: 'may',
    clauses: ['BONDS-PENALTY-04'],
    why: { kind: 'overflow', note: 'the step clamps nothing' },
    input: oneValidator([[1, 3n * one]], [[1, one]], 13107),
  },
];
