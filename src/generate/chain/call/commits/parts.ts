import type { JsonObject } from '../../../../reference/index.ts';
import { alice, key, signed, each, items } from '../universe.ts';

/** What these cases are made of. */
export const hash = key('7');
export const commit = (signer: string, more: JsonObject = {}) =>
  signed(signer, 'SubtensorModule.commit_weights', { netuid: 2, commit_hash: hash, ...more });
export const onMechanism = (signer: string, more: JsonObject = {}) =>
  signed(signer, 'SubtensorModule.commit_mechanism_weights', {
    netuid: 2,
    mecid: 0,
    commit_hash: hash,
    ...more,
  });
export const unversioned = { netuid: 2, commit: '0x0102', reveal_round: '1000' };
export const sealed = { ...unversioned, commit_reveal_version: 4 };
export const timelocked = (signer: string, more: JsonObject = {}) =>
  signed(signer, 'SubtensorModule.commit_timelocked_weights', { ...sealed, ...more });
export const timelockedOn = (signer: string, more: JsonObject = {}) =>
  signed(signer, 'SubtensorModule.commit_timelocked_mechanism_weights', { ...sealed, mecid: 0, ...more });
export const crv3On = (signer: string, more: JsonObject = {}) =>
  signed(signer, 'SubtensorModule.commit_crv3_mechanism_weights', { ...unversioned, mecid: 0, ...more });
export const crv3 = (signer: string, more: JsonObject = {}) =>
  signed(signer, 'SubtensorModule.commit_crv3_weights', { ...unversioned, ...more });
/** The clock of subnet 2 by which its epoch 7 runs, and is not over. */
export const clock = items({ LastEpochBlock: { '2': '900' }, SubnetEpochIndex: { '2': '7' } });
export const poor = items({ StakeThreshold: '1' });
export const fast = items({ LastUpdate: each(['901', '0', '0']) });
export const inTime = items({ LastUpdate: each(['900', '0', '0']) });
/** So many open commits of an epoch, by the stored clock. */
export const open = (count: number, epoch: string, hotkey = alice) => ({
  [`2,${hotkey}`]: Array.from({ length: count }, (_, i) => [key(String(i)), epoch, '950', '0']),
});
/** So many open commits of a block, on the grid. */
export const openOf = (count: number, block: string) => ({
  [`2,${alice}`]: Array.from({ length: count }, (_, i) => [key(String(i)), block, '0', '0']),
});
export const commits = (of: JsonObject) => ({ ...clock, ...items({ WeightCommits: of }) });
export const many = (netuids: number[], commit_hashes: string[]) => ({ netuids, commit_hashes });
export const batch = (netuids: number[], hashes: string[], signer: string = alice) =>
  signed(signer, 'SubtensorModule.batch_commit_weights', many(netuids, hashes));
export const round = (last: string) => ({ 'Drand.LastStoredRound': last });
/** So many commits in the queue of an epoch. */
export const queue = (count: number, epoch: string, hotkey = alice) =>
  items({
    TimelockedWeightCommits: {
      [`2,${epoch}`]: Array.from({ length: count }, () => [hotkey, '950', '0xff', '900']),
    },
  });
export const queueBefore = (count: number) =>
  items({ CRV3WeightCommits: { '2,2': Array.from({ length: count }, () => [alice, '0xff', '900']) } });
