import type { Draft } from '../../topic.ts';
import { largest, liveTaoWeight, rootInput } from './input.ts';

const step = 2n ** 32n;

/** Where a value becomes 0 or 1, and where a bit is lost. */
export const limits: readonly Draft[] = [
  {
    id: 'root-proportion-whole-weight',
    title: 'the whole TAO weight is exactly 1: its parts are of 2^64 − 1, and not of 2^64',
    clauses: ['ROOT-PROPORTION-01'],
    why: { kind: 'boundary', note: 'one rao each side: a half' },
    input: rootInput(1n, largest, 1n),
  },
  {
    id: 'root-proportion-weight-a-part-less',
    title: 'a part less than the whole weight loses the last bit',
    clauses: ['ROOT-PROPORTION-01'],
    why: { kind: 'rounding', note: 'cut off, where rounding would give 1' },
    input: rootInput(1n, largest - 1n, 1n),
  },
  {
    id: 'root-proportion-weight-first-bit',
    title: 'the smallest TAO weight that counts: 2^32 parts are one bit',
    clauses: ['ROOT-PROPORTION-01'],
    why: { kind: 'boundary', note: '2^64 / (2^64 − 1) · 2^-32, the fraction cut off' },
    input: rootInput(10n ** 16n, step, 10n ** 6n),
  },
  {
    id: 'root-proportion-weight-below-first-bit',
    title: 'a part less, and no amount of TAO on root counts',
    clauses: ['ROOT-PROPORTION-01', 'ROOT-PROPORTION-03'],
    why: { kind: 'boundary', note: 'the weight is cut off before it is multiplied' },
    input: rootInput(10n ** 16n, step - 1n, 10n ** 6n),
  },
  {
    id: 'root-proportion-default-weight',
    title: 'the default TAO weight is 5.27 %, and not the 18 % of the live chain',
    clauses: ['ROOT-PROPORTION-01', 'ROOT-PROPORTION-02'],
    why: { kind: 'boundary', note: 'the default of storage, which a migration replaced' },
    input: rootInput(5_400_000_000_000_000n, 971_718_665_099_567_868n, 4_500_000_000_000_000n),
  },
  {
    id: 'root-proportion-live-weight',
    title: 'the same with 18 %: the bits of 0.18 are 773094113, and not those of the owner cut, 773074452',
    clauses: ['ROOT-PROPORTION-01', 'ROOT-PROPORTION-02'],
    why: { kind: 'boundary', note: 'two numbers that look alike and are not' },
    input: rootInput(5_400_000_000_000_000n, liveTaoWeight, 4_500_000_000_000_000n),
  },
  {
    id: 'root-proportion-one-rao',
    title: 'one rao on root keeps its fraction: 0.18 rao count',
    clauses: ['ROOT-PROPORTION-02'],
    why: { kind: 'rounding', note: 'the product is not brought to whole rao' },
    input: rootInput(1n, liveTaoWeight, 1n),
  },
  {
    id: 'root-proportion-no-alpha',
    title: 'a subnet without alpha belongs to root alone: exactly 1',
    clauses: ['ROOT-PROPORTION-03'],
    why: { kind: 'boundary', note: 'a value divided by itself' },
    input: rootInput(5n * 10n ** 15n, liveTaoWeight, 0n),
  },
  {
    id: 'root-proportion-no-tao',
    title: 'no TAO on root: 0',
    clauses: ['ROOT-PROPORTION-03'],
    why: { kind: 'boundary', note: 'the numerator is 0, the sum is not' },
    input: rootInput(0n, liveTaoWeight, 10n ** 15n),
  },
  {
    id: 'root-proportion-no-weight-no-alpha',
    title: 'TAO that counts nothing, and no alpha: 0, and not 1',
    clauses: ['ROOT-PROPORTION-04'],
    why: { kind: 'boundary', note: 'there is TAO on root, but the sum is 0 all the same' },
    input: rootInput(5n * 10n ** 15n, 0n, 0n),
  },
  {
    id: 'root-proportion-third',
    title: 'a third is cut off behind 32 bits',
    clauses: ['ROOT-PROPORTION-03'],
    why: { kind: 'rounding', note: '1431655765.33 bits' },
    input: rootInput(1n, largest, 2n),
  },
  {
    id: 'root-proportion-two-thirds',
    title: 'two thirds are cut off as well, and not rounded up',
    clauses: ['ROOT-PROPORTION-03'],
    why: { kind: 'rounding', note: '2863311530.67 bits' },
    input: rootInput(2n, largest, 1n),
  },
  {
    id: 'root-proportion-last-bit',
    title: 'so much alpha that root’s part is the last bit',
    clauses: ['ROOT-PROPORTION-03'],
    why: { kind: 'boundary', note: '1 of 2^32' },
    input: rootInput(1n, largest, step - 1n),
  },
  {
    id: 'root-proportion-below-last-bit',
    title: 'one rao of alpha more, and root’s part is 0',
    clauses: ['ROOT-PROPORTION-03'],
    why: { kind: 'boundary', note: '1 of 2^32 + 1' },
    input: rootInput(1n, largest, step),
  },
  {
    id: 'root-proportion-largest',
    title: 'the largest amounts there are fit',
    level: 'should',
    clauses: ['ROOT-PROPORTION-02', 'ROOT-PROPORTION-03'],
    why: { kind: 'overflow', note: 'nothing saturates: 2^65 rao are far below 2^96' },
    input: rootInput(largest, largest, largest),
  },
];
