import { account, bytesOf, list, rao, struct, word } from '../scale/index.ts';
import { b2, map, pallet, plain } from './declare.ts';
import { accountData } from './system.ts';

/** Balances in all, and what of an account may not be moved. The balances themselves lie in `System.Account`. */
export const balances = pallet('Balances', {
  TotalIssuance: plain(rao, 0n),
  InactiveIssuance: plain(rao, 0n),
  Account: map([b2(account)], accountData, {
    free: 0n,
    reserved: 0n,
    frozen: 0n,
    flags: 1n << 127n,
  }),
  Locks: map(
    [b2(account)],
    list(
      struct('PalletBalancesBalanceLock', {
        id: bytesOf(8),
        amount: rao,
        reasons: word('PalletBalancesReasons', 'Fee', 'Misc', 'All'),
      }),
    ),
    [],
  ),
});
