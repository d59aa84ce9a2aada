import type { Draft } from '../../topic.ts';
import { autoClaimInput as input, full, hash } from './input.ts';

const ascending = hash(1n, 2n, 3n, 4n);

/** How the draws follow each other (AUTO-CLAIM-01 to AUTO-CLAIM-03). */
export const draws: readonly Draft[] = [
  {
    id: 'auto-claim-first-word-twice',
    title: 'the first draw adds the first word to itself',
    clauses: ['AUTO-CLAIM-01'],
    why: { kind: 'boundary', note: 'the start is the first word too: 1 + 1, and not 1' },
    input: input(ascending, 1, 1000n),
  },
  {
    id: 'auto-claim-four-words',
    title: 'each word in turn is added to the draw before',
    clauses: ['AUTO-CLAIM-02'],
    why: { kind: 'ordering', note: '2, 4, 7 and 11 of the words 1, 2, 3 and 4' },
    input: input(ascending, 4, 1000n),
  },
  {
    id: 'auto-claim-words-again',
    title: 'after the fourth word comes the first again',
    clauses: ['AUTO-CLAIM-02'],
    why: { kind: 'boundary', note: 'nine draws of four words' },
    input: input(ascending, 9, 1000n),
  },
  {
    id: 'auto-claim-big-endian',
    title: 'words are read with their highest byte first',
    clauses: ['AUTO-CLAIM-01'],
    why: { kind: 'boundary', note: '256 and not 2^48 times that' },
    input: input(hash(256n, 1n, 1n, 1n), 2, 10n ** 6n),
  },
  {
    id: 'auto-claim-remainder-goes-on',
    title: 'the next draw goes on from the remainder, not from the sum',
    clauses: ['AUTO-CLAIM-02'],
    why: { kind: 'ordering', note: 'a sum of large words would be full after the second' },
    input: input(hash(2n ** 62n, 2n ** 63n, 2n ** 63n + 5n, 2n ** 63n + 9n), 8, 1009n),
  },
  {
    id: 'auto-claim-full-word',
    title: 'a sum that does not fit stops at 2^64 − 1, and does not wrap',
    clauses: ['AUTO-CLAIM-03'],
    why: { kind: 'overflow', note: 'wrapped it would be 2^64 − 2' },
    input: input(hash(full, 1n, 1n, 1n), 1, 1000n),
  },
  {
    id: 'auto-claim-just-full',
    title: 'a sum of 2^64 − 1 fits',
    clauses: ['AUTO-CLAIM-03'],
    why: { kind: 'boundary', note: '2^63 − 1 twice, then one' },
    input: input(hash(2n ** 63n - 1n, 1n, 0n, 0n), 2, full),
  },
  {
    id: 'auto-claim-just-over',
    title: 'a sum of 2^64 is a step too large',
    clauses: ['AUTO-CLAIM-03'],
    why: { kind: 'overflow', note: '2^63 twice' },
    input: input(hash(2n ** 63n, 0n, 0n, 0n), 1, 10n ** 12n),
  },
];

/** Nobody, one, and the same twice (AUTO-CLAIM-04). */
export const ends: readonly Draft[] = [
  {
    id: 'auto-claim-no-draws',
    title: 'no draws: auto-claim is off',
    clauses: ['AUTO-CLAIM-04'],
    why: { kind: 'boundary', note: 'NumRootClaim set to 0' },
    input: input(ascending, 0, 1000n),
  },
  {
    id: 'auto-claim-nobody',
    title: 'nobody to draw from: the number 0 is drawn, which is nobody’s',
    clauses: ['AUTO-CLAIM-04'],
    why: { kind: 'boundary', note: 'a remainder of 0 is taken as 0' },
    input: input(ascending, 5, 0n),
  },
  {
    id: 'auto-claim-one',
    title: 'a single coldkey is drawn five times and named once',
    clauses: ['AUTO-CLAIM-04'],
    why: { kind: 'boundary', note: 'anything modulo 1' },
    input: input(ascending, 5, 1n),
  },
  {
    id: 'auto-claim-twice',
    title: 'a number drawn twice is claimed for once: a block may claim for fewer than it draws',
    clauses: ['AUTO-CLAIM-04'],
    why: { kind: 'boundary', note: 'words of 0 draw the same again and again' },
    input: input(hash(7n, 0n, 0n, 0n), 4, 1000n),
  },
  {
    id: 'auto-claim-ascending',
    title: 'numbers come out ascending, whatever the order of the draws',
    clauses: ['AUTO-CLAIM-04'],
    why: { kind: 'ordering', note: 'drawn 10, 9, 2 and 4 of eleven' },
    input: input(hash(5n, 10n, 4n, 2n), 4, 11n),
  },
  {
    id: 'auto-claim-by-number',
    title: 'ascending is by number: 9 comes before 10',
    clauses: ['AUTO-CLAIM-04'],
    why: { kind: 'ordering', note: 'sorted as text 10 would be first' },
    input: input(hash(50n, 9n, 900n, 41n), 4, 10_000n),
  },
  {
    id: 'auto-claim-most',
    title: 'as many draws as the chain allows, of fifty coldkeys',
    clauses: ['AUTO-CLAIM-04', 'AUTO-CLAIM-02'],
    why: { kind: 'boundary', note: 'fifty draws' },
    input: input(hash(2n ** 61n + 7n, 3n ** 30n, 5n ** 20n, 7n ** 20n), 50, 50n),
  },
];
