import type { Draft } from '../../topic.ts';
import { clockCase, type OneSetting } from './input.ts';

const of = (word: string, title: string, clauses: readonly number[], setting: OneSetting): Draft =>
  clockCase('upgraded', word, title, clauses, setting);
const line = (
  id: string,
  lastEpochBlock: string,
  subnetEpochIndex: string,
  activityCutoffFactorMilli: number,
) => ({
  sheet: { id, output: { lastEpochBlock, subnetEpochIndex, activityCutoffFactorMilli } },
});

/** Clocks of the subnets that ran on the grid (CLOCK-03 to CLOCK-06). */
export const upgraded: readonly Draft[] = [
  of('netuid-1', 'netuid 1 in block 8 000 000', [4, 5], {
    netuid: 1,
    tempo: 360,
    block: 8_000_000n,
    ...line('tempo-seed-1-360-8000000', '7999758', '22160', 13889),
  }),
  of('netuid-64', 'netuid 64 in block 8 000 000', [4, 5], {
    netuid: 64,
    tempo: 360,
    block: 8_000_000n,
    ...line('tempo-seed-64-360-8000000', '7999695', '22160', 13889),
  }),
  of('tempo-99', 'a tempo of 99, and a cutoff of more than fifty of them', [4, 6], {
    netuid: 3,
    tempo: 99,
    block: 1000n,
    ...line('tempo-seed-3-99-1000', '996', '10', 50000),
  }),
  of('tempo-720', 'a tempo of 720', [4, 6], {
    netuid: 5,
    tempo: 720,
    block: 8_000_000n,
    ...line('tempo-seed-5-720-8000000', '7999489', '11095', 6945),
  }),
  of('tempo-0', 'a tempo of 0 is left alone', [3], { netuid: 5, tempo: 0, block: 8_000_000n }),
  of(
    'at-the-epoch',
    'in the block of its epoch the last slot is a tempo ago, and the new clock is due at once',
    [4],
    { netuid: 1, tempo: 360, block: 358n },
  ),
  of('after-the-epoch', 'in the block after, the last slot is this block: a block late', [4, 5], {
    netuid: 1,
    tempo: 360,
    block: 359n,
  }),
  of('before-block-0', 'a last slot before block 0 is block 0', [4], { netuid: 300, tempo: 360, block: 10n }),
  of('cutoff-exact', 'a cutoff of ten tempos is ten thousand', [6], {
    netuid: 1,
    tempo: 360,
    block: 1000n,
    activityCutoff: 3600,
  }),
  of('cutoff-rounds-up', 'a block more is rounded up', [6], {
    netuid: 1,
    tempo: 360,
    block: 1000n,
    activityCutoff: 3601,
  }),
  of('cutoff-lowest', 'a cutoff below a tempo is a tempo', [6], {
    netuid: 1,
    tempo: 360,
    block: 1000n,
    activityCutoff: 359,
  }),
  of('cutoff-0', 'also a cutoff of 0', [6], { netuid: 1, tempo: 360, block: 1000n, activityCutoff: 0 }),
  of('cutoff-highest', 'a cutoff above fifty tempos is fifty', [6], {
    netuid: 1,
    tempo: 360,
    block: 1000n,
    activityCutoff: 18_001,
  }),
  of('tempo-1', 'a tempo of 1', [4, 5], { netuid: 1, tempo: 1, block: 1001n }),
];
