/** Names that every build has first, and those that came after the developer builds. */
const grown = <const F extends readonly string[], L extends readonly string[]>(first: F, since: L) => ({
  '425': [...first, ...since],
  dev: first,
});

/** Names that were gone by 425. */
const former = <const F extends readonly string[]>(names: F) => ({ '425': [], dev: names });

/** The errors of the other pallets, by their numbers. */
export const otherErrors = {
  Utility: grown(['TooManyCalls'], ['InvalidDerivedAccount']),
  Proxy: grown(
    [
      'TooMany',
      'NotFound',
      'NotProxy',
      'Unproxyable',
      'Duplicate',
      'NoPermission',
      'Unannounced',
      'NoSelfProxy',
    ],
    ['AnnouncementDepositInvariantViolated', 'InvalidDerivedAccountId'],
  ),
  SenateMembers: former(['AlreadyMember', 'NotMember', 'TooManyMembers']),
  Commitments: grown(
    [
      'TooManyFieldsInCommitmentInfo',
      'AccountNotAllowedCommit',
      'SpaceLimitExceeded',
      'UnexpectedUnreserveLeftover',
    ],
    [],
  ),
  AdminUtils: grown(
    [
      'SubnetDoesNotExist',
      'MaxValidatorsLargerThanMaxUIds',
      'MaxAllowedUIdsLessThanCurrentUIds',
      'BondsMovingAverageMaxReached',
      'NegativeSigmoidSteepness',
    ],
    [
      'ValueNotInBounds',
      'MinAllowedUidsGreaterThanCurrentUids',
      'MinAllowedUidsGreaterThanMaxAllowedUids',
      'MaxAllowedUidsLessThanMinAllowedUids',
      'MaxAllowedUidsGreaterThanDefaultMaxAllowedUids',
      'InvalidValue',
      'NotPermittedOnRootSubnet',
      'POWRegistrationDisabled',
      'Deprecated',
    ],
  ),
  Drand: grown(
    [
      'NoneValue',
      'StorageOverflow',
      'DrandConnectionFailure',
      'UnverifiedPulse',
      'InvalidRoundNumber',
      'PulseVerificationError',
    ],
    [],
  ),
  Swap: {
    '425': [
      'FeeRateTooHigh',
      'InsufficientInputAmount',
      'InsufficientLiquidity',
      'PriceLimitExceeded',
      'InsufficientBalance',
      'InvalidTickRange',
      'InvalidLiquidityValue',
      'ReservesTooLow',
      'MechanismDoesNotExist',
      'SubtokenDisabled',
      'ReservesOutOfBalance',
      'SwapInputTooLarge',
      'Deprecated',
    ],
    dev: [
      'FeeRateTooHigh',
      'InsufficientInputAmount',
      'InsufficientLiquidity',
      'PriceLimitExceeded',
      'InsufficientBalance',
      'LiquidityNotFound',
      'InvalidTickRange',
      'MaxPositionsExceeded',
      'TooManySwapSteps',
      'InvalidLiquidityValue',
      'ReservesTooLow',
      'SubNetworkDoesNotExist',
      'UserLiquidityDisabled',
    ],
  },
  MevShield: grown(
    [],
    ['BadEncKeyLen', 'Unreachable', 'TooManyPendingExtrinsics', 'WeightExceedsAbsoluteMax'],
  ),
} as const;

/** The events of the other pallets, by their numbers. */
export const otherEvents = {
  Utility: grown(
    [
      'BatchInterrupted',
      'BatchCompleted',
      'BatchCompletedWithErrors',
      'ItemCompleted',
      'ItemFailed',
      'DispatchedAs',
    ],
    ['IfElseMainSuccess', 'IfElseFallbackCalled'],
  ),
  Proxy: {
    '425': [
      'ProxyExecuted',
      'PureCreated',
      'PureKilled',
      'Announced',
      'ProxyAdded',
      'ProxyRemoved',
      'DepositPoked',
      'RealPaysFeeSet',
    ],
    // The last is of dev-293 alone.
    dev: ['ProxyExecuted', 'PureCreated', 'Announced', 'ProxyAdded', 'ProxyRemoved', 'PureKilled'],
  },
  SenateMembers: former([
    'MemberAdded',
    'MemberRemoved',
    'MembersSwapped',
    'MembersReset',
    'KeyChanged',
    'Dummy',
  ]),
  Commitments: grown(['Commitment', 'TimelockCommitment', 'CommitmentRevealed'], []),
  AdminUtils: grown(
    ['PrecompileUpdated', 'Yuma3EnableToggled', 'BondsResetToggled'],
    ['BurnHalfLifeSet', 'BurnIncreaseMultSet', 'SubnetEmissionEnabledSet'],
  ),
  Drand: grown(['BeaconConfigChanged', 'NewPulse'], ['SetOldestStoredRound']),
  Swap: {
    '425': ['FeeRateSet'],
    dev: ['FeeRateSet', 'UserLiquidityToggled', 'LiquidityAdded', 'LiquidityRemoved', 'LiquidityModified'],
  },
  MevShield: grown(
    [],
    [
      'EncryptedSubmitted',
      'ExtrinsicStored',
      'ExtrinsicDecodeFailed',
      'ExtrinsicDispatchFailed',
      'ExtrinsicDispatched',
      'ExtrinsicExpired',
      'ExtrinsicPostponed',
      'MaxPendingExtrinsicsNumberSet',
      'OnInitializeWeightSet',
      'ExtrinsicLifetimeSet',
      'MaxExtrinsicWeightSet',
      'ExtrinsicWeightExceeded',
    ],
  ),
} as const;
