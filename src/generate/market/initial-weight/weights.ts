import type { JsonObject } from '../../../reference/index.ts';
import type { Confirmation, Draft } from '../../topic.ts';
import { sheet, sheetRejects } from '../confirmed-by.ts';
import { coin, half, mostRao } from '../pool.ts';
import { refusal } from '../swap/input.ts';

const one = 2n ** 64n;

/** An input of `market.initialWeight`. */
export function weightInput(tao: bigint, alpha: bigint, price?: bigint): JsonObject {
  return {
    ...(price !== undefined && { price: price.toString() }),
    taoReserve: tao.toString(),
    alphaReserve: alpha.toString(),
  };
}

const said = (id: string, weight: bigint): readonly Confirmation[] =>
  sheet(`init-weight-${id}`, { quoteWeight: weight.toString() });
const refused = (id: string): readonly Confirmation[] =>
  sheetRejects(`init-weight-${id}`, refusal('ReservesOutOfBalance'));

/** Weights for a price (INITIAL-WEIGHT-01 to INITIAL-WEIGHT-04). */
export const weights: readonly Draft[] = [
  {
    id: 'initial-weight-of-the-reserves',
    title: 'a price that the reserves have anyway is a weight of a half',
    clauses: ['INITIAL-WEIGHT-02'],
    why: { kind: 'example', note: '4000 alpha at a quarter are 1000 TAO' },
    input: weightInput(1000n * coin, 4000n * coin, one / 4n),
    confirmed: said('4611686018427387904-4000000000000-1000000000000', half),
  },
  {
    id: 'initial-weight-twice-the-price',
    title: 'twice that price is a weight of a third',
    clauses: ['INITIAL-WEIGHT-02'],
    why: { kind: 'example', note: '4000 alpha at a half are 2000 TAO' },
    input: weightInput(1000n * coin, 4000n * coin, one / 2n),
    confirmed: said('9223372036854775808-4000000000000-1000000000000', 333_333_333_333_333_333n),
  },
  {
    id: 'initial-weight-three-and-a-half',
    title: 'a price of three and a half: its whole part and its fraction count apart',
    clauses: ['INITIAL-WEIGHT-02'],
    why: { kind: 'rounding', note: 'two ninths' },
    input: weightInput(coin, coin, 64_563_604_257_983_430_656n),
    confirmed: said('64563604257983430656-1000000000-1000000000', 222_222_222_222_222_222n),
  },
  {
    id: 'initial-weight-fifth',
    title: 'the price of a test of the chain: a fifth, for 1 TAO and 4 alpha',
    clauses: ['INITIAL-WEIGHT-02'],
    why: { kind: 'rounding', note: 'a fifth is cut off, and so is the worth' },
    input: weightInput(coin, 4n * coin, one / 5n),
  },
  {
    id: 'initial-weight-empty',
    title: 'an empty pool has no weight for a price',
    clauses: ['INITIAL-WEIGHT-03'],
    why: { kind: 'boundary', note: 'ReservesOutOfBalance' },
    input: weightInput(0n, 0n, one),
    confirmed: refused('18446744073709551616-0-0'),
  },
  {
    id: 'initial-weight-worthless',
    title: 'alpha at a price of 0 and no TAO: nothing again',
    clauses: ['INITIAL-WEIGHT-03'],
    why: { kind: 'boundary', note: 'the worth is 0' },
    input: weightInput(0n, coin, 0n),
  },
  {
    id: 'initial-weight-out-of-range',
    title: 'a rao beside 1000 TAO worth of alpha',
    clauses: ['INITIAL-WEIGHT-04'],
    why: { kind: 'boundary', note: 'the weight would be 10^-12' },
    input: weightInput(1n, 1000n * coin, one),
    confirmed: refused('18446744073709551616-1000000000000-1'),
  },
  {
    id: 'initial-weight-least',
    title: 'a ninety-ninth: TAO weighs 0.01, which may be',
    clauses: ['INITIAL-WEIGHT-04'],
    why: { kind: 'boundary', note: '1 of 100' },
    input: weightInput(coin, 99n * coin, one),
  },
  {
    id: 'initial-weight-below-the-least',
    title: 'a rao of alpha more may not',
    clauses: ['INITIAL-WEIGHT-04'],
    why: { kind: 'boundary', note: 'below 0.01 by the cut' },
    input: weightInput(coin, 99n * coin + 1n, one),
  },
  {
    id: 'initial-weight-most',
    title: '99 TAO beside one: TAO weighs 0.99, which may be',
    clauses: ['INITIAL-WEIGHT-04'],
    why: { kind: 'boundary', note: '99 of 100' },
    input: weightInput(99n * coin, coin, one),
  },
  {
    id: 'initial-weight-above-the-most',
    title: 'enough TAO more may not',
    clauses: ['INITIAL-WEIGHT-04'],
    why: { kind: 'boundary', note: '0.99000000001' },
    input: weightInput(99n * coin + 100n, coin, one),
  },
  {
    id: 'initial-weight-without-price',
    title: 'without a price it is a half, whatever lies there',
    clauses: ['INITIAL-WEIGHT-01'],
    why: { kind: 'boundary', note: 'what the first swap does' },
    input: weightInput(coin, 4n * coin),
  },
  {
    id: 'initial-weight-without-anything',
    title: 'of an empty pool as well',
    clauses: ['INITIAL-WEIGHT-01', 'INITIAL-WEIGHT-03'],
    why: { kind: 'ordering', note: 'the reserves are not looked at' },
    input: weightInput(0n, 0n),
  },
  {
    id: 'initial-weight-largest',
    title: 'the largest reserves and price do not pass the end of a u128',
    clauses: ['INITIAL-WEIGHT-02', 'INITIAL-WEIGHT-04'],
    why: { kind: 'overflow', note: 'the sum is just below 2^128' },
    input: weightInput(mostRao, mostRao, 2n ** 128n - 1n),
  },
  {
    id: 'initial-weight-fraction-lost',
    title: 'a fraction that is worth less than a rao is lost',
    clauses: ['INITIAL-WEIGHT-02'],
    why: { kind: 'rounding', note: '3 alpha rao at 1 and almost a third' },
    input: weightInput(3n, 3n, one + one / 3n),
  },
];
