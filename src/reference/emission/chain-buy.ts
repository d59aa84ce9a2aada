/**
 * The chain as a buyer: TAO for which a pool has no room buys alpha there.
 *
 * @module
 */
import { swapTaoForAlpha } from '../market/index.ts';
import type { Rao } from '../numbers/index.ts';
import { flowAfter, minus, plus, volumeAfter, type PoolState } from './pool-state.ts';
import { canSpend, type Purse } from './spending.ts';

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

const none = 0n as Rao;

// #region buy
/**
 * The chain buys alpha with the TAO that is left over. The TAO is spent before the swap, which may refuse it.
 *
 * @see INJECTION-03 to INJECTION-06, INJECTION-10; subtensor `swap_tao_for_alpha`
 */
export function buy(
  pool: PoolState,
  excessTao: Rao,
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
