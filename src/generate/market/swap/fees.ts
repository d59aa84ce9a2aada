import type { Draft } from '../../topic.ts';
import { coin } from '../pool.ts';
import { swapInput, usualRate } from './input.ts';

const large = { tao: 10_000_000n * coin, alpha: 10_000_000n * coin } as const;

/** An amount and what the fee on it shows; the sheet has some of them. */
const amounts: readonly (readonly [amount: bigint, rate: number, title: string])[] = [
  [2_000_000n, usualRate, '1007 rao on 2000000: a half of a thousandth, cut off'],
  [1n, usualRate, 'no fee on 1 rao'],
  [1_985n, usualRate, 'no fee on 1985 rao, the most that is free'],
  [1_986n, usualRate, 'a rao on 1986'],
  [1_000_000_000_000_000n, usualRate, '503547722590 rao on a million coins'],
  [1_000_000_000n, 196, '2990768 rao on a coin at the rate of 196'],
  [65_535n, 1, 'no fee on 65535 at the rate of 1: the share is cut off first'],
  [65_536n, 1, 'a rao on 65536 at the rate of 1'],
  [65_535n, 65_534, 'all but two rao at a rate of almost everything'],
];

/** The fee (SWAP-03, SWAP-13, SWAP-15). */
export const fees: readonly Draft[] = [
  ...amounts.map(([amount, rate, title]): Draft => ({
    id: `swap-fee-${amount}-at-${rate}`,
    title,
    clauses: ['SWAP-03'],
    why: { kind: 'rounding', note: 'the rate through 65535 is cut off behind 64 bits, then the product' },
    input: swapInput('buy', amount, { ...large, rate }),
  })),
  {
    id: 'swap-fee-dropped',
    title: 'a swap of the chain itself pays no fee',
    clauses: ['SWAP-03'],
    why: { kind: 'boundary', note: 'chain buys and root claims drop it' },
    input: swapInput('buy', coin, { rate: usualRate, dropFees: true }),
  },
  {
    id: 'swap-fee-on-sale',
    title: 'a seller pays the fee in alpha',
    clauses: ['SWAP-03', 'SWAP-15'],
    why: { kind: 'boundary', note: 'always on the side that is paid in' },
    input: swapInput('sell', coin, { rate: usualRate }),
  },
  {
    id: 'swap-fee-takes-all',
    title: 'a fee of everything: nothing is swapped, and the fee goes to nobody',
    clauses: ['SWAP-15', 'SWAP-03'],
    why: { kind: 'boundary', note: 'the author gets a fee only where something was swapped' },
    input: swapInput('buy', coin, { rate: 65_535 }),
  },
  {
    id: 'swap-fee-beside',
    title: 'the fee of a swap that is stopped is reckoned on top of what was taken',
    clauses: ['SWAP-13', 'SWAP-11'],
    why: { kind: 'rounding', note: '33 of 65502 and not of 65535' },
    input: swapInput('buy', 1000n * coin, { rate: usualRate, limit: coin }),
  },
  {
    id: 'swap-fee-beside-dropped',
    title: 'a stopped swap of the chain itself pays no fee either',
    clauses: ['SWAP-13'],
    why: { kind: 'boundary', note: 'the same without' },
    input: swapInput('buy', 1000n * coin, { rate: usualRate, limit: coin, dropFees: true }),
  },
  {
    id: 'swap-fee-beside-half',
    title: 'a fee of nearly a half, on top: nearly as much again',
    clauses: ['SWAP-13'],
    why: { kind: 'rounding', note: '32767 of 32768' },
    input: swapInput('sell', 400_000n * coin, { rate: 32_767, limit: coin / 16n }),
  },
];
