/**
 * Balances: what may leave an account, and transfers.
 *
 * @module
 */
import { mostU64, type Rao } from '../../numbers/index.ts';
import { calls } from '../calls/index.ts';
import { tell, type At } from '../dispatch/at.ts';
import { missing, type DispatchError, type Refusal } from '../dispatch/refusal.ts';
import { rule } from '../dispatch/rule.ts';
import type { Hex } from '../scale/index.ts';
import { balances, subtensor, system } from '../storage/index.ts';
import type { Store } from '../store.ts';
import { validityCodes } from '../validity.ts';

/** What an account holds at least, or it is none. @see Balances `ExistentialDeposit` */
export const existentialDeposit = 500n;

const freeOf = (store: Store, who: Hex) => store.get(system.Account, who).data.free;

/** Whether an account may stop being one: nothing else depends on it. @see Substrate `can_dec_provider` */
function mayDie(store: Store, who: Hex): boolean {
  const { consumers, providers } = store.get(system.Account, who);
  return consumers === 0 || providers > 1;
}

// #region withdraw
/**
 * Whether an amount may leave an account: yes, only with the account, or no and why.
 *
 * @see BLOCKS-24, TRANSFERS-01; Balances `can_withdraw`
 */
export function canWithdraw(
  store: Store,
  who: Hex,
  amount: bigint,
): 'yes' | 'withTheAccount' | DispatchError {
  if (amount === 0n) return 'yes';
  if (store.get(balances.TotalIssuance) < amount) return { arithmetic: 'Underflow' };
  const left = freeOf(store, who) - amount;
  if (left < 0n) return { token: 'FundsUnavailable' };
  // What an account must keep because others depend on it is frozen too.
  if (amount > spendable(store, who)) return { token: 'Frozen' };
  return left < existentialDeposit ? 'withTheAccount' : 'yes';
}

/** What an account may spend; `alive`, and still be one. @see Balances `reducible_balance` */
export function spendable(store: Store, who: Hex, alive = false): bigint {
  const { free, reserved, frozen } = store.get(system.Account, who).data;
  const held = frozen > reserved ? frozen - reserved : 0n;
  const stays = alive || (free > 0n && !mayDie(store, who));
  const untouchable = stays && held < existentialDeposit ? existentialDeposit : held;
  return free > untouchable ? free - untouchable : 0n;
}
// #endregion

/** What an account has in all. */
export function totalOf(store: Store, who: Hex): bigint {
  const { free, reserved } = store.get(system.Account, who).data;
  return free + reserved;
}

/** Changes what an account has free. */
export function setFree(store: Store, who: Hex, free: bigint): void {
  store.update(system.Account, [who], (account) => ({
    ...account,
    data: { ...account.data, free: free as Rao },
  }));
}

// #region transfer
/**
 * Moves an amount from the signer to another account, which it makes where there was none.
 *
 * @see BLOCKS-24, TRANSFERS-02, TRANSFERS-03; Balances `transfer`
 */
export function transfer(at: At, to: Hex, amount: bigint, keepAlive: boolean): Refusal | undefined {
  const { store, signer: from } = at;
  const leaves = canWithdraw(store, from, amount);
  if (typeof leaves === 'object') return leaves;
  if (leaves === 'withTheAccount' && keepAlive) return { token: 'NotExpendable' };
  const arrives = freeOf(store, to) + amount;
  if (amount > 0n && arrives > mostU64) return { arithmetic: 'Overflow' };
  if (amount > 0n && arrives < existentialDeposit) return { token: 'BelowMinimum' };
  if (from === to) return undefined;

  take(at, from, freeOf(store, from) - amount);
  if (amount > 0n) receive(at, to, arrives);
  tell(at, 'Balances.Transfer', from, to, amount.toString());
  return undefined;
}

/** Leaves an account with less, which may be the end of it. @see TRANSFERS-04; Balances `write_balance`, `try_mutate_account` */
function take(at: At, who: Hex, left: bigint): void {
  const { store } = at;
  const { providers, consumers, sufficients, data } = store.get(system.Account, who);
  setFree(store, who, left);
  if (left >= existentialDeposit || data.free < existentialDeposit) return;
  const dust = data.reserved > 0n ? 0n : left;
  setFree(store, who, left - dust);
  store.update(system.Account, [who], (account) => ({ ...account, providers: providers - 1 }));
  if (providers === 1 && consumers === 0 && sufficients === 0) {
    store.remove(system.Account, who);
    tell(at, 'System.KilledAccount', who);
  }
  if (dust === 0n) return;
  tell(at, 'Balances.DustLost', who, dust.toString());
  store.update(balances.TotalIssuance, [], (issued) => (issued - dust) as Rao);
}

/** Leaves an account with more; where there was none, makes it. @see TRANSFERS-05 */
export function receive(at: At, to: Hex, free: bigint): void {
  const { store } = at;
  const { data, providers } = store.get(system.Account, to);
  const isNew = data.free === 0n && data.reserved === 0n && data.frozen === 0n;
  setFree(store, to, free);
  if (data.free < existentialDeposit && free >= existentialDeposit) {
    store.update(system.Account, [to], (account) => ({ ...account, providers: providers + 1 }));
    if (providers === 0) tell(at, 'System.NewAccount', to);
  }
  if (isNew) tell(at, 'Balances.Endowed', to, free.toString());
}
// #endregion

const { transfer_keep_alive, transfer_allow_death, transfer_all } = calls.Balances.calls;

/** The account of an address; none where it is not named by its key. */
const named = (address: unknown) => (address as { readonly Id?: Hex }).Id;

const elsewhere = missing('an address that is not an account’s own key');

/** The pool's code for a transfer: the coldkey is to be swapped. */
const unfit = ({ store, signer }: At) =>
  store.has(subtensor.ColdkeySwapScheduled, signer) ? validityCodes.ColdkeyInSwapSchedule : undefined;

/** The calls that move balances. */
export const balanceRules = {
  'Balances.transfer_keep_alive': rule(transfer_keep_alive, {
    pays: true,
    unfit,
    run: (at, { dest, value }) => {
      const to = named(dest);
      return to === undefined ? elsewhere : transfer(at, to, value, true);
    },
  }),
  'Balances.transfer_allow_death': rule(transfer_allow_death, {
    pays: true,
    unfit,
    run: (at, { dest, value }) => {
      const to = named(dest);
      return to === undefined ? elsewhere : transfer(at, to, value, false);
    },
  }),
  'Balances.transfer_all': rule(transfer_all, {
    pays: true,
    unfit,
    run: (at, { dest, keep_alive: keepAlive }) => {
      const to = named(dest);
      return to === undefined
        ? elsewhere
        : transfer(at, to, spendable(at.store, at.signer, keepAlive), keepAlive);
    },
  }),
};
