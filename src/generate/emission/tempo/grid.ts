import type { Draft } from '../../topic.ts';
import { clockCase, lastBlock } from './input.ts';

const once = 'one of the places of a small round';

/** What a test of the chain's asserts of cases of tempo 1: the blocks that are left. */
const asserted: Readonly<Record<string, bigint>> = {
  'tempo-grid-tempo-1-netuid-0': 0n,
  'tempo-grid-tempo-1-netuid-0-next': 1n,
  'tempo-grid-tempo-1-netuid-1': 0n,
};

const cases: readonly Draft[] = [
  clockCase(
    'grid',
    'tempo-0',
    'a tempo of 0 never runs, and counts as 1000 blocks away to begin with',
    [1, 3],
    'the smallest tempo',
    { tempo: 0, netuid: 1, block: 10n },
  ),
  clockCase(
    'grid',
    'tempo-0-everything-due',
    'a tempo of 0 never runs, whatever else says that it is due',
    [1],
    'every other reason at once',
    { tempo: 0, block: 99_999n, pendingEpochAt: 1n, blocksSinceLastStep: 99_999n },
  ),
  clockCase(
    'grid',
    'tempo-1-netuid-0',
    'a tempo of 1 with netuid 0 runs in block 0: in the block before the multiple, not in it',
    [2, 3],
    once,
    { tempo: 1, netuid: 0, block: 0n },
  ),
  clockCase(
    'grid',
    'tempo-1-netuid-0-next',
    'a tempo of 1 is every second block, not every block',
    [2, 3],
    once,
    { tempo: 1, netuid: 0, block: 1n, lastEpochBlock: 1n },
  ),
  clockCase('grid', 'tempo-1-netuid-1', 'a tempo of 1 with netuid 1 runs in block 1', [2, 3], once, {
    tempo: 1,
    netuid: 1,
    block: 1n,
    lastEpochBlock: 1n,
  }),
  clockCase('grid', 'tempo-2-netuid-0', 'a tempo of 2 with netuid 0 runs in block 1', [2, 3], once, {
    tempo: 2,
    netuid: 0,
    block: 1n,
  }),
  clockCase(
    'grid',
    'tempo-2-netuid-0-multiple',
    'block 2 is the multiple of three, and no epoch',
    [2, 3],
    'the block after the epoch',
    { tempo: 2, netuid: 0, block: 2n, lastEpochBlock: 1n },
  ),
  clockCase('grid', 'tempo-2-netuid-1', 'a tempo of 2 with netuid 1 runs in block 0', [2, 3], once, {
    tempo: 2,
    netuid: 1,
    block: 0n,
  }),
  clockCase('grid', 'tempo-100-netuid-0', 'a tempo of 100 with netuid 0 runs in block 99', [2, 3], once, {
    tempo: 100,
    netuid: 0,
    block: 99n,
  }),
  clockCase('grid', 'tempo-100-netuid-1', 'a tempo of 100 with netuid 1 runs in block 98', [2, 3], once, {
    tempo: 100,
    netuid: 1,
    block: 98n,
  }),
  clockCase(
    'grid',
    'tempo-99-first',
    'finney: a tempo of 99 is every 100 blocks',
    [2, 3],
    'the first default',
    { tempo: 99, netuid: 3, block: 995n, lastEpochBlock: 900n },
  ),
  clockCase(
    'grid',
    'tempo-99-after',
    'the block after an epoch has the whole tempo left',
    [3],
    'the longest wait',
    { tempo: 99, netuid: 3, block: 996n, lastEpochBlock: 995n },
  ),
  clockCase(
    'grid',
    'tempo-before',
    'in the block before the epoch one block is left',
    [3],
    'the shortest wait',
    { netuid: 1, block: 357n, lastEpochBlock: 1n },
  ),
  clockCase('grid', 'tempo-at', 'in the block of the epoch none is left', [2, 3], 'no wait', {
    netuid: 1,
    block: 358n,
    lastEpochBlock: 1n,
  }),
  clockCase(
    'grid',
    'netuid-beyond-tempo',
    'a netuid above the tempo goes round with it',
    [2, 3],
    'more than one round',
    { tempo: 10, netuid: 4095, block: 1002n, lastEpochBlock: 995n },
  ),
  clockCase(
    'grid',
    'largest-tempo',
    'the largest tempo makes rounds of 65536 blocks',
    [2, 3],
    'the largest tempo',
    { tempo: 65535, netuid: 0, block: 65534n },
  ),
  clockCase('grid', 'largest-netuid', 'the largest netuid', [2, 3], 'the largest netuid', {
    tempo: 360,
    netuid: 65535,
    block: 1n,
  }),
  clockCase(
    'grid',
    'past-the-last-block',
    'at the largest block the sum wraps, and saturated only for a time',
    [9, 3],
    'block + netuid + 1 is 2^64',
    { netuid: 0, block: lastBlock, lastEpochBlock: lastBlock - 5n },
    ['195', '233', '421'],
  ),
  clockCase(
    'grid',
    'well-past-the-last-block',
    'a sum of 2^64 and more keeps its low bits',
    [9, 3],
    'block + netuid + 1 is 2^64 + 7',
    { netuid: 17, block: lastBlock - 10n, lastEpochBlock: lastBlock - 15n },
    ['195', '233', '421'],
  ),
];

/** The rounds of tempo + 1 blocks, and where they begin (TEMPO-01 to TEMPO-03, TEMPO-09). */
export const grid: readonly Draft[] = cases.map((draft) => {
  const left = asserted[draft.id] as bigint | undefined;
  if (left === undefined) return draft;
  const output = { due: left === 0n, blocksUntil: left.toString() };
  const evidence = {
    kind: 'repo-test',
    id: 'v0.0.1 pallets/subtensor/tests/block_step.rs: blocksUntil',
  } as const;
  return { ...draft, confirmed: [{ evidence, rulesets: ['119'], output }] };
});
