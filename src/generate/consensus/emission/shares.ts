import { decimal, one, share } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { emissionInput } from './input.ts';

const third = share(1, 3);
const rounding = (note: string) => ({ kind: 'rounding', note }) as const;

/** The shares of each uid (EMISSION-02, EMISSION-03). */
export const shares: readonly Draft[] = [
  {
    id: 'emission-half-and-half',
    title: 'miners and validators share the emission by halves',
    clauses: ['EMISSION-02', 'EMISSION-03'],
    why: { kind: 'example', note: 'incentives add up to 1, and so do dividends' },
    input: emissionInput([
      { dividend: decimal('0.75') },
      { dividend: decimal('0.25') },
      { incentive: decimal('0.5') },
      { incentive: decimal('0.5') },
    ]),
  },
  {
    id: 'emission-miners-alone',
    title: 'where nobody earned dividends, the miners get everything',
    clauses: ['EMISSION-02'],
    why: { kind: 'boundary', note: 'the sum is that of the incentives' },
    input: emissionInput([
      { activeStake: one, stake: one },
      { incentive: decimal('0.6') },
      { incentive: decimal('0.4') },
    ]),
  },
  {
    id: 'emission-validators-alone',
    title: 'where no miner earned an incentive, the validators get everything',
    clauses: ['EMISSION-02'],
    why: { kind: 'boundary', note: 'the sum is that of the dividends' },
    input: emissionInput([{ dividend: decimal('0.6') }, { dividend: decimal('0.4') }, {}]),
  },
  {
    id: 'emission-both-at-once',
    title: 'a uid that mines and validates gets both shares, and a third that is not their sum',
    clauses: ['EMISSION-03', 'EMISSION-02'],
    why: rounding('two quotients are cut for the parts, one for the whole'),
    input: emissionInput([
      { incentive: third, dividend: third },
      { incentive: third, dividend: third },
      { incentive: third, dividend: third + 1n },
    ]),
  },
  {
    id: 'emission-parts-lose-a-rao',
    title: 'the two parts of a uid come to a rao less than the whole',
    clauses: ['EMISSION-03', 'EMISSION-06'],
    why: rounding('halves of 3 rao are 1 and 1, the whole is 3'),
    input: emissionInput([{ incentive: one, dividend: one }], 3n),
  },
  {
    id: 'emission-shares-cut',
    title: 'three equal incentives: each share is cut, and a rao is nobody’s',
    clauses: ['EMISSION-02', 'EMISSION-06'],
    why: rounding('what is lost is not made up for'),
    input: emissionInput([{ incentive: third }, { incentive: third }, { incentive: third }]),
  },
  {
    id: 'emission-stake-plays-no-part',
    title: 'where anyone earned anything, stake plays no part',
    clauses: ['EMISSION-02', 'EMISSION-04'],
    why: { kind: 'boundary', note: 'one bit of incentive is enough' },
    input: emissionInput([{ stake: one, activeStake: one }, { incentive: 1n }]),
  },
];
