/**
 * What is asked before a call runs, at every dispatch; the pool asks it of the outer call.
 *
 * @module
 */
import type { Call } from '../calls/index.ts';
import { buildHas, subtensor } from '../storage/index.ts';
import type { At } from './at.ts';
import { no, type Refusal } from './refusal.ts';
import type { AnyCallRule } from './rule.ts';

/** What a coldkey may do that is to be swapped. @see subtensor `CheckColdkeySwap` */
const allowedInSwap = [
  'SubtensorModule.announce_coldkey_swap',
  'SubtensorModule.swap_coldkey_announced',
  'SubtensorModule.dispute_coldkey_swap',
  'SubtensorModule.clear_coldkey_swap_announcement',
  'MevShield.submit_encrypted',
];

// #region guard
/**
 * Why a call does not run: its coldkey is to be swapped, or what its own guard says.
 *
 * @see CALL-05; subtensor `DispatchExtension`, `SubtensorTransactionExtension`
 */
export function guarded(at: At, rule: AnyCallRule, { call, args }: Call): Refusal | undefined {
  if (!buildHas(at.store.build, 'dispatchGuards')) return undefined;
  if (at.store.has(subtensor.ColdkeySwapAnnouncements, at.signer)) {
    if (at.store.has(subtensor.ColdkeySwapDisputes, at.signer)) return no('ColdkeySwapDisputed');
    if (!allowedInSwap.includes(call)) return no('ColdkeySwapAnnounced');
  }
  return rule.guard?.(at, args);
}
// #endregion
