/**
 * The cases of `chain.subnetEpoch`.
 *
 * @module
 */
import type { Draft, Topic } from '../topic.ts';
import {
  bondsCases,
  childrenCases,
  dividendCases,
  formerCases,
  payoutCases,
  poolCases,
  potCases,
  readingCases,
  stakeCases,
  timelockedCases,
} from './subnet-epoch/index.ts';

const topic = (name: string, cases: readonly Draft[]): Topic => ({
  operation: 'chain.subnetEpoch',
  topic: name,
  by: 'generate/chain/subnet-epoch.ts',
  cases,
});

/** The topics of `chain.subnetEpoch`. */
export const subnetEpochTopics: readonly Topic[] = [
  topic('reading', readingCases),
  topic('stake', stakeCases),
  topic('former', formerCases),
  topic('bonds', bondsCases),
  topic('pots', potCases),
  topic('dividends', dividendCases),
  topic('pool', poolCases),
  topic('payout', payoutCases),
  topic('timelocked', timelockedCases),
  topic('children', childrenCases),
];
