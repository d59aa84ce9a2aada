import type { Draft } from '../../topic.ts';
import { account } from '../accounts.ts';
import { dividendsInput } from './input.ts';

const [a, b, c] = [account(1), account(2), account(3)];
const on = { rulesets: ['425'] } as const;

/** The pots (DIVIDENDS-04, DIVIDENDS-05). */
export const pots: readonly Draft[] = [
  {
    id: 'dividends-pots-thirds',
    title: 'three equal validators: each third is cut off, and a rao of each pot is nobody’s',
    clauses: ['DIVIDENDS-04', 'DIVIDENDS-05'],
    why: { kind: 'rounding', note: 'the shares add up to a step less than 1' },
    ...on,
    input: dividendsInput(
      { alpha: 2n ** 32n, root: 2n ** 33n },
      [a, b, c].map((hotkey) => ({ hotkey, alpha: 10n, root: 10n, dividend: 4n })),
    ),
  },
  {
    id: 'dividends-pots-share-before-pot',
    title: 'the share is cut off before it meets the pot: a large pot loses rao, not steps',
    clauses: ['DIVIDENDS-04'],
    why: { kind: 'rounding', note: 'pot times part, then divided, would give the third a whole rao more' },
    ...on,
    input: dividendsInput({ alpha: 21n * 10n ** 15n }, [
      { hotkey: a, alpha: 1n, dividend: 1n },
      { hotkey: b, alpha: 1n, dividend: 2n },
    ]),
  },
  {
    id: 'dividends-pots-all-dividends-zero',
    title: 'every dividend is 0: the pots are paid to nobody',
    clauses: ['DIVIDENDS-04', 'DIVIDENDS-05'],
    why: { kind: 'boundary', note: 'a share of nothing is 0, and there is no fallback to stake here' },
    ...on,
    input: dividendsInput({ alpha: 10n ** 9n, root: 10n ** 9n }, [
      { hotkey: a, alpha: 10n },
      { hotkey: b, root: 10n },
    ]),
  },
  {
    id: 'dividends-pots-nobody-on-root',
    title: 'nobody has TAO on root: what lies in its pot is paid to nobody',
    clauses: ['DIVIDENDS-05'],
    why: { kind: 'boundary', note: 'it does not go over to the pot of the subnet' },
    ...on,
    input: dividendsInput({ alpha: 1000n, root: 1000n }, [
      { hotkey: a, alpha: 10n, dividend: 1n },
      { hotkey: b, alpha: 10n, dividend: 1n },
    ]),
  },
  {
    id: 'dividends-pots-unequal-dust',
    title: 'a validator with a part of one step among large ones gets nothing of a small pot',
    clauses: ['DIVIDENDS-05'],
    why: { kind: 'rounding', note: 'its share is below a step of 2^-32' },
    ...on,
    input: dividendsInput({ alpha: 10n ** 6n, root: 10n ** 6n, taoWeight: 2n ** 32n }, [
      { hotkey: a, alpha: 1n, root: 1n, dividend: 10n ** 12n },
      { hotkey: b, alpha: 1n, root: 1n, bits: 2n },
    ]),
  },
  {
    id: 'dividends-pots-largest',
    title: 'the largest pots, stakes and dividends there can be',
    level: 'may',
    clauses: ['DIVIDENDS-04', 'DIVIDENDS-05'],
    why: { kind: 'overflow', note: 'u64 values everywhere; nothing reaches the end of 96 bits' },
    ...on,
    input: dividendsInput(
      { alpha: 2n ** 64n - 1n, root: 2n ** 64n - 1n, taoWeight: 2n ** 32n },
      [a, b].map((hotkey) => ({
        hotkey,
        alpha: 2n ** 64n - 1n,
        root: 2n ** 64n - 1n,
        dividend: 2n ** 64n - 1n,
      })),
    ),
  },
  {
    id: 'dividends-pots-full',
    title: 'two dividends that fill 128 bits: the sum of the parts stops at the largest number',
    level: 'may',
    clauses: ['DIVIDENDS-04'],
    why: { kind: 'overflow', note: 'the chain never has them; the shares add up to 2 then' },
    ...on,
    input: dividendsInput(
      { alpha: 1000n },
      [a, b].map((hotkey) => ({ hotkey, alpha: 1n, bits: 2n ** 128n - 1n })),
    ),
  },
];

