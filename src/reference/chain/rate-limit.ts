/**
 * Whether something may be done again: the families of limits, which differ at their ends.
 *
 * @module
 */
import { saturatingU64 } from '../numbers/index.ts';

/** What a limit is kept for. */
export type RateLimited =
  | 'weights'
  | 'serving'
  | 'children'
  | 'childkeyTake'
  | 'network'
  | 'versionKey'
  | 'ownerHotkey'
  | 'hotkeySwap'
  | 'delegateTake'
  | 'hotkeySwapOnSubnet'
  | 'evmKey';

/** What `rateLimit` takes. */
export interface RateLimitInput {
  readonly of: RateLimited;
  /** In blocks. */
  readonly limit: bigint;
  /** The block of now. */
  readonly block: bigint;
  /** The block in which it was last done; 0 where it never was. */
  readonly last: bigint;
}

/** Whether it may be done, and how that came about. */
export interface RateLimitStages {
  readonly since: bigint;
  readonly passes: boolean;
}

// #region rate-limit
/** How each limit is held against the blocks since. */
const families = {
  atLeast: (since: bigint, { limit, last }: RateLimitInput) => last === 0n || since >= limit,
  more: (since: bigint, { limit, last }: RateLimitInput) => limit === 0n || last === 0n || since > limit,
  cooled: (_: bigint, { limit, last, block }: RateLimitInput) => saturatingU64(last + limit) < block,
  strict: (since: bigint, { limit }: RateLimitInput) => since >= limit,
} as const;

const familyOf: Readonly<Record<RateLimited, keyof typeof families>> = {
  weights: 'atLeast',
  serving: 'atLeast',
  children: 'atLeast',
  childkeyTake: 'atLeast',
  network: 'atLeast',
  versionKey: 'atLeast',
  ownerHotkey: 'atLeast',
  hotkeySwap: 'more',
  delegateTake: 'more',
  hotkeySwapOnSubnet: 'cooled',
  evmKey: 'strict',
};

/**
 * Whether a limit is passed.
 *
 * @see RATE-LIMIT-01 to RATE-LIMIT-05; subtensor `check_passes_rate_limit`, `exceeds_tx_rate_limit`,
 * `axon_passes_rate_limit`, `ensure_evm_key_associate_rate_limit`
 */
export function rateLimit(input: RateLimitInput): RateLimitStages {
  const since = input.block > input.last ? input.block - input.last : 0n;
  return { since, passes: families[familyOf[input.of]](since, input) };
}
// #endregion
