/**
 * From terms to pools: the block's TAO is spent subnet by subnet, in buys and injections.
 *
 * @module
 */
import { rebalance } from '../market/index.ts';
import type { Rao } from '../numbers/index.ts';
import { buy, type Buy } from './chain-buy.ts';
import { flowAfter, minus, plus, type PoolState } from './pool-state.ts';
import { canSpend, type Purse } from './spending.ts';
import type { Terms } from './terms.ts';

/** A subnet that is emitted to: its pool and its terms of this block. */
export interface Injected extends PoolState, Pick<Terms, 'taoIn' | 'alphaIn' | 'excessTao'> {}

/** What the step takes: the block's TAO, the counts that it changes, and the subnets in the chain's order. */
export interface InjectionInput {
  /** The TAO that was minted and not yet spent. */
  readonly credit: Rao;
  readonly totalIssuance: Rao;
  readonly totalStake: Rao;
  readonly subnets: readonly Injected[];
}

/** What may enter a pool, with the weight that keeps its price. */
export interface Adjustment {
  readonly netuid: number;
  readonly quoteWeight: bigint;
  readonly taoIn: Rao;
  readonly alphaIn: Rao;
}

/** A subnet's pool after the step, with what the chain records of this block. */
export interface Recorded extends PoolState {
  readonly taoInEmission: Rao;
  readonly alphaInEmission: Rao;
  readonly subnetExcessTao: Rao;
}

/** What the step leaves. */
export interface Injection {
  /** TAO that nobody took: it was never minted, in the end. */
  readonly recycled: Rao;
  readonly totalIssuance: Rao;
  readonly totalStake: Rao;
  readonly subnets: readonly Recorded[];
  readonly adjusted: readonly Adjustment[];
  readonly bought: readonly Buy[];
}

const none = 0n as Rao;

// #region injection
/**
 * Spends the block's TAO, one subnet after the other; what is left over at the end is unminted.
 *
 * @see INJECTION-01 to INJECTION-10; subtensor `inject_and_maybe_swap`
 */
export function inject({ credit, totalIssuance, totalStake, subnets }: InjectionInput): Injection {
  const after = { recorded: [] as Recorded[], adjusted: [] as Adjustment[], bought: [] as Buy[] };
  let purse: Purse = { credit, totalStake };
  for (const subnet of subnets) {
    const adjustment = adjust(subnet);
    const { taoIn: _tao, alphaIn: _alpha, excessTao, ...pool } = subnet;
    const buying = buy({ ...pool, quoteWeight: adjustment.quoteWeight }, excessTao, purse);
    const filling = fill(buying.pool, adjustment, buying.purse);
    purse = filling.purse;
    after.adjusted.push(adjustment);
    after.bought.push(buying.buy);
    after.recorded.push({ ...filling.recorded, subnetExcessTao: buying.buy.paidIn });
  }
  return {
    recycled: purse.credit,
    totalIssuance: minus(totalIssuance, purse.credit),
    totalStake: purse.totalStake,
    subnets: after.recorded,
    adjusted: after.adjusted,
    bought: after.bought,
  };
}
// #endregion

// #region adjust
/** The pool's weight for what is to enter; the reserves do not change yet. @see INJECTION-01, INJECTION-02 */
function adjust(subnet: Injected): Adjustment {
  const { quoteWeight, taoDelta, alphaDelta } = rebalance({
    ...subnet,
    taoDelta: subnet.taoIn,
    alphaDelta: subnet.alphaIn,
  });
  return { netuid: subnet.netuid, quoteWeight, taoIn: taoDelta, alphaIn: alphaDelta };
}
// #endregion

// #region fill
/** Alpha is minted into the pool, and TAO is spent into it. @see INJECTION-07, INJECTION-08 */
function fill(
  pool: PoolState,
  { taoIn, alphaIn }: Adjustment,
  purse: Purse,
): { readonly recorded: Omit<Recorded, 'subnetExcessTao'>; readonly purse: Purse } {
  const minted = {
    ...pool,
    alphaReserve: plus(pool.alphaReserve, alphaIn),
    totalAlphaIssuance: plus(pool.totalAlphaIssuance, alphaIn),
    alphaInEmission: alphaIn,
    taoInEmission: none,
  };
  if (taoIn === 0n || !canSpend(purse, pool, taoIn)) return { recorded: minted, purse };
  return {
    recorded: {
      ...minted,
      taoInEmission: taoIn,
      taoReserve: plus(pool.taoReserve, taoIn),
      accountBalance: plus(pool.accountBalance, taoIn),
      protocolFlow: flowAfter(pool.protocolFlow, taoIn),
    },
    purse: { credit: minus(purse.credit, taoIn), totalStake: plus(purse.totalStake, taoIn) },
  };
}
// #endregion