const seat = { rulesets: ['475'] } as const;
/** The seat on root (DIVIDENDS-06). */
export const seats: readonly Draft[] = [
  {
    id: 'dividends-seats-part-is-not-alphas',
    title: 'without a seat the part of root is lost, and alpha does not get it',
    clauses: ['DIVIDENDS-06'],
    why: {
      kind: 'ruleset-switch',
      note: 'the other validator has the larger share of the pot of the subnet then',
    },
    ...seat,
    input: dividendsInput({ alpha: 10n ** 9n, root: 10n ** 9n }, [
      { hotkey: a, alpha: 100n, root: 900n, dividend: 10n, seat: false },
      { hotkey: b, alpha: 900n, root: 100n, dividend: 10n, seat: true },
    ]),
  },
  {
    id: 'dividends-seats-alpha-first',
    title: 'alpha’s part is cut off now, and root gets the odd bit',
    clauses: ['DIVIDENDS-06'],
    why: { kind: 'ruleset-switch', note: 'the same validators as in dividends-parts-rest-is-alphas' },
    ...seat,
    input: dividendsInput({ alpha: 10n ** 15n, root: 10n ** 15n, taoWeight: 2n ** 32n }, [
      { hotkey: a, alpha: 2n, root: 1n, dividend: 7n, seat: true },
      { hotkey: b, alpha: 1n, root: 2n, dividend: 7n, seat: true },
    ]),
  },
  {
    id: 'dividends-seats-no-stake',
    title: 'a validator without stake: all of its dividend is alpha’s, seat or not',
    clauses: ['DIVIDENDS-06'],
    why: { kind: 'boundary', note: 'where there is no stake the share of alpha is 1' },
    ...seat,
    input: dividendsInput({ alpha: 1000n, root: 1000n }, [
      { hotkey: a, dividend: 1n, seat: true },
      { hotkey: b, alpha: 3n, root: 3n, dividend: 1n, seat: true },
    ]),
  },
  {
    id: 'dividends-seats-less-than-a-rao',
    title: 'everyone gets less than a rao of root, and the whole pot is recycled',
    clauses: ['DIVIDENDS-06'],
    why: { kind: 'rounding', note: 'two halves of one rao' },
    ...seat,
    input: dividendsInput({ alpha: 1000n, root: 1n }, [
      { hotkey: a, alpha: 1n, root: 10n, dividend: 1n, seat: true },
      { hotkey: b, alpha: 1n, root: 10n, dividend: 1n, seat: true },
    ]),
  },
  {
    id: 'dividends-seats-one-whole-rao',
    title: 'one of them gets a whole rao, and nothing is recycled',
    clauses: ['DIVIDENDS-06'],
    why: { kind: 'boundary', note: 'a pot of two rao, halved' },
    ...seat,
    input: dividendsInput({ alpha: 1000n, root: 2n }, [
      { hotkey: a, alpha: 1n, root: 10n, dividend: 1n, seat: true },
      { hotkey: b, alpha: 1n, root: 10n, dividend: 1n, seat: true },
    ]),
  },
  {
    id: 'dividends-seats-empty-pot',
    title: 'nobody has a seat and the pot is empty: there is nothing to recycle',
    clauses: ['DIVIDENDS-06'],
    why: { kind: 'boundary', note: 'the pot must hold something' },
    ...seat,
    input: dividendsInput({ alpha: 1000n }, [{ hotkey: a, alpha: 1n, root: 10n, dividend: 1n, seat: false }]),
  },
];
