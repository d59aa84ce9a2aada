import { account, rao, u32 } from '../scale/index.ts';
import { optional, pallet, t64 } from './declare.ts';

/** The chain's emergency stop: until which block it holds, and what was put down for it. */
export const safeMode = pallet('SafeMode', {
  EnteredUntil: optional([], u32),
  Deposits: optional([t64(account), t64(u32)], rao),
});
