import type { Build } from './storage/index.ts';

// #region codes
/**
 * Why an extrinsic is refused before it is in a block, by the number that `Invalid.Custom` carries.
 *
 * @see subtensor `CustomTransactionError`
 */
export const validityCodes = {
  ColdkeyInSwapSchedule: 0,
  StakeAmountTooLow: 1,
  BalanceTooLow: 2,
  SubnetNotExists: 3,
  HotkeyAccountDoesntExist: 4,
  NotEnoughStakeToWithdraw: 5,
  RateLimitExceeded: 6,
  InsufficientLiquidity: 7,
  SlippageTooHigh: 8,
  TransferDisallowed: 9,
  HotKeyNotRegisteredInNetwork: 10,
  InvalidIpAddress: 11,
  ServingRateLimitExceeded: 12,
  InvalidPort: 13,
  ZeroMaxAmount: 14,
  InvalidRevealRound: 15,
  CommitNotFound: 16,
  CommitBlockNotInRevealRange: 17,
  InputLengthsUnequal: 18,
  UidNotFound: 19,
  EvmKeyAssociateRateLimitExceeded: 20,
  ColdkeySwapDisputed: 21,
  InvalidRealAccount: 22,
  FailedShieldedTxParsing: 23,
  InvalidShieldedTxPubKeyHash: 24,
  NonAssociatedColdKey: 25,
  DelegateTakeTooLow: 26,
  DelegateTakeTooHigh: 27,
  BadRequest: 255,
} as const;
// #endregion

/** A reason to refuse an extrinsic. */
export type ValidityReason = keyof typeof validityCodes;

// #region reasons
/** The errors of SubtensorModule whose refusal has a reason of its own in every build. */
const reasons: Readonly<Record<string, ValidityReason>> = {
  AmountTooLow: 'StakeAmountTooLow',
  SubnetNotExists: 'SubnetNotExists',
  NotEnoughBalanceToStake: 'BalanceTooLow',
  HotKeyAccountNotExists: 'HotkeyAccountDoesntExist',
  NotEnoughStakeToWithdraw: 'NotEnoughStakeToWithdraw',
  InsufficientLiquidity: 'InsufficientLiquidity',
  SlippageTooHigh: 'SlippageTooHigh',
  TransferDisallowed: 'TransferDisallowed',
  HotKeyNotRegisteredInNetwork: 'HotKeyNotRegisteredInNetwork',
  InvalidIpAddress: 'InvalidIpAddress',
  ServingRateLimitExceeded: 'ServingRateLimitExceeded',
  InvalidPort: 'InvalidPort',
};

/** Those that came after the developer builds. */
const reasonsSince: Readonly<Record<string, ValidityReason>> = {
  NotEnoughStakeToSetWeights: 'StakeAmountTooLow',
  NonAssociatedColdKey: 'NonAssociatedColdKey',
  DelegateTakeTooLow: 'DelegateTakeTooLow',
  DelegateTakeTooHigh: 'DelegateTakeTooHigh',
  InputLengthsUnequal: 'InputLengthsUnequal',
  NoWeightsCommitFound: 'CommitNotFound',
  RevealTooEarly: 'CommitBlockNotInRevealRange',
  InvalidRevealRound: 'InvalidRevealRound',
  CommittingWeightsTooFast: 'RateLimitExceeded',
  SettingWeightsTooFast: 'RateLimitExceeded',
  NetworkTxRateLimitExceeded: 'RateLimitExceeded',
  HotKeyNotRegisteredInSubNet: 'UidNotFound',
  EvmKeyAssociateRateLimitExceeded: 'EvmKeyAssociateRateLimitExceeded',
  ColdkeySwapAnnounced: 'ColdkeyInSwapSchedule',
  ColdkeySwapDisputed: 'ColdkeySwapDisputed',
};

/** The code with which the pool refuses what would fail with an error of SubtensorModule: 255 where it has no other. */
export function validityCode(build: Build, error: string): number {
  const reason = reasons[error] ?? (build === '425' ? reasonsSince[error] : undefined) ?? 'BadRequest';
  return validityCodes[reason];
}
// #endregion
