import { commitments, drand } from '../storage/index.ts';
import type { Hex } from '../scale/index.ts';
import type { Store } from '../store.ts';
import type { BlockAt } from './at.ts';
import { tooShort } from './timelock.ts';

type Member = readonly [netuid: number, who: Hex];

// #region commitments
/**
 * Opens the commitments under a timelock whose round has come; those that can't be opened are lost.
 *
 * @see BLOCK-425-28; pallet-commitments `reveal_timelocked_commitments`
 */
export function revealCommitments({ store, lacking }: BlockAt): void {
  for (const member of store.get(commitments.TimelockedIndex)) {
    const registration = store.get(commitments.CommitmentOf, ...member);
    const fields = registration?.info.fields ?? [];
    const locked = fields.filter(isLocked);
    if (registration === undefined || locked.length === 0) {
      leaveIndex(store, member);
      continue;
    }
    const come = locked.filter(({ TimelockEncrypted: { revealRound } }) =>
      store.has(drand.Pulses, revealRound),
    );
    if (come.length === 0) continue;
    if (come.some(({ TimelockEncrypted: { encrypted } }) => !tooShort(encrypted)))
      lacking.push(`the opening of a commitment on subnet ${member[0]}`);

    const left = fields.filter((field) => !(isLocked(field) && come.includes(field)));
    if (left.length === 0) store.remove(commitments.CommitmentOf, ...member);
    else store.set(commitments.CommitmentOf, member, { ...registration, info: { fields: left } });
    if (!left.some(isLocked)) leaveIndex(store, member);
  }
}
// #endregion

interface Locked {
  readonly TimelockEncrypted: { readonly encrypted: Hex; readonly revealRound: bigint };
}

function isLocked(field: unknown): field is Locked {
  return typeof field === 'object' && field !== null && 'TimelockEncrypted' in field;
}

function leaveIndex(store: Store, [netuid, who]: Member): void {
  store.update(commitments.TimelockedIndex, [], (members) =>
    members.filter(([subnet, account]) => subnet !== netuid || account !== who),
  );
}
