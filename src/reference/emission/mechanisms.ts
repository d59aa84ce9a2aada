/**
 * Mechanisms: a subnet's emission cut up among its epochs, and their results put together.
 *
 * @module
 */
import { saturatingRao, U64F64, type Rao, type U16 } from '../numbers/index.ts';
import { has, type Ruleset } from '../versions.ts';

/** What the epoch of one mechanism gives a neuron. */
export interface MechanismTerms {
  readonly serverEmission: Rao;
  readonly validatorEmission: Rao;
  /** Both of them, as the epoch stores it. */
  readonly emission: Rao;
  readonly stake: Rao;
  readonly dividend: U16;
  readonly stakeWeight: U16;
  readonly consensus: U16;
  readonly validatorTrust: U16;
  readonly active: boolean;
  readonly newValidatorPermit: boolean;
}

/** A subnet's emission, how it is split, and what the epochs of its mechanisms gave. */
export interface MechanismsInput {
  readonly raoEmission: Rao;
  readonly mechanismCount: number;
  /** In parts of 65535, one a mechanism; `null` where the owner set none. */
  readonly mechanismEmissionSplit: readonly U16[] | null;
  /** A list of neurons a mechanism, by uid. */
  readonly mechanisms: readonly (readonly MechanismTerms[])[];
}

/** The parts, and what all epochs together give each neuron. */
export interface MechanismsStages {
  readonly parts: readonly Rao[];
  readonly weights: readonly U64F64[];
  readonly neurons: readonly MechanismTerms[];
}

const whole = 65535n;

// #region split
/**
 * A subnet's emission cut up among its mechanisms; what is left over is the first one's.
 *
 * @see MECHANISMS-01 to MECHANISMS-04; subtensor `split_emissions`
 */
export function splitAmongMechanisms(
  emission: Rao,
  count: number,
  split: readonly U16[] | null,
  ruleset: Ruleset,
): readonly Rao[] {
  const used = has(ruleset, 'splitByCount') && split?.length !== count ? null : split;
  const even = count === 0 ? 0n : emission / BigInt(count);
  const parts = Array.from({ length: count }, (_, mechanism) =>
    used === null ? even : (emission * BigInt(used[mechanism] ?? 0)) / whole,
  );
  const given = BigInt.asUintN(
    64,
    parts.reduce((sum, part) => sum + part, 0n),
  );
  const left = emission > given ? emission - given : 0n;
  return parts.map((part, mechanism) => (mechanism === 0 ? saturatingRao(part + left) : part) as Rao);
}
// #endregion

// #region together
/**
 * What the mechanisms give together: emissions and stakes are added, all else is weighted by the mechanism's part.
 *
 * @see MECHANISMS-05 to MECHANISMS-09; subtensor `epoch_with_mechanisms`
 */
export function mechanisms(input: MechanismsInput, ruleset: Ruleset): MechanismsStages {
  const { raoEmission, mechanismCount, mechanismEmissionSplit } = input;
  const parts = splitAmongMechanisms(raoEmission, mechanismCount, mechanismEmissionSplit, ruleset);
  const weights = parts.map((part, mechanism) => weightOf(part, raoEmission, mechanism));

  const neurons = (input.mechanisms[0] ?? []).map((_, uid) => {
    let together = nothing;
    for (const [mechanism, terms] of input.mechanisms.entries())
      together = added(together, terms[uid], weights[mechanism]);
    return together;
  });
  return { parts, weights, neurons };
}

/** How much a mechanism counts; the first counts in full where there is nothing to share out. */
function weightOf(part: Rao, emission: Rao, mechanism: number): U64F64 {
  const share = U64F64.checkedDiv(U64F64.saturatingFromInteger(part), U64F64.saturatingFromInteger(emission));
  return share ?? (mechanism === 0 ? U64F64.one : U64F64.zero);
}

/** A neuron's terms with those of one more mechanism. */
function added(sum: MechanismTerms, more: MechanismTerms, weight: U64F64): MechanismTerms {
  const plain = (a: Rao, b: Rao): Rao => saturatingRao(a + b);
  const share = (a: U16, b: U16): U16 => U64F64.saturatingToU16(weighted(BigInt(a), BigInt(b), weight));
  return {
    serverEmission: plain(sum.serverEmission, more.serverEmission),
    validatorEmission: plain(sum.validatorEmission, more.validatorEmission),
    emission: U64F64.saturatingToU64(weighted(sum.emission, more.emission, weight)) as Rao,
    stake: plain(sum.stake, more.stake),
    dividend: share(sum.dividend, more.dividend),
    stakeWeight: share(sum.stakeWeight, more.stakeWeight),
    consensus: share(sum.consensus, more.consensus),
    validatorTrust: share(sum.validatorTrust, more.validatorTrust),
    active: sum.active || more.active,
    newValidatorPermit: sum.newValidatorPermit || more.newValidatorPermit,
  };
}

/** What there is, and so much of what is added as the mechanism counts. */
function weighted(sum: bigint, more: bigint, weight: U64F64): U64F64 {
  const counted = U64F64.saturatingMul(U64F64.saturatingFromInteger(more), weight);
  return U64F64.saturatingAdd(U64F64.saturatingFromInteger(sum), counted);
}
// #endregion

const nothing: MechanismTerms = {
  serverEmission: 0n as Rao,
  validatorEmission: 0n as Rao,
  emission: 0n as Rao,
  stake: 0n as Rao,
  dividend: 0,
  stakeWeight: 0,
  consensus: 0,
  validatorTrust: 0,
  active: false,
  newValidatorPermit: false,
};
