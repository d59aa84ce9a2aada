import type { Draft } from '../../topic.ts';
import { clockOutput, lastBlock, storedRulesets, tempoInput, type OneClock } from './input.ts';

/** What the chain's own tests say of the blocks until the next epoch. */
interface Asserted extends OneClock {
  readonly word: string;
  readonly title: string;
  readonly due: boolean;
  readonly blocksUntil: bigint;
}

const asserted: readonly Asserted[] = [
  {
    word: 'zero-tempo',
    title: 'a tempo of 0 is as far away as can be',
    tempo: 0,
    block: 100n,
    due: false,
    blocksUntil: lastBlock,
  },
  {
    word: 'regular-10',
    title: 'five of ten blocks are left',
    tempo: 10,
    block: 5n,
    due: false,
    blocksUntil: 5n,
  },
  {
    word: 'regular-20',
    title: 'five of twenty blocks are left',
    netuid: 2,
    tempo: 20,
    block: 15n,
    due: false,
    blocksUntil: 5n,
  },
  {
    word: 'regular-30',
    title: 'five of thirty blocks are left',
    netuid: 3,
    tempo: 30,
    block: 25n,
    due: false,
    blocksUntil: 5n,
  },
  {
    word: 'long-past',
    title: 'an epoch that is long past is 0 blocks away, and not fewer',
    netuid: 65535,
    tempo: 65535,
    block: lastBlock,
    due: true,
    blocksUntil: 0n,
  },
  {
    word: 'whole-tempo',
    title: 'in block 0 the whole tempo is left',
    netuid: 65535,
    tempo: 65535,
    block: 0n,
    due: false,
    blocksUntil: 65535n,
  },
  {
    word: 'long-past-by-one',
    title: 'an epoch that is long past, one block before the last',
    netuid: 65535,
    tempo: 65535,
    block: lastBlock - 1n,
    due: true,
    blocksUntil: 0n,
  },
  {
    word: 'aligned',
    title: 'in the block before the epoch one is left',
    tempo: 10,
    block: 9n,
    due: false,
    blocksUntil: 1n,
  },
  { word: 'just-past', title: 'a block late', netuid: 2, tempo: 20, block: 21n, due: true, blocksUntil: 0n },
  {
    word: 'other-netuid',
    title: 'the netuid does not matter',
    netuid: 2,
    tempo: 10,
    block: 5n,
    due: false,
    blocksUntil: 5n,
  },
  {
    word: 'long-tempo',
    title: 'a tempo of 65534 after 100 blocks',
    tempo: 65534,
    block: 100n,
    due: false,
    blocksUntil: 65434n,
  },
];

/** What the chain's tests assert of the blocks until the next epoch (TEMPO-07). */
export const until: readonly Draft[] = asserted.map(({ word, title, due, blocksUntil, ...clock }) => ({
  id: `tempo-until-${word}`,
  title,
  clauses: ['TEMPO-07'],
  why: { kind: 'boundary', note: "a line of the chain's tests" },
  input: tempoInput(clock),
  rulesets: storedRulesets,
  confirmed: [
    {
      evidence: { kind: 'repo-test', id: '14bc6f9f pallets/subtensor/src/tests/emission.rs: blocksUntil' },
      rulesets: ['425'],
      output: clockOutput(clock, due, blocksUntil, true),
    },
  ],
}));
