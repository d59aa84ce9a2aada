import type { Draft } from '../../topic.ts';
import { activityInput } from './input.ts';

const last = 2n ** 64n - 1n;
const overflow = (note: string) => ({ kind: 'overflow', note }) as const;
const boundary = (note: string) => ({ kind: 'boundary', note }) as const;

/** The sum is at most 2^64 − 1 (ACTIVITY-02). */
export const largest: readonly Draft[] = [
  {
    id: 'activity-largest-exactly',
    title: 'a sum of exactly 2^64 − 1, and one of one less, in the last block there can be',
    clauses: ['ACTIVITY-02', 'ACTIVITY-01'],
    why: boundary('the largest sum that fits'),
    input: activityInput([10n, 9n], last - 10n, last),
  },
  {
    id: 'activity-largest-one-more',
    title: 'a sum of 2^64 stays at 2^64 − 1, and the uid is active',
    clauses: ['ACTIVITY-02'],
    why: overflow('what comes round to 0 would be too long ago'),
    input: activityInput([11n], last - 10n, last),
  },
  {
    id: 'activity-largest-both',
    title: 'the last block plus the largest cutoff',
    clauses: ['ACTIVITY-02'],
    why: overflow('the largest sum there can be'),
    input: activityInput([last, 0n, 1n], last, last),
  },
  {
    id: 'activity-largest-cutoff',
    title: 'with the largest cutoff nobody is ever inactive',
    clauses: ['ACTIVITY-02'],
    why: overflow('a cutoff that means «never» must not come round'),
    input: activityInput([0n, 1n, 900n], last, 1000n),
  },
  {
    id: 'activity-largest-update',
    title: 'an update in the last block stays lately, with a cutoff of 1 as well',
    clauses: ['ACTIVITY-02'],
    why: overflow('the update is what makes the sum too large'),
    input: activityInput([last, last - 1n], 1n, 1000n),
  },
  {
    id: 'activity-largest-signed',
    title: 'a sum of 2^63, which a signed number does not hold',
    clauses: ['ACTIVITY-02', 'ACTIVITY-01'],
    why: boundary('block numbers have no sign'),
    input: activityInput([2n ** 63n - 1n, 2n ** 63n - 2n], 1n, 2n ** 63n),
  },
];
