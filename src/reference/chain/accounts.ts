import { AccountId } from '@polkadot-api/substrate-bindings';
import type { Problem } from '../operation.ts';
import { fromHex, isHex, toHex, type Hex } from './scale/index.ts';

/** The prefix of the chain's addresses: Substrate's generic one. */
export const ss58Prefix = 42;

// #region address
/** An account's address. @see ADDRESS-01 to ADDRESS-03; Substrate SS58 */
export function ss58Encode(account: Hex, prefix: number = ss58Prefix): string {
  return AccountId(prefix).dec(fromHex(account));
}

/** The account of an address of this chain; a problem where it is not one. */
export function ss58Decode(address: string): Hex | Problem {
  const expected = `an SS58 address of an account, with prefix ${ss58Prefix}`;
  try {
    const account = toHex(AccountId(ss58Prefix).enc(address));
    // What reads as an account may be written another way, or with another prefix.
    return isHex(account, 32) && ss58Encode(account) === address ? account : { path: 'address', expected };
  } catch {
    return { path: 'address', expected };
  }
}
// #endregion

// #region pallet-account
/**
 * The account that belongs to a pallet, or to a part of one: nobody has its key.
 *
 * @param palletId eight letters
 * @param part     what of the pallet, in bytes
 * @see Substrate `into_sub_account_truncating`
 */
export function palletAccount(palletId: string, part: Uint8Array = new Uint8Array()): Hex {
  const account = new Uint8Array(32);
  account.set([...new TextEncoder().encode(`modl${palletId}`), ...part]);
  return toHex(account);
}

/** The account that holds a subnet's TAO. @see subtensor `get_subnet_account_id` */
export function subnetAccount(netuid: number): Hex {
  return palletAccount('subtensr', Uint8Array.of(netuid & 0xff, netuid >> 8));
}

/** The account to which burned TAO goes. @see subtensor `burn_tao` */
export const burnAccount: Hex = palletAccount('burntnsr');
// #endregion
