import { chain, type JsonObject } from '../../../../reference/index.ts';
import { alice, coldkey, eve, holds, signed, items, subtensorCall, batched, feeOf } from '../universe.ts';

/** What these cases are made of. */
export const burned = (more: JsonObject = {}, signer: string = coldkey) =>
  signed(signer, 'SubtensorModule.burned_register', { netuid: 1, hotkey: eve, ...more });
export const work = (more: JsonObject = {}, signer: string = coldkey) =>
  signed(signer, 'SubtensorModule.register', {
    ...{ netuid: 1, block_number: '999', nonce: '5', work: '0x00', hotkey: eve, coldkey: alice },
    ...more,
  });
export const limited = (limit_price: string, more: JsonObject = {}, signer: string = coldkey) =>
  signed(signer, 'SubtensorModule.register_limit', { netuid: 1, hotkey: eve, limit_price, ...more });
export const inBatch = (name: string, args: JsonObject) => batched(coldkey, subtensorCall(name, args));
export const fee = feeOf(burned());
/** A pool of 1000 TAO and 4000 alpha, and a price of half a TAO. */
export const pool = {
  ...items({
    SubnetMechanism: { '1': 1 },
    SubnetTAO: { '1': '1000000000000' },
    SubnetAlphaIn: { '1': '4000000000000' },
    SubnetAlphaOut: { '1': '900000000000' },
    TotalStake: '1000000000000',
    Burn: { '1': '500000000' },
  }),
};
export const balancer = {
  'Swap.SwapBalancer': { '1': '500000000000000000' },
  'Swap.PalSwapInitialized': { '1': true },
};
export const market = { ...pool, ...balancer };
export const price = (burn: string) => items({ Burn: { '1': burn } });
/** The payer has that much when the fee is paid. */
export const purse = (left: bigint | number, more: JsonObject = {}) => ({
  'System.Account': { [coldkey]: holds((fee + BigInt(left)).toString(), more) },
});
export const pot = (netuid: number) => chain.subnetAccount(netuid);
