import type { Draft } from '../../topic.ts';
import { activityInput } from './input.ts';

const boundary = (note: string) => ({ kind: 'boundary', note }) as const;

/** How long ago is too long ago (ACTIVITY-01). */
export const cutoff: readonly Draft[] = [
  {
    id: 'activity-cutoff-three-uids',
    title: 'two validators set weights lately, and a miner never does',
    clauses: ['ACTIVITY-01'],
    why: { kind: 'example', note: 'the table of the chapter' },
    input: activityInput([950n, 900n, 0n], 500n, 1000n),
  },
  {
    id: 'activity-cutoff-around',
    title: 'at block 1000 with a cutoff of 50: an update in block 949, in 950 and in 951',
    clauses: ['ACTIVITY-01'],
    why: boundary('950 + 50 does not lie before 1000'),
    input: activityInput([949n, 950n, 951n], 50n, 1000n),
  },
  {
    id: 'activity-cutoff-none',
    title: 'with a cutoff of 0 only an update in the current block counts',
    clauses: ['ACTIVITY-01'],
    why: boundary('one block ago is too long ago'),
    input: activityInput([999n, 1000n], 0n, 1000n),
  },
  {
    id: 'activity-cutoff-of-one',
    title: 'with a cutoff of 1 the block before counts too',
    clauses: ['ACTIVITY-01'],
    why: boundary('the smallest cutoff that the chain resolves to'),
    input: activityInput([998n, 999n, 1000n], 1n, 1000n),
  },
  {
    id: 'activity-cutoff-block-0',
    title: 'in block 0 nobody is inactive, whatever the cutoff',
    clauses: ['ACTIVITY-01'],
    why: boundary('no block lies before it'),
    input: activityInput([0n, 0n], 0n, 0n),
  },
  {
    id: 'activity-cutoff-reaches-back-to-0',
    title: 'a cutoff as long as the chain: block 0 is still lately',
    clauses: ['ACTIVITY-01'],
    why: boundary('0 + 1000 is 1000'),
    input: activityInput([0n, 1n], 1000n, 1000n),
  },
  {
    id: 'activity-cutoff-passes-block-0',
    title: 'one block later block 0 is too long ago, and block 1 is not',
    clauses: ['ACTIVITY-01'],
    why: boundary('a cutoff that is subtracted from the current block must not pass 0 unnoticed'),
    input: activityInput([0n, 1n], 1000n, 1001n),
  },
  {
    id: 'activity-cutoff-longer-than-the-chain',
    title: 'a cutoff that is longer than the chain leaves all active',
    clauses: ['ACTIVITY-01'],
    why: boundary('the current block less the cutoff lies below 0'),
    input: activityInput([0n, 400n], 5000n, 1000n),
  },
  {
    id: 'activity-cutoff-update-to-come',
    title: 'an update in a block that is still to come is not too long ago',
    clauses: ['ACTIVITY-01'],
    why: boundary('the current block less the update lies below 0'),
    input: activityInput([1001n, 2000n], 0n, 1000n),
  },
  {
    id: 'activity-cutoff-of-a-chain',
    title: 'numbers as a chain has them: a cutoff of 5000 blocks at block 5 947 323',
    clauses: ['ACTIVITY-01'],
    why: boundary('the last block that is too long ago, and the first that is not'),
    input: activityInput([5_942_322n, 5_942_323n, 5_947_300n], 5000n, 5_947_323n),
  },
  {
    id: 'activity-cutoff-beyond-2-53',
    title: 'blocks that a double takes for the same',
    clauses: ['ACTIVITY-01'],
    why: boundary('2^53 + 1 has no double of its own'),
    input: activityInput([2n ** 53n, 2n ** 53n - 1n], 1n, 2n ** 53n + 1n),
  },
];
