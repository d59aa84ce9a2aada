/**
 * From terms to pools: the block's TAO is spent subnet by subnet, in buys and injections.
 *
 * @module
 */
import { rebalance, swapTaoForAlpha } from '../market/index.ts';
import type { Rao } from '../numbers/index.ts';
import { flowAfter, minus, plus, volumeAfter, type PoolState } from './pool-state.ts';
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

/** How a chain buy went. */
export interface Buy {
  readonly netuid: number;
  /** Whether the TAO for it could be put on the subnet's account. */
  readonly spent: boolean;
  /** The TAO that went into the pool. */
  readonly paidIn: Rao;
  /** The alpha that came out. */
  readonly bought: Rao;
  /** Why nothing was bought. */
  readonly refused: string | null;
  /** The TAO that lies on the account since, and is in no pool. */
  readonly stranded: Rao;
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
    const buying = buy({ ...subnet, quoteWeight: adjustment.quoteWeight }, purse);
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

interface Purse {
  readonly credit: Rao;
  readonly totalStake: Rao;
}

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

// #region buy
/**
 * The chain buys alpha with the TAO that is left over. The TAO is spent before the swap, which may refuse it.
 *
 * @see INJECTION-03 to INJECTION-06, INJECTION-10; subtensor `swap_tao_for_alpha`
 */
function buy(
  { taoIn: _tao, alphaIn: _alpha, excessTao, ...pool }: Injected,
  purse: Purse,
): { readonly pool: PoolState; readonly purse: Purse; readonly buy: Buy } {
  const { netuid } = pool;
  const nothing = { netuid, spent: false, paidIn: none, bought: none, refused: null, stranded: none };
  if (excessTao === 0n || !canSpend(purse, pool, excessTao)) return { pool, purse, buy: nothing };

  const credit = minus(purse.credit, excessTao);
  const funded = { ...pool, accountBalance: plus(pool.accountBalance, excessTao) };
  const swapped = swapTaoForAlpha({
    pool,
    amount: excessTao,
    priceLimit: highestPrice,
    feeRate: 0,
    dropFees: true,
  });
  if ('rejection' in swapped) {
    const refused = swapped.rejection.name;
    return {
      pool: funded,
      purse: { ...purse, credit },
      buy: { ...nothing, spent: true, refused, stranded: excessTao },
    };
  }
  const { amountPaidIn: paidIn, amountPaidOut: bought, quoteWeight } = swapped;
  return {
    pool: {
      ...funded,
      quoteWeight,
      initialized: pool.mechanism === 1 || pool.initialized,
      taoReserve: plus(pool.taoReserve, paidIn),
      alphaReserve: minus(pool.alphaReserve, bought),
      alphaOut: plus(pool.alphaOut, bought),
      protocolAlpha: plus(pool.protocolAlpha, bought),
      volume: volumeAfter(pool.volume, excessTao),
      protocolFlow: flowAfter(pool.protocolFlow, paidIn),
    },
    purse: { credit, totalStake: plus(purse.totalStake, excessTao) },
    buy: { ...nothing, spent: true, paidIn, bought, stranded: minus(excessTao, paidIn) },
  };
}

/** 10^15 rao of TAO for one alpha. */
const highestPrice = 1_000_000_000_000_000n as Rao;
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

// #region spend
/** What an account must hold at least. */
export const existentialDeposit = 500n;

/**
 * Whether TAO can be spent onto a subnet's account: there is so much, and the account does not stay too small.
 *
 * @see INJECTION-05; subtensor `spend_tao`
 */
function canSpend({ credit }: Purse, { accountBalance }: PoolState, part: Rao): boolean {
  return part <= credit && accountBalance + part >= existentialDeposit;
}
// #endregion
