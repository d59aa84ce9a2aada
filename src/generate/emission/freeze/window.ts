import type { Draft } from '../../topic.ts';

/** A subnet; netuid 1, tempo 360, the last slot in block 1000, a freeze of 10 blocks where absent. */
interface OneFreeze {
  readonly word: string;
  readonly title: string;
  readonly clause: number;
  readonly block: bigint;
  readonly tempo?: number;
  readonly pendingEpochAt?: bigint;
  readonly window?: number;
  /** A line of the sheet, with its answer. */
  readonly sheet?: readonly [id: string, frozen: boolean];
}

const lines: readonly OneFreeze[] = [
  {
    word: 'ten-left',
    title: 'ten blocks before the epoch a freeze of ten has not begun',
    clause: 3,
    block: 1350n,
    sheet: ['freeze-1', false],
  },
  {
    word: 'nine-left',
    title: 'nine blocks before, it has',
    clause: 3,
    block: 1351n,
    sheet: ['freeze-2', true],
  },
  {
    word: 'none-left',
    title: 'in the block of the epoch it has not ended',
    clause: 3,
    block: 1360n,
    sheet: ['freeze-3', true],
  },
  { word: 'late', title: 'nor while an epoch is late', clause: 3, block: 1400n },
  {
    word: 'asked-for',
    title: 'an epoch that was asked for freezes at once, however far it is',
    clause: 2,
    block: 1010n,
    pendingEpochAt: 1020n,
    sheet: ['freeze-4', true],
  },
  {
    word: 'asked-for-next',
    title: 'in the block before it as well',
    clause: 2,
    block: 1019n,
    pendingEpochAt: 1020n,
  },
  {
    word: 'asked-for-now',
    title: 'and no longer in the block for which it was asked',
    clause: 2,
    block: 1020n,
    pendingEpochAt: 1020n,
  },
  {
    word: 'no-window',
    title: 'a freeze of no blocks never begins',
    clause: 3,
    block: 1359n,
    window: 0,
    sheet: ['freeze-6', false],
  },
  {
    word: 'no-window-at-the-epoch',
    title: 'not even in the block of the epoch',
    clause: 3,
    block: 1360n,
    window: 0,
  },
  {
    word: 'whole-tempo',
    title: 'a freeze of more than the tempo is always',
    clause: 3,
    block: 1000n,
    window: 361,
  },
  {
    word: 'tempo-0',
    title: 'a subnet that never runs is never frozen',
    clause: 1,
    block: 1010n,
    tempo: 0,
    window: 65535,
  },
  {
    word: 'tempo-0-asked-for',
    title: 'not even when an epoch was asked for',
    clause: 1,
    block: 1010n,
    tempo: 0,
    pendingEpochAt: 1020n,
    window: 65535,
  },
  {
    word: 'grid-nine-left',
    title: 'on the grid nine blocks before the epoch of netuid 1',
    clause: 3,
    block: 1432n,
  },
  { word: 'grid-ten-left', title: 'on the grid ten blocks before it', clause: 3, block: 1431n },
  { word: 'grid-at-the-epoch', title: 'on the grid in the block of the epoch', clause: 3, block: 1441n },
  { word: 'grid-after-the-epoch', title: 'on the grid in the block after', clause: 3, block: 1442n },
];

/** Where the freeze begins and ends (FREEZE-01 to FREEZE-03). */
export const window: readonly Draft[] = lines.map(
  ({ word, title, clause, block, tempo = 360, pendingEpochAt = 0n, window: length = 10, sheet }) => ({
    id: `freeze-${word}`,
    title,
    clauses: [`FREEZE-0${clause}`],
    why: {
      kind: 'boundary',
      note: sheet === undefined ? 'an edge of the freeze' : 'a line of the fact sheets',
    },
    input: {
      netuid: 1,
      tempo,
      block: block.toString(),
      lastEpochBlock: '1000',
      pendingEpochAt: pendingEpochAt.toString(),
      blocksSinceLastStep: '0',
      adminFreezeWindow: length,
    },
    ...(sheet !== undefined && {
      confirmed: [
        { evidence: { kind: 'sheet', id: sheet[0] }, rulesets: ['425'], output: { frozen: sheet[1] } },
      ],
    }),
  }),
);
