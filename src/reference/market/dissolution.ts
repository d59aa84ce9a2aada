/**
 * How the pot of a dissolved subnet is paid.
 *
 * @module
 */
import {
  saturatingConversion,
  saturatingU64,
  U64F64,
  U96F32,
  type BlockNumber,
  type Rao,
  type U16,
} from '../numbers/index.ts';
import { floatToU64, type SafeFloat } from './safe-float.ts';

/** What one coldkey has on one hotkey. */
export interface Stake {
  /** What its share is worth. */
  readonly value: Rao;
  readonly share: SafeFloat;
}

/** A subnet on the day that it ends. */
export interface DissolutionInput {
  /** The pot. */
  readonly subnetTao: Rao;
  readonly subnetAlphaIn: Rao;
  /** Alpha that the chain bought. */
  readonly subnetProtocolAlpha: Rao;
  /** In the order in which storage is walked: hotkey by hotkey, coldkeys ascending. */
  readonly stakes: readonly Stake[];
  readonly networkRegisteredAt: BlockNumber;
  /** The alpha of the pool counts for subnets that are younger. */
  readonly taoInRefundDeploymentBlock: BlockNumber;
  /** Owners of older subnets get their lock back. */
  readonly networkRegistrationStartBlock: BlockNumber;
  readonly subnetLocked: Rao;
  /** All alpha there is and ever was. */
  readonly alphaIssuance: Rao;
  readonly subnetOwnerCut: U16;
  readonly price: U64F64;
}

/** Who is due what. */
export interface DissolutionOutput {
  /** What each stake is paid in TAO. */
  readonly payouts: readonly Rao[];
  /** What falls to the protocol: it stays in the pot. */
  readonly protocolTao: Rao;
  /** What the owner gets back of its lock. */
  readonly refund: Rao;
}

/** How it comes about. */
export interface DissolutionStages {
  /** What each stake weighs, and the protocol last. */
  readonly weights: readonly bigint[];
  /** What the division of each leaves over. */
  readonly remainders: readonly bigint[];
  /** How many rao go to the largest remainders. */
  readonly leftover: bigint;
  /** What the owner earned, in TAO of now. */
  readonly ownerEmission: Rao;
}

const sum = (values: readonly bigint[]): bigint => values.reduce((total, value) => total + value, 0n);

// #region weights
/** What a stake weighs. @see DISSOLUTION-01; subtensor `destroy_alpha_in_out_stakes` */
const weightOf = ({ value, share }: Stake): bigint => (value === 0n ? floatToU64(share) : value);

/** What the protocol weighs. @see DISSOLUTION-02; subtensor `destroy_alpha_in_out_stakes` */
function protocolWeight(input: DissolutionInput): bigint {
  const { subnetProtocolAlpha, subnetAlphaIn, networkRegisteredAt, taoInRefundDeploymentBlock } = input;
  if (networkRegisteredAt <= taoInRefundDeploymentBlock) return subnetProtocolAlpha;
  const both = subnetAlphaIn + subnetProtocolAlpha;
  return saturatingU64(both);
}
// #endregion

// #region shares
/** A pot in parts: who has more of a remainder gets one of the rao that are left over. */
function shared(pot: bigint, weights: readonly bigint[]) {
  const total = sum(weights);
  if (pot === 0n || total === 0n)
    return { parts: weights.map(() => 0n), remainders: weights.map(() => 0n), leftover: 0n };

  const floors = weights.map((weight) => (pot * weight) / total);
  const remainders = weights.map((weight) => (pot * weight) % total);
  const leftover = pot - sum(floors);
  const first = [...weights.keys()].filter((index) => weights[index] > 0n);
  first.sort((a, b) => (remainders[a] === remainders[b] ? a - b : remainders[a] > remainders[b] ? -1 : 1));
  const lucky = new Set(first.slice(0, Number(leftover)));
  return { parts: floors.map((part, index) => (lucky.has(index) ? part + 1n : part)), remainders, leftover };
}
// #endregion

// #region refund
/** What the owner earned of all alpha, in TAO of now. @see DISSOLUTION-06; subtensor `destroy_alpha_in_out_stakes` */
function ownerEmission({ alphaIssuance, subnetOwnerCut, price }: DissolutionInput): Rao {
  const whole = (value: bigint) => U96F32.saturatingFromInteger(value);
  const cut = U96F32.safeDiv(whole(BigInt(subnetOwnerCut)), whole(65_535n));
  const alpha = U96F32.saturatingToU64(U96F32.saturatingMul(whole(alphaIssuance), cut));
  const narrow = saturatingConversion(U64F64, U96F32)(price);
  return U96F32.saturatingToU64(U96F32.saturatingMul(whole(alpha), narrow)) as Rao;
}

/** What the owner gets back. @see DISSOLUTION-05; subtensor `destroy_alpha_in_out_stakes` */
function refundOf(input: DissolutionInput, earned: Rao): Rao {
  const { networkRegisteredAt, networkRegistrationStartBlock, subnetLocked } = input;
  const old = networkRegisteredAt < networkRegistrationStartBlock;
  return (old && subnetLocked > earned ? subnetLocked - earned : 0n) as Rao;
}
// #endregion

// #region dissolution
/**
 * Who is due what when a subnet ends.
 *
 * @see DISSOLUTION-01 to DISSOLUTION-06; subtensor `destroy_alpha_in_out_stakes`
 */
export function dissolution(input: DissolutionInput): DissolutionOutput & DissolutionStages {
  const weights = [...input.stakes.map(weightOf), protocolWeight(input)];
  const { parts, remainders, leftover } = shared(input.subnetTao, weights);
  const earned = ownerEmission(input);
  return {
    payouts: parts.slice(0, -1) as Rao[],
    protocolTao: parts[parts.length - 1] as Rao,
    refund: refundOf(input, earned),
    weights,
    remainders,
    leftover,
    ownerEmission: earned,
  };
}
// #endregion
