/**
 * What a node says a swap would give, without making it.
 *
 * @module
 */
import { U64F64, type Rao, type U16 } from '../numbers/index.ts';
import type { Kind } from './curve.ts';
import { isMarket } from './pool.ts';
import { spotPrice } from './price.ts';
import { swap, type SwapPool } from './swap.ts';

/** What is asked. */
export interface QuoteInput {
  readonly kind: Kind;
  readonly pool: SwapPool;
  /** Whether there is such a subnet. */
  readonly exists: boolean;
  readonly amount: Rao;
  readonly feeRate: U16;
}

/** What the node answers, and what it went by. */
export interface QuoteStages {
  readonly price: U64F64;
  /** What the amount would give at that price. */
  readonly withoutSlippage: Rao;
  readonly taoAmount: Rao;
  readonly alphaAmount: Rao;
  readonly taoFee: Rao;
  readonly alphaFee: Rao;
  readonly taoSlippage: Rao;
  readonly alphaSlippage: Rao;
}

/** What is paid in, paid out and kept. */
interface Simulated {
  readonly paidIn: Rao;
  readonly paidOut: Rao;
  readonly fee: Rao;
}

const none = 0n as Rao;
const integer = U64F64.saturatingFromInteger;

// #region quote
/**
 * The swap as it would go with the usual fee and no limit of one's own, and how far it falls short of the price.
 *
 * @returns all 0 where the swap would be refused
 * @see QUOTE-01 to QUOTE-05; subtensor `sim_swap_tao_for_alpha`, `sim_swap_alpha_for_tao`
 */
export function quote(input: QuoteInput): QuoteStages {
  const { kind, pool, amount } = input;
  const price = spotPrice(pool);
  const withoutSlippage = atPrice(kind, amount, price);
  const simulated = simulate(input);
  const { paidIn, paidOut, fee } = simulated ?? { paidIn: none, paidOut: none, fee: none };
  const slippage =
    simulated === undefined || paidOut > withoutSlippage ? none : ((withoutSlippage - paidOut) as Rao);
  const amounts =
    kind === 'buy'
      ? { taoAmount: paidIn, alphaAmount: paidOut, taoFee: fee, alphaFee: none }
      : { taoAmount: paidOut, alphaAmount: paidIn, taoFee: none, alphaFee: fee };
  const slippages =
    kind === 'buy'
      ? { taoSlippage: none, alphaSlippage: slippage }
      : { taoSlippage: slippage, alphaSlippage: none };
  return { price, withoutSlippage, ...amounts, ...slippages };
}
// #endregion

// #region simulate
/** The swap, or `undefined` where it would be refused. @see QUOTE-02, QUOTE-03; pallet-swap `sim_swap` */
function simulate({ kind, pool, exists, amount, feeRate }: QuoteInput): Simulated | undefined {
  if (!isMarket(pool)) {
    const paid = exists ? amount : none;
    return { paidIn: paid, paidOut: paid, fee: none };
  }
  const answer = swap(kind, { pool, amount, feeRate, dropFees: false });
  if ('rejection' in answer) return undefined;
  const { amountPaidIn, amountPaidOut, feePaid } = answer.output;
  return { paidIn: amountPaidIn, paidOut: amountPaidOut, fee: feePaid };
}

/** What an amount is worth at a price. */
function atPrice(kind: Kind, amount: Rao, price: U64F64): Rao {
  const given = integer(amount);
  return U64F64.saturatingToU64(
    kind === 'buy' ? U64F64.safeDiv(given, price) : U64F64.saturatingMul(given, price),
  ) as Rao;
}
// #endregion
