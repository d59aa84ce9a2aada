import type { JsonObject } from '../../../../reference/index.ts';
import { alice, bob, eve, holds, key, signed, items, subtensorCall, feeOf } from '../universe.ts';

/** What these cases are made of. */
export const weights: JsonObject = { netuid: 1, dests: [1, 2], weights: [1, 1], version_key: '0' };
export const setting = subtensorCall('set_weights', weights);
export const duplicate = subtensorCall('set_weights', { ...weights, dests: [1, 1] });
export const moving = (value: string, to: string = eve): JsonObject => ({
  call: 'Balances.transfer_keep_alive',
  args: { dest: { Id: to }, value },
});
export const free = (more: JsonObject = {}, signer: string = alice) =>
  signed(signer, 'SubtensorModule.set_weights', weights, more);
export const paid = (value = '1000', more: JsonObject = {}, signer: string = alice) =>
  signed(signer, 'Balances.transfer_keep_alive', { dest: { Id: bob }, value }, more);
export const batch = (kind: string, calls: readonly JsonObject[], signer: string = alice) =>
  signed(signer, `Utility.${kind}`, { calls });
export const author = key('2');
export const fee = feeOf(paid());
export const purse = (amount: bigint, who: string = alice) => ({
  'System.Account': { [who]: holds(amount.toString()), [bob]: holds('1000000000') },
});
export const safe = (until = 5) => ({ 'SafeMode.EnteredUntil': until });
export const swapped = items({ ColdkeySwapAnnouncements: { [alice]: [5, key('7')] } });
export const disputed = { ...swapped, ...items({ ColdkeySwapDisputes: { [alice]: 6 } }) };
