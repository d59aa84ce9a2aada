import { decimal, one } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { activeStakeInput } from './input.ts';

const half = one / 2n;
const three = [decimal('0.5'), decimal('0.3'), decimal('0.2')];
const boundary = (note: string) => ({ kind: 'boundary', note }) as const;

/** Who has been silent (ACTIVE-STAKE-01). */
export const inactive: readonly Draft[] = [
  {
    id: 'active-stake-inactive-none',
    title: 'the two validators of the chapter speak, and the miner has nothing to say',
    clauses: ['ACTIVE-STAKE-01', 'ACTIVE-STAKE-02', 'ACTIVE-STAKE-04'],
    why: { kind: 'example', note: 'the table of the chapter' },
    input: activeStakeInput([decimal('0.6'), decimal('0.4'), 0n], {
      inactive: [false, false, true],
      permits: [true, true, false],
    }),
  },
  {
    id: 'active-stake-inactive-one',
    title: 'one of the two falls silent, and the other speaks for the whole',
    clauses: ['ACTIVE-STAKE-01', 'ACTIVE-STAKE-04'],
    why: { kind: 'example', note: '0.60 / 0.60 is 1, says the chapter' },
    input: activeStakeInput([decimal('0.6'), decimal('0.4'), 0n], {
      inactive: [false, true, true],
      permits: [true, true, false],
    }),
  },
  {
    id: 'active-stake-inactive-majority',
    title: 'the half that is silent leaves its half to the others, three to two',
    clauses: ['ACTIVE-STAKE-01', 'ACTIVE-STAKE-04'],
    why: boundary('the first uid goes'),
    input: activeStakeInput(three, { inactive: [true, false, false] }),
  },
  {
    id: 'active-stake-inactive-all',
    title: 'all are silent, and there is no active stake',
    clauses: ['ACTIVE-STAKE-01', 'ACTIVE-STAKE-04'],
    why: boundary('the sum is 0, and nothing is divided'),
    input: activeStakeInput([half, half], { inactive: [true, true] }),
  },
];
