/**
 * Which calls are let through at all, before anything else is asked of them.
 *
 * @module
 */
import type { Call } from '../calls/index.ts';
import { safeMode } from '../storage/index.ts';
import type { Store } from '../store.ts';

const batches = ['Utility.batch', 'Utility.batch_all', 'Utility.force_batch'];

/** Whether a call holds others that are dispatched one after the other. */
export function isBatch({ call }: Call): boolean {
  return batches.includes(call);
}

/** The calls within a batch. */
export function callsWithin({ args }: Call): readonly Call[] {
  return args.calls as readonly Call[];
}

/** What goes on while the chain is in safe mode. @see subtensor `SafeModeWhitelistedCalls` */
const safePallets = ['Sudo', 'Multisig', 'System', 'SafeMode', 'Timestamp'];
const safeCalls = [
  'SubtensorModule.set_weights',
  'SubtensorModule.set_tao_weights',
  'SubtensorModule.serve_axon',
  'Commitments.set_commitment',
];

// #region filter
/**
 * Whether a call is not let through: in safe mode all but a few, and a batch that holds a batch.
 *
 * @see BLOCKS-07, CALL-06; subtensor `NoNestingCallFilter`, `SafeModeWhitelistedCalls`
 */
export function isFiltered(store: Store, call: Call): boolean {
  const isSafe = safePallets.includes(call.call.split('.')[0]) || safeCalls.includes(call.call);
  if (store.has(safeMode.EnteredUntil) && !isSafe) return true;
  return isBatch(call) && callsWithin(call).some(isBatch);
}
// #endregion
