/**
 * The cases of `chain.blocks` that were not measured.
 *
 * @module
 */
import type { Draft, Topic } from '../topic.ts';
import {
  commitCases,
  dispatchCases,
  emissionCases,
  endpointCases,
  registrationCases,
  stepCases,
  weighed,
  weightCases,
} from './blocks/index.ts';
import {
  childCases,
  claimCases,
  commitmentCases,
  dividendCases,
  epochCases,
  firstCases,
  orderCases,
  ownerCases,
  payoutCases,
  poolCases,
  potCases,
  revealCases,
  stakerCases,
  voteCases,
} from './blocks/block-425/index.ts';

const topic = (name: string, cases: readonly Draft[]): Topic => ({
  operation: 'chain.blocks',
  topic: name,
  by: 'generate/chain/blocks.ts',
  cases,
});

/** The topics of `chain.blocks`. */
export const blocksTopics: readonly Topic[] = [
  topic('weights', weightCases),
  topic('commits', commitCases),
  topic('endpoints', endpointCases),
  topic('registrations', registrationCases),
  topic('dispatch', dispatchCases),
  topic('step', stepCases),
  topic('weighed-weights', weighed(weightCases)),
  topic('weighed-commits', weighed(commitCases)),
  topic('weighed-rest', weighed([...endpointCases, ...registrationCases, ...dispatchCases])),
  topic('block-425-first', firstCases),
  topic('block-425-emission', [...poolCases, ...potCases]),
  topic('block-425-epochs', [...epochCases, ...voteCases]),
  topic('block-425-payouts', [...payoutCases, ...dividendCases]),
  topic('block-425-owners', ownerCases),
  topic('block-425-children', [...childCases, ...orderCases]),
  topic('block-425-claims', claimCases),
  topic('block-425-reveals', [...revealCases, ...commitmentCases]),
  topic('block-425-stakers', stakerCases),
  topic('emission', emissionCases),
];
