import type { Ruleset } from '../../../reference/index.ts';
import type { Draft } from '../../topic.ts';
import { clockOutput, tempoInput, type OneClock } from './input.ts';

/** A line of a sheet: a clock, and whether it is due or how long it waits. */
interface Line extends OneClock {
  readonly id: string;
  readonly title: string;
  readonly clause: string;
  readonly rulesets: readonly Ruleset[];
  readonly due: boolean;
  readonly blocksUntil: bigint;
}

const lines: readonly Line[] = [
  {
    id: 'should-run-7',
    title: 'an age of 50400 at a tempo of 50400',
    clause: 'TEMPO-06',
    rulesets: ['425'],
    tempo: 50_400,
    lastEpochBlock: 1000n,
    block: 1001n,
    blocksSinceLastStep: 50_400n,
    due: false,
    blocksUntil: 50_399n,
  },
  {
    id: 'should-run-6',
    title: 'an age of 50401 at a tempo of 50400',
    clause: 'TEMPO-06',
    rulesets: ['425'],
    tempo: 50_400,
    lastEpochBlock: 1000n,
    block: 1001n,
    blocksSinceLastStep: 50_401n,
    due: true,
    blocksUntil: 50_399n,
  },
  {
    id: 'should-run-5',
    title: 'a block before one that was asked for',
    clause: 'TEMPO-05',
    rulesets: ['425'],
    lastEpochBlock: 1000n,
    block: 1099n,
    pendingEpochAt: 1100n,
    blocksSinceLastStep: 99n,
    due: false,
    blocksUntil: 261n,
  },
  {
    id: 'should-run-1',
    title: 'an age of 359 and as many blocks',
    clause: 'TEMPO-04',
    rulesets: ['425'],
    lastEpochBlock: 1000n,
    block: 1359n,
    blocksSinceLastStep: 359n,
    due: false,
    blocksUntil: 1n,
  },
  {
    id: 'due-plain',
    title: 'the time is over, the age is 5',
    clause: 'TEMPO-04',
    rulesets: ['425', '438'],
    lastEpochBlock: 1000n,
    block: 1360n,
    blocksSinceLastStep: 5n,
    due: true,
    blocksUntil: 0n,
  },
  {
    id: 'due-pending',
    title: 'one block after an epoch another was asked for',
    clause: 'TEMPO-05',
    rulesets: ['425', '438'],
    lastEpochBlock: 1000n,
    block: 1001n,
    pendingEpochAt: 1001n,
    blocksSinceLastStep: 1n,
    due: true,
    blocksUntil: 359n,
  },
  {
    id: 'blocks-until-1',
    title: 'in the block of the epoch the whole tempo is left',
    clause: 'TEMPO-07',
    rulesets: ['425'],
    lastEpochBlock: 1000n,
    block: 1000n,
    blocksSinceLastStep: 1n,
    due: false,
    blocksUntil: 360n,
  },
  {
    id: 'blocks-until-4',
    title: 'long after the epoch none is left',
    clause: 'TEMPO-07',
    rulesets: ['425'],
    lastEpochBlock: 1000n,
    block: 2000n,
    due: true,
    blocksUntil: 0n,
  },
  {
    id: 'legacy-until-1-360-0',
    title: 'netuid 1 in block 0 of the grid',
    clause: 'TEMPO-03',
    rulesets: ['421'],
    block: 0n,
    due: false,
    blocksUntil: 358n,
  },
  {
    id: 'legacy-until-1-360-359',
    title: 'netuid 1 in the block after its first epoch',
    clause: 'TEMPO-03',
    rulesets: ['421'],
    block: 359n,
    due: false,
    blocksUntil: 360n,
  },
  {
    id: 'legacy-until-3-99-1000',
    title: 'netuid 3 with a tempo of 99 in block 1000',
    clause: 'TEMPO-03',
    rulesets: ['421'],
    netuid: 3,
    tempo: 99,
    block: 1000n,
    due: false,
    blocksUntil: 95n,
  },
  {
    id: 'a-bune-360-0-360',
    title: 'netuid 0 in block 360: its round begins',
    clause: 'TEMPO-03',
    rulesets: ['119', '133'],
    netuid: 0,
    block: 360n,
    due: false,
    blocksUntil: 360n,
  },
];

/** Lines of the sheets (TEMPO-03 to TEMPO-07). */
export const sheet: readonly Draft[] = lines.map(
  ({ id, title, clause, rulesets, due, blocksUntil, ...clock }) => ({
    id: `tempo-sheet-${id}`,
    title,
    clauses: [clause],
    why: { kind: 'boundary', note: 'a line of the fact sheets' },
    input: tempoInput(clock),
    confirmed: [
      {
        evidence: { kind: 'sheet', id },
        rulesets,
        output: clockOutput(clock, due, blocksUntil, rulesets.includes('425')),
      },
    ],
  }),
);
