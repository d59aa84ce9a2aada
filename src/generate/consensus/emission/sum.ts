import { decimal, one } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { emissionInput } from './input.ts';

const largest = 2n ** 63n - 1n;

/** The emission sum (EMISSION-01). */
export const sum: readonly Draft[] = [
  {
    id: 'emission-sum-of-both',
    title: 'incentives that add up to 1 and dividends that add up to 0.5 make a sum of 1.5',
    clauses: ['EMISSION-01', 'EMISSION-02'],
    why: { kind: 'example', note: 'two thirds go to the miners' },
    input: emissionInput([
      { dividend: decimal('0.5') },
      { incentive: decimal('0.5') },
      { incentive: decimal('0.5') },
    ]),
  },
  {
    id: 'emission-sum-short-of-two',
    title: 'incentives and dividends that were cut make a sum a bit short of 2',
    clauses: ['EMISSION-01', 'EMISSION-03'],
    why: { kind: 'rounding', note: 'the shares are of the sum that there is, not of 2' },
    input: emissionInput([{ dividend: one - 3n }, { incentive: one - 5n }]),
  },
  {
    id: 'emission-sum-of-a-bit',
    title: 'a sum of one bit is not 0, and its one owner gets everything',
    clauses: ['EMISSION-01', 'EMISSION-04'],
    why: { kind: 'boundary', note: 'the smallest sum' },
    input: emissionInput([{ dividend: 1n }, { stake: one, activeStake: one }]),
  },
  {
    id: 'emission-sum-below-0',
    title: 'a sum below 0 is divided by',
    level: 'may',
    clauses: ['EMISSION-01', 'EMISSION-02'],
    why: { kind: 'boundary', note: 'the chain never has one; two signs make a share above 0' },
    input: emissionInput([{ incentive: -decimal('0.5') }, { dividend: -decimal('0.5') }]),
  },
  {
    id: 'emission-sum-cancels',
    title: 'earnings that cancel out are a sum of 0, and the stake is paid',
    level: 'may',
    clauses: ['EMISSION-01', 'EMISSION-04'],
    why: { kind: 'boundary', note: 'the chain never has one; it is the sum that counts, not who earned' },
    input: emissionInput([
      { incentive: decimal('0.5'), activeStake: decimal('0.25') },
      { dividend: -decimal('0.5'), activeStake: decimal('0.75') },
    ]),
  },
  {
    id: 'emission-sum-of-one-uid-saturates',
    title: 'an incentive and a dividend that do not fit together make the largest number',
    level: 'may',
    clauses: ['EMISSION-01', 'EMISSION-03'],
    why: { kind: 'overflow', note: 'the combined share of a uid saturates; the chain never comes near' },
    input: emissionInput([{ incentive: largest, dividend: largest }]),
  },
  {
    id: 'emission-sum-of-all-wraps',
    title: 'combined shares that do not fit together wrap to a sum of −2 bits',
    level: 'may',
    clauses: ['EMISSION-01'],
    why: {
      kind: 'overflow',
      note: 'the sum over the uids does not saturate; the quotients do not fit, and are 0',
    },
    input: emissionInput([{ incentive: largest }, { dividend: largest }]),
  },
];
