import type { Draft } from '../../topic.ts';
import { unitsInput } from './input.ts';

/** The chapter's worked example. */
export const examples: readonly Draft[] = [
  {
    id: 'stake-three-uids',
    title: 'two validators above the threshold, and a miner with nothing',
    clauses: ['STAKE-01', 'STAKE-04'],
    why: { kind: 'example', note: 'the table of the chapter' },
    input: unitsInput([600n, 400n, 0n], 100n),
  },
];
