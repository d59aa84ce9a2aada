import { I96F32, U96F32, type Rao, type U16 } from '../numbers/index.ts';
import { has, type Ruleset } from '../versions.ts';

/** What is divided, and by what. */
export interface SplitInput {
  /** What the subnet emits: a block's alpha; before 233 TAO, in 195 that of a whole tempo. */
  readonly emission: Rao;
  /** The owner's cut in 65535ths. */
  readonly subnetOwnerCut: U16;
  /** Whether the subnet has an owner. From 233 on nothing asks. */
  readonly hasOwner: boolean;
  /** Whether the subnet takes the cut at all, from 411 on; before, it always does. */
  readonly ownerCutEnabled?: boolean | undefined;
  /** Root's proportion of the subnet as it now stands, from 233 on. */
  readonly rootProportion?: U96F32 | undefined;
  /** Whether the price is below the subnet's share of the block, in 298 and 334. */
  readonly subsidized?: boolean | undefined;
  /** Whether root is paid this block, from 342 on. */
  readonly rootSellFlag?: boolean | undefined;
}

/** Who is owed what, in whole rao. What a ruleset has no pot for is left out. */
export interface Split {
  readonly ownerCut: Rao;
  /** Before 347: what waits for the epoch. */
  readonly pending?: Rao;
  readonly server?: Rao;
  readonly validator?: Rao;
  /** What root is owed; before 334 it is sold at once. */
  readonly root?: Rao;
  /** What is held back from root and is nobody's, in 298 and 334. */
  readonly held?: Rao;
  /** What is taken out of issuance where root is not paid. */
  readonly recycled?: Rao;
  /** What was emitted and is nobody's. */
  readonly dust: Rao;
}

// #region split
/**
 * How an emission divides between owner, miners, validators and root.
 *
 * @see SPLIT-03 to SPLIT-12; subtensor `emit_to_subnets`, before 347 `run_coinbase`
 */
export function splitEmission(input: SplitInput, ruleset: Ruleset): Split {
  if (!has(ruleset, 'alphaSplit')) return splitTao(input, ruleset);
  const emission = U96F32.saturatingFromInteger(input.emission);
  const takesCut = input.ownerCutEnabled ?? true;
  const ownerCut = takesCut
    ? U96F32.saturatingMul(emission, ownerCutShare(input.subnetOwnerCut))
    : U96F32.zero;
  const rest = U96F32.saturatingSub(emission, ownerCut);
  const root = U96F32.saturatingMul(U96F32.saturatingMul(input.rootProportion ?? U96F32.zero, rest), half);

  return has(ruleset, 'alphaPots')
    ? pots(input, ownerCut, rest, root)
    : onePot(input, ownerCut, rest, root, ruleset);
}

/** Half for the miners; root's part comes out of the validators' half, paid or not. */
function pots(
  { emission, rootSellFlag = false }: SplitInput,
  ownerCut: U96F32,
  rest: U96F32,
  root: U96F32,
): Split {
  const server = U96F32.saturatingMul(rest, half);
  const validator = U96F32.saturatingSub(U96F32.saturatingSub(rest, server), root);
  return withDust(emission, {
    ownerCut: whole(ownerCut),
    server: whole(server),
    validator: whole(validator),
    root: rootSellFlag ? whole(root) : nothing,
    recycled: rootSellFlag ? nothing : whole(root),
  });
}
// #endregion

// #region pot
/**
 * One pot for miners and validators, and root's part beside it, held back or left in the pot.
 *
 * @see SPLIT-10 to SPLIT-12; subtensor `run_coinbase`
 */
function onePot(
  { emission, subsidized = false, rootSellFlag = true }: SplitInput,
  ownerCut: U96F32,
  rest: U96F32,
  rootPart: U96F32,
  ruleset: Ruleset,
): Split {
  const root = has(ruleset, 'rootPartLeftInPot') && !rootSellFlag ? U96F32.zero : rootPart;
  const owed = { ownerCut: whole(ownerCut), pending: whole(U96F32.saturatingSub(rest, root)) };
  if (!has(ruleset, 'rootPartHeldBack')) return withDust(emission, { ...owed, root: whole(root) });
  return withDust(emission, {
    ...owed,
    root: subsidized ? nothing : whole(root),
    held: subsidized ? whole(root) : nothing,
  });
}
// #endregion

// #region cut
/**
 * The owner's cut as a share, cut off behind 32 bits: 11796 of 65535 is 0.17999542…, not 0.18.
 *
 * @see SPLIT-03; subtensor `get_float_subnet_owner_cut`
 */
export function ownerCutShare(subnetOwnerCut: U16): U96F32 {
  return U96F32.safeDiv(U96F32.saturatingFromInteger(BigInt(subnetOwnerCut)), outOf);
}
// #endregion

// #region tao
/**
 * The split of TAO before there was alpha: the owner's cut, and the rest for the epoch.
 *
 * @see SPLIT-01, SPLIT-02; subtensor `generate_emission`, later `run_coinbase`
 */
function splitTao({ emission, subnetOwnerCut, hasOwner }: SplitInput, ruleset: Ruleset): Split {
  if (!hasOwner) return { ownerCut: nothing, pending: emission, dust: nothing };
  const all = I96F32.saturatingFromInteger(emission);
  const cut = I96F32.saturatingFromInteger(BigInt(subnetOwnerCut));
  const most = I96F32.saturatingFromInteger(65535n);

  if (has(ruleset, 'ownerCutAtEpoch')) {
    const ownerCut = I96F32.saturatingToU64(
      I96F32.saturatingMul(all, I96F32.saturatingDiv(cut, most)),
    ) as Rao;
    return withDust(emission, { ownerCut, pending: (emission - ownerCut) as Rao });
  }
  const ownerCut = I96F32.saturatingDiv(I96F32.saturatingMul(all, cut), most);
  const rest = I96F32.saturatingSub(all, ownerCut);
  return withDust(emission, {
    ownerCut: I96F32.saturatingToU64(ownerCut) as Rao,
    pending: I96F32.saturatingToU64(rest) as Rao,
  });
}
// #endregion

// #region dust
/** What the floors left of the emission stays in it, and is nobody's. */
function withDust(emission: Rao, parts: Omit<Split, 'dust'>): Split {
  const owed = Object.values(parts).reduce<bigint>((sum, part) => sum + part, 0n);
  return { ...parts, dust: (emission - owed) as Rao };
}
// #endregion

const nothing = 0n as Rao;
const half = U96F32.fromBits(U96F32.one >> 1n);
const outOf = U96F32.saturatingFromInteger(65535n);

function whole(amount: U96F32): Rao {
  return U96F32.saturatingToU64(amount) as Rao;
}
