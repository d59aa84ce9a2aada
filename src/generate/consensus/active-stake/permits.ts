import { decimal, one } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { activeStakeInput } from './input.ts';

const half = one / 2n;
const three = [decimal('0.5'), decimal('0.3'), decimal('0.2')];
const boundary = (note: string) => ({ kind: 'boundary', note }) as const;

/** Who may judge (ACTIVE-STAKE-02). */
export const permits: readonly Draft[] = [
  {
    id: 'active-stake-permits-one-without',
    title: 'stake without a permit does not speak',
    clauses: ['ACTIVE-STAKE-02', 'ACTIVE-STAKE-04'],
    why: boundary('the last uid goes'),
    input: activeStakeInput(three, { permits: [true, true, false] }),
  },
  {
    id: 'active-stake-permits-nobody',
    title: 'nobody may judge, and there is no active stake',
    clauses: ['ACTIVE-STAKE-02', 'ACTIVE-STAKE-04'],
    why: boundary('a list that says no to all, where an empty one would take nothing'),
    input: activeStakeInput([half, half], { permits: [false, false] }),
  },
  {
    id: 'active-stake-permits-and-silence',
    title: 'one is silent, one has no permit, one has both against it, and the fourth speaks',
    clauses: ['ACTIVE-STAKE-01', 'ACTIVE-STAKE-02'],
    why: boundary('either is enough to be left out'),
    input: activeStakeInput([decimal('0.4'), decimal('0.3'), decimal('0.2'), decimal('0.1')], {
      inactive: [true, false, true, false],
      permits: [true, false, false, true],
    }),
  },
  {
    id: 'active-stake-permits-for-the-silent',
    title: 'only the silent may judge: nobody speaks',
    clauses: ['ACTIVE-STAKE-01', 'ACTIVE-STAKE-02'],
    why: boundary('each list leaves one, and together they leave none'),
    input: activeStakeInput([half, half], { inactive: [true, false], permits: [true, false] }),
  },
];
