import type { JsonObject } from '../../../../reference/index.ts';
import { alice, signed, each, items, subtensorCall, batched } from '../universe.ts';

/** What these cases are made of. */
export const args = (
  dests: readonly number[],
  weights: readonly number[],
  more: JsonObject = {},
): JsonObject => ({
  netuid: 1,
  dests,
  weights,
  version_key: '0',
  ...more,
});
export const set = (signer: string, dests: number[], weights: number[], more: JsonObject = {}) =>
  signed(signer, 'SubtensorModule.set_weights', args(dests, weights, more));
export const mechanism = (signer: string, dests: number[], weights: number[], more: JsonObject = {}) =>
  signed(signer, 'SubtensorModule.set_mechanism_weights', args(dests, weights, { mecid: 0, ...more }));
export const inBatch = (signer: string, name: string, of: JsonObject) =>
  batched(signer, subtensorCall(name, of));
export const threshold = (held: string, more: JsonObject = {}) =>
  items({ StakeThreshold: '1000', TotalHotkeyAlpha: { [`${alice},1`]: held }, ...more });
export const lastUpdate = (block: string) => items({ LastUpdate: each([block, '0', '0']) });
export const owner = (hotkey: string) => items({ SubnetOwnerHotkey: each(hotkey) });
export const two = items({ MechanismCountCurrent: each(2) });
export const many = (netuids: number[], weights: number[][][], keys: string[], signer: string = alice) =>
  signed(signer, 'SubtensorModule.batch_set_weights', { netuids, weights, version_keys: keys });
export const good = [
  [1, 1],
  [2, 3],
];
