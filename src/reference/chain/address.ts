/**
 * The address of an account.
 *
 * @module
 */
import { ss58Encode } from './accounts.ts';
import type { Hex } from './scale/index.ts';

/** The address of an account under a prefix. @see ADDRESS-01 to ADDRESS-03; Substrate SS58 */
export function address(input: { readonly account: Hex; readonly prefix: number }): {
  readonly address: string;
} {
  return { address: ss58Encode(input.account, input.prefix) };
}
