import { chain } from '../../src/reference/index.ts';
import { first, netuidsOf, type Around, type Violation } from './around.ts';

const { subtensor } = chain.storage;

/** What holds of epochs and of what waits for them, at 425. */
export const clockInvariants: Readonly<Record<string, (around: Around) => Violation>> = {
  'I11: nobody has more than ten encrypted commits in an epoch': ({ store }) =>
    store.build !== '425'
      ? undefined
      : first(store.entries(subtensor.TimelockedWeightCommits), ({ keys, value: queue }) =>
          [...Map.groupBy(queue, ([who]) => who).values()].every((own) => own.length <= 10)
            ? undefined
            : keys.join(),
        ),
  'I13: an epoch is counted at most once a block, and never back': ({ store, before, block }) =>
    store.build !== '425'
      ? undefined
      : first(netuidsOf(store), (netuid) => {
          const [was, is] = [before.epochs.get(netuid) ?? 0n, store.get(subtensor.SubnetEpochIndex, netuid)];
          return is === was || is === was + 1n
            ? undefined
            : `subnet ${netuid}: ${was}, then ${is} at ${block}`;
        }),
  'I14: no epoch is noted in a block to come': ({ store, block }) =>
    store.build !== '425'
      ? undefined
      : first(netuidsOf(store), (netuid) =>
          store.get(subtensor.LastEpochBlock, netuid) <= block ? undefined : `subnet ${netuid}`,
        ),
  'I16: no more epochs run in a block than may': ({ store, before }) => {
    if (store.build !== '425') return undefined;
    const ran = netuidsOf(store).filter(
      (netuid) => (before.epochs.get(netuid) ?? 0n) !== store.get(subtensor.SubnetEpochIndex, netuid),
    );
    return ran.length <= store.get(subtensor.MaxEpochsPerBlock) ? undefined : `${ran.length} ran`;
  },
};
