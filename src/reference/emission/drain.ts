/**
 * The drain: which subnets run their epoch in a block, and what they take out of their pots.
 *
 * @module
 */
import { saturatingU64, type BlockNumber, type Rao } from '../numbers/index.ts';
import { has, type Ruleset } from '../versions.ts';
import type {
  Course,
  Drainable,
  DrainEvent,
  DrainInput,
  DrainStages,
  DrainSubnet,
  Pots,
} from './drainable.ts';
import { isDue } from './tempo.ts';

const eventOf: Readonly<Partial<Record<Course, DrainEvent>>> = {
  skipped: 'EpochSkipped',
  deferred: 'EpochDeferred',
};

const next = (count: bigint): bigint => saturatingU64(count + 1n);
const byNetuid = <T extends { readonly netuid: number }>(list: readonly T[]): readonly T[] =>
  [...list].sort((a, b) => a.netuid - b.netuid);

// #region order
/**
 * Subnets in the order in which the chain's storage gives them: by their netuid's low byte, then by its high byte.
 *
 * @see DRAIN-01; the keys of subtensor `NetworksAdded`
 */
export function inStorageOrder<T extends { readonly netuid: number }>(subnets: readonly T[]): readonly T[] {
  const key = (netuid: number): number => ((netuid & 0xff) << 8) | (netuid >> 8);
  return [...subnets].sort((a, b) => key(a.netuid) - key(b.netuid));
}
// #endregion

// #region age
/**
 * The blocks since an epoch last ran, with this one.
 *
 * @see DRAIN-02; subtensor `drain_pending`
 */
export function countedAge(
  { tempo, blocksSinceLastStep }: Pick<DrainSubnet, 'tempo' | 'blocksSinceLastStep'>,
  ruleset: Ruleset,
): bigint {
  const counted = next(blocksSinceLastStep);
  const most = BigInt(tempo) + 1n;
  return has(ruleset, 'boundedAge') && counted > most ? most : counted;
}
// #endregion

// #region courses
/**
 * What happens to each subnet in a block: those that are due run one after the other, until as many ran as may.
 *
 * @param inOrder in the order of the drain
 * @see DRAIN-03 to DRAIN-05; subtensor `drain_pending`, `epochs_deferred_this_block`
 */
function courses(
  inOrder: readonly DrainSubnet[],
  { block, maxEpochsPerBlock }: DrainInput,
  ruleset: Ruleset,
): readonly { readonly subnet: DrainSubnet; readonly course: Course }[] {
  let ran = 0;
  const courseOf = (subnet: DrainSubnet): Course => {
    if (!isDue({ ...subnet, block }, ruleset)) return 'waits';
    if (ran >= maxEpochsPerBlock) return 'deferred';
    if (subnet.duplicateHotkeys) return 'skipped';
    ran += 1;
    return 'runs';
  };
  return inOrder.map((subnet) => ({ subnet, course: courseOf(subnet) }));
}
// #endregion

// #region after
/**
 * A subnet after the drain.
 *
 * @see DRAIN-04 to DRAIN-07; subtensor `drain_pending`
 */
function after(subnet: Drainable, course: Course, block: BlockNumber): Drainable {
  const slot = {
    lastEpochBlock: block,
    pendingEpochAt: 0n as BlockNumber,
    subnetEpochIndex: next(subnet.subnetEpochIndex),
  };
  switch (course) {
    case 'waits':
      return subnet;
    case 'deferred':
      return { ...subnet, pendingEpochAt: next(block) as BlockNumber };
    case 'skipped':
      return { ...subnet, ...slot };
    case 'runs':
      return { ...subnet, ...slot, ...emptyPots, blocksSinceLastStep: 0n };
  }
}

const nothing = 0n as Rao;
const emptyPots: Pots = {
  pendingServerEmission: nothing,
  pendingValidatorEmission: nothing,
  pendingRootAlphaDivs: nothing,
  pendingOwnerCut: nothing,
};
// #endregion

// #region drain
/**
 * One block's drain.
 *
 * @see DRAIN-01 to DRAIN-10; subtensor `drain_pending`
 */
export function drain(input: DrainInput, ruleset: Ruleset): DrainStages {
  const counted = inStorageOrder(input.subnets).map((subnet) => ({
    ...subnet,
    blocksSinceLastStep: countedAge(subnet, ruleset),
  }));
  const happened = courses(counted, input, ruleset);
  const ran = happened.filter(({ course }) => course === 'runs').map(({ subnet }) => subnet);
  const mayChange = has(ruleset, 'ownerByConviction');

  return {
    subnets: byNetuid(happened.map(({ subnet, course }) => after(subnet, course, input.block))),
    drained: byNetuid(ran),
    events: happened.flatMap(({ subnet: { netuid }, course }) => {
      const event = eventOf[course];
      return event === undefined ? [] : [{ event, netuid }];
    }),
    ownerChanges: ran.flatMap(({ netuid, nextOwner }) =>
      mayChange && nextOwner !== null ? [{ netuid, ...nextOwner }] : [],
    ),
    revealsDeferred: deferredReveals(input, ruleset),
    order: counted.map(({ netuid }) => netuid),
    courses: happened.map(({ course }) => course),
  };
}
// #endregion

// #region reveals
/**
 * The subnets that wait with the weights to be revealed in this block, since their epoch waits as well.
 *
 * It is asked before the block's drain, and so before the block counts to the age.
 *
 * @returns ascending netuids
 * @see DRAIN-09; subtensor `epochs_deferred_this_block`
 */
export function deferredReveals(input: DrainInput, ruleset: Ruleset): readonly number[] {
  const expected = courses(inStorageOrder(input.subnets), input, ruleset);
  const deferred = expected.filter(({ course }) => course === 'deferred');
  return byNetuid(deferred.map(({ subnet }) => subnet)).map(({ netuid }) => netuid);
}
// #endregion
