import type { JsonObject, Rejection } from '../../../reference/index.ts';
import { coin, half } from '../pool.ts';

/** What a case says of its swap; the rest is usual. */
export interface Given {
  readonly tao?: bigint;
  readonly alpha?: bigint;
  readonly weight?: bigint;
  readonly mechanism?: number;
  readonly initialized?: boolean;
  readonly limit?: bigint;
  readonly rate?: number;
  readonly dropFees?: boolean;
}

/** An input of `market.swap`: 100 TAO and 400 alpha, weighed alike, and no fee, where nothing else is said. */
export function swapInput(kind: 'buy' | 'sell', amount: bigint, given: Given = {}): JsonObject {
  const { tao = 100n * coin, alpha = 400n * coin, weight = half, mechanism = 1, rate = 0 } = given;
  return {
    kind,
    mechanism,
    taoReserve: tao.toString(),
    alphaReserve: alpha.toString(),
    quoteWeight: weight.toString(),
    ...(given.initialized !== undefined && { initialized: given.initialized }),
    amount: amount.toString(),
    ...(given.limit !== undefined && { priceLimit: given.limit.toString() }),
    feeRate: rate,
    dropFees: given.dropFees ?? false,
  };
}

/** The rate that subnets have by default: 33 of 65535. */
export const usualRate = 33;

/** An output of `market.swap`; the author gets the fee. */
export function swapOutput(paidIn: bigint, paidOut: bigint, fee: bigint, weight = half): JsonObject {
  return {
    amountPaidIn: paidIn.toString(),
    amountPaidOut: paidOut.toString(),
    feePaid: fee.toString(),
    feeToBlockAuthor: fee.toString(),
    quoteWeight: weight.toString(),
  };
}

/** A no of the swap. */
export const refusal = (name: string): Rejection => ({ module: 'Swap', name });
