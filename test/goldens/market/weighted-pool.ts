import { market, numbers, type JsonObject } from '../../../src/reference/index.ts';
import { rao } from '../../reference/market/drawn.ts';
import type { Answer, Golden } from '../answers.ts';

type Words = Readonly<Record<string, string>>;

/** An answer whose refusals are told by their names alone, as the sheets tell them. */
export function orRefusal(line: Answer): Answer {
  if ('later' in line) return line;
  return {
    ...line,
    answer: (golden) => {
      const said = line.answer(golden);
      const isRefusal = typeof said === 'object' && said !== null && 'rejection' in said;
      return isRefusal ? (said as { readonly rejection: { readonly name: string } }).rejection.name : said;
    },
  };
}

/** An order with a market, as the sheet of chain facts writes it. */
interface Order {
  readonly kind: 'buy' | 'sell';
  readonly taoReserve: string;
  readonly alphaReserve: string;
  readonly quoteWeightPerquintill: string;
  readonly amount: string;
  readonly priceLimitRao: string;
  readonly dropFees: boolean;
  readonly feeRate: number;
}

const market1 = { mechanism: 1, quoteWeight: '500000000000000000' } as const;

/** The question for an order. */
export function orderQuestion({ quoteWeightPerquintill, priceLimitRao, ...order }: Order): object {
  return { ...order, mechanism: 1, quoteWeight: quoteWeightPerquintill, priceLimit: priceLimitRao };
}

/** What an order gives, without the weight that the pool keeps. */
export function orderAnswer(output: JsonObject): unknown {
  return Object.fromEntries(Object.entries(output).filter(([name]) => name !== 'quoteWeight'));
}

/** The question for a fee: a swap in a pool that is large enough for it. */
export function feeQuestion({
  amount,
  feeRate,
}: {
  readonly amount: string;
  readonly feeRate: number;
}): object {
  const reserve = '9000000000000000000';
  const pool = { taoReserve: reserve, alphaReserve: reserve };
  return { kind: 'buy', ...market1, ...pool, amount, feeRate, dropFees: false };
}

/** The question for a price. */
export const priceQuestion = ({ taoReserve, alphaReserve, quoteWeightPerquintill }: Words): object => ({
  mechanism: 1,
  taoReserve,
  alphaReserve,
  quoteWeight: quoteWeightPerquintill,
});

/** The new weight, or the sheet's word for one that may not be: then nothing comes in of something. */
export function weightAnswer(output: JsonObject, { input }: Golden): unknown {
  const { taoDelta, alphaDelta } = input as Words;
  const isIn = output.taoDelta === taoDelta && output.alphaDelta === alphaDelta;
  return isIn ? output.quoteWeight : 'InvalidValue';
}

/** Whether a weight may be. */
export const weightMayBe = (input: Words): boolean => market.isWeight(BigInt(input.quote));

/** The median of prices. */
export const medianOf = (input: { readonly pricesU64F64Bits: readonly string[] }): string =>
  market
    .medianAlphaPrice(input.pricesU64F64Bits.map((bits) => numbers.U64F64.fromBits(BigInt(bits))))
    .toString();

/** The question for a new pool: one other subnet, which has the median price. */
export const newPoolQuestion = ({ actualLock, minLock, medianPriceU64F64Bits }: Words): object => ({
  prices: [medianPriceU64F64Bits],
  networkMinLock: minLock,
  lockAmount: actualLock,
});

/** The question for the weight of a price. */
export const weightQuestion = ({ priceU64F64Bits, taoReserve, alphaReserve }: Words): object => ({
  price: priceU64F64Bits,
  taoReserve,
  alphaReserve,
});

/** The question for a chain buy or a root claim of the sheet of emission. */
export const chainSwap =
  (kind: 'buy' | 'sell') =>
  (input: Words): object => ({
    kind,
    mechanism: 1,
    taoReserve: input.tao_reserve,
    alphaReserve: input.alpha_reserve,
    quoteWeight: input.quote_weight_perquintill,
    amount: kind === 'buy' ? input.tao_in : input.alpha_in,
    feeRate: 33,
    dropFees: true,
  });

/** What a chain buy pays, and the price before it. */
export function chainBuyAnswer(output: JsonObject, { input }: Golden): unknown {
  const words = input as Words;
  const price = market.spotPrice({
    mechanism: 1,
    taoReserve: rao(BigInt(words.tao_reserve)),
    alphaReserve: rao(BigInt(words.alpha_reserve)),
    quoteWeight: BigInt(words.quote_weight_perquintill),
  });
  return { price_bits_U64F64: price.toString(), alpha_out: output.amountPaidOut };
}

/** The question for new weights of the sheet of emission. */
export const adjustQuestion = (input: Words): object => ({
  quoteWeight: input.quote_weight,
  taoReserve: input.tao_reserve,
  alphaReserve: input.alpha_reserve,
  taoDelta: input.tao_delta,
  alphaDelta: input.alpha_delta,
});

/** A new pool, without the weight, which the sheet does not speak of. */
export const newPoolAnswer = orderAnswer;
