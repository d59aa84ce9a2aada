/**
 * How a hotkey paid those who staked to it from 195 to 232: about once a day, in a block of its own.
 *
 * @module
 */
import { keccak_256 } from '@noble/hashes/sha3.js';
import { hexToBytes } from '@noble/hashes/utils.js';
import {
  I64F64,
  saturatingRao,
  saturatingU64,
  type BlockNumber,
  type Rao,
  type U16,
} from '../numbers/index.ts';
import type { AccountId } from './account.ts';
import type { Stake } from './finney-payment.ts';
import { takeOf } from './hotkey-shares.ts';

/** A stake with the block in which its holder last added to it. */
export interface DatedStake extends Stake {
  readonly lastIncrease: BlockNumber;
}

/** A hotkey with what waits for it and all who staked to it. */
export interface DrainedHotkey<S extends Stake = Stake> {
  readonly hotkey: AccountId;
  readonly pendingEmission: Rao;
  /** The block in which it last paid. */
  readonly lastDrain: BlockNumber;
  readonly stakes: readonly S[];
}

/** A hotkey before a block. */
export interface GatheringHotkey extends DrainedHotkey<DatedStake> {
  readonly owner: AccountId;
  /** In parts of 65535. */
  readonly delegateTake: U16;
}

/** A hotkey when the block is over. */
export interface HotkeyPayment {
  readonly after: DrainedHotkey;
  /** What it had to pay, and what of it was for its stakers; absent where it did not pay. */
  readonly drained?: { readonly hotkey: AccountId; readonly emission: Rao; readonly shared: Rao };
}

const nothing = 0n as Rao;
const fixed = I64F64.saturatingFromInteger;
const sumOf = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, amount) => sum + amount, 0n);

// #region due
/**
 * Whether a hotkey pays in this block: the number of its hash has the block's place in the round.
 *
 * @see HOTKEY-DRAIN-05; subtensor `should_drain_hotkey`
 */
export function hotkeyIsDue(hotkey: AccountId, block: BlockNumber, hotkeyEmissionTempo: bigint): boolean {
  const round = saturatingU64(hotkeyEmissionTempo + 1n);
  return block % round === hotkeyNumber(hotkey) % round;
}

/**
 * The number by which a hotkey is spread in time: the first 8 bytes, lowest first, of the hash of it and 32 zero bytes.
 *
 * @see HOTKEY-DRAIN-05; subtensor `hash_hotkey_to_u64`
 */
export function hotkeyNumber(hotkey: AccountId): bigint {
  const padded = new Uint8Array(64);
  padded.set(hexToBytes(hotkey.slice(2)));
  return new DataView(keccak_256(padded).buffer).getBigUint64(0, true);
}
// #endregion

// #region pay
/**
 * A hotkey after the block, and what it paid.
 *
 * @see HOTKEY-DRAIN-04, HOTKEY-DRAIN-06, HOTKEY-DRAIN-09; subtensor `drain_hotkey_emission`
 */
export function payHotkey(
  hotkey: GatheringHotkey,
  { block, hotkeyEmissionTempo }: { readonly block: BlockNumber; readonly hotkeyEmissionTempo: bigint },
): HotkeyPayment {
  const { pendingEmission: emission, stakes } = hotkey;
  const pays = emission > 0n && hotkeyIsDue(hotkey.hotkey, block, hotkeyEmissionTempo);
  if (!pays) return { after: afterwards(hotkey, hotkey, stakes) };

  const shared = (emission - takeOf(emission, hotkey.delegateTake)) as Rao;
  const shares = stakerShares(hotkey, shared);
  const own = (emission - sumOf(shares.map(({ stake }) => stake))) as Rao;
  const paid = [...shares, { coldkey: hotkey.owner, stake: own }].reduce<readonly Stake[]>(increased, stakes);
  return {
    after: afterwards(hotkey, { pendingEmission: nothing, lastDrain: block }, paid),
    drained: { hotkey: hotkey.hotkey, emission, shared },
  };
}

/**
 * What each coldkey has of what is shared out: those whose stake is no newer than the last drain.
 *
 * The product is cut off at 2^63 before it is divided: so 195 had it.
 *
 * @see HOTKEY-DRAIN-07, HOTKEY-DRAIN-08; subtensor `drain_hotkey_emission`
 */
export function stakerShares(
  { stakes, lastDrain }: Pick<GatheringHotkey, 'stakes' | 'lastDrain'>,
  shared: Rao,
): readonly Stake[] {
  const counting = stakes.filter(({ lastIncrease }) => lastIncrease <= lastDrain);
  const all = fixed(sumOf(counting.map(({ stake }) => stake)));
  return counting.map(({ coldkey, stake }) => {
    const product = I64F64.saturatingMul(fixed(shared), fixed(stake));
    return { coldkey, stake: I64F64.saturatingToU64(I64F64.safeDiv(product, all)) as Rao };
  });
}
// #endregion

/** Stakes when one of them grew, or came to be. */
function increased(stakes: readonly Stake[], { coldkey, stake }: Stake): readonly Stake[] {
  return stakes.some((each) => each.coldkey === coldkey)
    ? stakes.map((each) =>
        each.coldkey === coldkey ? { coldkey, stake: saturatingRao(each.stake + stake) } : each,
      )
    : [...stakes, { coldkey, stake }];
}

function afterwards(
  { hotkey }: GatheringHotkey,
  { pendingEmission, lastDrain }: Pick<DrainedHotkey, 'pendingEmission' | 'lastDrain'>,
  stakes: readonly Stake[],
): DrainedHotkey {
  const inOrder = [...stakes].sort((a, b) => (a.coldkey < b.coldkey ? -1 : 1));
  return {
    hotkey,
    pendingEmission,
    lastDrain,
    stakes: inOrder.map(({ coldkey, stake }) => ({ coldkey, stake })),
  };
}
