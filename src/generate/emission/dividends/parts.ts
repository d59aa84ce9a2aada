import type { Draft } from '../../topic.ts';
import { account, accountFrom } from '../accounts.ts';
import { dividendsInput } from './input.ts';

const [a, b, c] = [account(1), account(2), account(3)];
const alphaUsed = 10n ** 12n;
const half = 2n ** 31n;
const on = { rulesets: ['425'] } as const;

/** The chapter's worked example. */
export const examples: readonly Draft[] = [
  {
    id: 'dividends-two-validators',
    title: 'two validators with the same dividend, one of them with TAO on root',
    clauses: ['DIVIDENDS-02', 'DIVIDENDS-04', 'DIVIDENDS-05'],
    why: { kind: 'example', note: 'the table of the chapter' },
    ...on,
    input: dividendsInput({ alpha: 1_000_000n, root: 300_000n, taoWeight: 2n ** 30n }, [
      { hotkey: a, alpha: 600n, dividend: 500n },
      { hotkey: b, alpha: 100n, root: 1200n, dividend: 500n },
    ]),
  },
];

/** The order of the hotkeys (DIVIDENDS-01). */
export const order: readonly Draft[] = [
  {
    id: 'dividends-order-by-bytes',
    title: 'hotkeys come out by their bytes, not as they went in',
    clauses: ['DIVIDENDS-01'],
    why: { kind: 'ordering', note: 'the chain keeps them in a map that is sorted by account' },
    ...on,
    input: dividendsInput({ alpha: 900n }, [
      { hotkey: c, alpha: 1n, dividend: 3n },
      { hotkey: a, alpha: 1n, dividend: 2n },
      { hotkey: b, alpha: 1n, dividend: 1n },
    ]),
  },
  {
    id: 'dividends-order-from-first-byte',
    title: 'the first byte decides: an account is not read as a number from its end',
    clauses: ['DIVIDENDS-01'],
    why: { kind: 'ordering', note: '0x0a00…, 0x9000… and 0x00…ff: little-endian order would be another' },
    ...on,
    input: dividendsInput({ alpha: 1000n }, [
      { hotkey: accountFrom(0x90), alpha: 1n, dividend: 1n },
      { hotkey: accountFrom(0x0a), alpha: 1n, dividend: 1n },
      { hotkey: account(0xff), alpha: 1n, dividend: 2n },
    ]),
  },
  {
    id: 'dividends-order-nobody',
    title: 'no validator: nothing comes out, and both pots stay where they are',
    clauses: ['DIVIDENDS-01', 'DIVIDENDS-04'],
    why: { kind: 'boundary', note: 'an epoch in which nobody has dividends' },
    ...on,
    input: dividendsInput({ alpha: 10n ** 9n, root: 10n ** 9n }, []),
  },
];

/** How a dividend is cut in two (DIVIDENDS-02, DIVIDENDS-03). */
export const parts: readonly Draft[] = [
  {
    id: 'dividends-parts-alpha-only',
    title: 'a validator without TAO has no part in the pot of root',
    clauses: ['DIVIDENDS-02'],
    why: { kind: 'boundary', note: 'root counts for 0 of the stake' },
    ...on,
    input: dividendsInput({ alpha: 1000n, root: 1000n }, [{ hotkey: a, alpha: alphaUsed, dividend: 5n }]),
  },
  {
    id: 'dividends-parts-tao-only',
    title: 'a validator without alpha has no part in the pot of the subnet',
    clauses: ['DIVIDENDS-02', 'DIVIDENDS-04'],
    why: {
      kind: 'boundary',
      note: 'root counts for all of the stake, and the pot of the subnet is paid to nobody',
    },
    ...on,
    input: dividendsInput({ alpha: 1000n, root: 1000n }, [{ hotkey: a, root: alphaUsed, dividend: 5n }]),
  },
  {
    id: 'dividends-parts-no-stake',
    title: 'a validator with a dividend and without stake: all of it is alpha’s',
    clauses: ['DIVIDENDS-03'],
    why: { kind: 'boundary', note: 'a share of no stake is 0, and what root does not get is alpha’s' },
    ...on,
    input: dividendsInput({ alpha: 1000n, root: 1000n }, [
      { hotkey: a, dividend: 1n },
      { hotkey: b, alpha: 3n, dividend: 1n },
    ]),
  },
  {
    id: 'dividends-parts-rest-is-alphas',
    title: 'root’s part is cut off, and alpha’s is the rest, so it gets the odd bit',
    clauses: ['DIVIDENDS-03', 'DIVIDENDS-02'],
    why: { kind: 'rounding', note: 'two products, each cut off, would lose a bit' },
    ...on,
    input: dividendsInput({ alpha: 10n ** 15n, root: 10n ** 15n, taoWeight: 2n ** 32n }, [
      { hotkey: a, alpha: 2n, root: 1n, dividend: 7n },
      { hotkey: b, alpha: 1n, root: 2n, dividend: 7n },
    ]),
  },
  {
    id: 'dividends-parts-below-a-step',
    title: 'so much alpha that its TAO does not make a step of 2^-32',
    clauses: ['DIVIDENDS-02'],
    why: { kind: 'rounding', note: 'the share of root is cut off to 0' },
    ...on,
    input: dividendsInput({ alpha: 1000n, root: 1000n, taoWeight: 2n ** 32n }, [
      { hotkey: a, alpha: 2n ** 32n, root: 1n, dividend: 10n ** 9n },
    ]),
  },
  {
    id: 'dividends-parts-a-step',
    title: 'one rao of alpha less, and the share of root is one step',
    clauses: ['DIVIDENDS-02'],
    why: { kind: 'rounding', note: '1 of 2^32 is the smallest share' },
    ...on,
    input: dividendsInput({ alpha: 1000n, root: 1000n, taoWeight: 2n ** 32n }, [
      { hotkey: a, alpha: 2n ** 32n - 1n, root: 1n, dividend: 10n ** 9n },
    ]),
  },
  {
    id: 'dividends-parts-half-a-rao-of-tao',
    title: 'TAO times its weight is not cut off to rao',
    clauses: ['DIVIDENDS-02'],
    why: { kind: 'rounding', note: 'one rao at a weight of a half is half a rao of stake' },
    ...on,
    input: dividendsInput({ alpha: 10n ** 9n, root: 10n ** 9n, taoWeight: half }, [
      { hotkey: a, alpha: 1n, root: 1n, dividend: 3n },
      { hotkey: b, alpha: 1n, root: 3n, dividend: 3n },
    ]),
  },
  {
    id: 'dividends-parts-fractions',
    title: 'dividends with a fraction keep it',
    clauses: ['DIVIDENDS-03', 'DIVIDENDS-04'],
    why: {
      kind: 'rounding',
      note: 'a dividend is a weight here; what the chain gives is whole, the rule does not ask',
    },
    ...on,
    input: dividendsInput({ alpha: 10n ** 9n, root: 10n ** 9n }, [
      { hotkey: a, alpha: 5n, root: 7n, bits: half + 1n },
      { hotkey: b, alpha: 7n, root: 5n, bits: 3n * half },
    ]),
  },
];
