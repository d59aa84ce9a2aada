/**
 * The account of an address.
 *
 * @module
 */
import { ss58Decode } from './accounts.ts';
import type { Hex } from './scale/index.ts';

/** The account of an address of this chain; null where it is none. @see ACCOUNT-OF-01, ACCOUNT-OF-02; Substrate SS58 */
export function accountOf(input: { readonly address: string }): { readonly account: Hex | null } {
  const account = ss58Decode(input.address);
  return { account: typeof account === 'string' ? account : null };
}
