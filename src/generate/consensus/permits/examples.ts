import { decimal } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { permitsInput } from './input.ts';

/** The chapter's worked example. */
export const examples: readonly Draft[] = [
  {
    id: 'permits-three-uids',
    title: 'two validators and a miner, and room for two',
    clauses: ['PERMITS-01', 'PERMITS-03'],
    why: { kind: 'example', note: 'the table of the chapter' },
    input: permitsInput([decimal('0.6'), decimal('0.4'), 0n], 2, { stored: [true, true, false] }),
  },
];
