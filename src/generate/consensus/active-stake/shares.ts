import { decimal, one, share } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { activeStakeInput } from './input.ts';

const third = share(1, 3);
const quarterOfAll = 2n ** 62n;
const rounding = (note: string) => ({ kind: 'rounding', note }) as const;

/** What is left is normalised (ACTIVE-STAKE-04). */
export const shares: readonly Draft[] = [
  {
    id: 'active-stake-shares-two-thirds',
    title: 'two to one: both shares are cut off',
    clauses: ['ACTIVE-STAKE-04'],
    why: rounding('2863311530.67 bits, which rounding would lift'),
    input: activeStakeInput([2n, 1n]),
  },
  {
    id: 'active-stake-shares-of-cut-thirds',
    title: 'three thirds that are a bit short of the whole are thirds again, a bit short',
    clauses: ['ACTIVE-STAKE-04'],
    why: rounding('all are active, and the stake is divided all the same'),
    input: activeStakeInput([third, third, third]),
  },
  {
    id: 'active-stake-shares-gains-a-bit',
    title: 'half of a sum that is two bits short of the whole gains a bit',
    clauses: ['ACTIVE-STAKE-04'],
    why: rounding('one half divided by 1 − 2^-31 is a bit more than one half, and that bit is whole'),
    input: activeStakeInput([one / 2n, one / 2n - 2n]),
  },
  {
    id: 'active-stake-shares-single-bit',
    title: 'the only one who speaks has a single bit of stake, and that is the whole',
    clauses: ['ACTIVE-STAKE-04', 'ACTIVE-STAKE-01'],
    why: { kind: 'boundary', note: 'the smallest sum that is not 0' },
    input: activeStakeInput([1n, one - 1n], { inactive: [false, true] }),
  },
  {
    id: 'active-stake-shares-without-stake',
    title: 'all may speak, and none has stake',
    clauses: ['ACTIVE-STAKE-04'],
    why: { kind: 'boundary', note: 'the sum is 0 without a mask' },
    input: activeStakeInput([0n, 0n, 0n]),
  },
  {
    id: 'active-stake-shares-empty-subnet',
    title: 'a subnet without anyone has no active stake',
    clauses: ['ACTIVE-STAKE-04', 'ACTIVE-STAKE-03'],
    why: { kind: 'boundary', note: 'no uid at all' },
    input: activeStakeInput([]),
  },
  {
    id: 'active-stake-shares-cancel',
    title: 'shares that sum to 0 are taken as they are',
    level: 'may',
    clauses: ['ACTIVE-STAKE-04'],
    why: {
      kind: 'overflow',
      note: 'four times 2^62 keeps its low 64 bits, which are 0; shares are never so large',
    },
    input: activeStakeInput([quarterOfAll, quarterOfAll, quarterOfAll, quarterOfAll, decimal('0.5')], {
      inactive: [false, false, false, false, true],
    }),
  },
  {
    id: 'active-stake-shares-does-not-fit',
    title: 'a quotient that does not fit an I32F32 becomes 0',
    level: 'may',
    clauses: ['ACTIVE-STAKE-04'],
    why: { kind: 'overflow', note: 'the sum comes round to a single bit' },
    input: activeStakeInput([quarterOfAll, quarterOfAll, quarterOfAll, quarterOfAll, 1n]),
  },
];
