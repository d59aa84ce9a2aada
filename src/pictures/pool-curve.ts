/**
 * The curve of a pool as a picture: what is paid out for what is paid in.
 *
 * @module
 */
import { lineChart, type Series } from '../draw/index.ts';
import { market, numbers } from '../reference/index.ts';

const { U64F64 } = numbers;
/** A thousand TAO, and a thousand alpha. */
const reserve = 1_000_000_000_000n;
/** Weights of TAO in hundredths. */
const weights = [20, 50, 80] as const;
const steps = 60;
const mostReserves = 3;

/** The share of the alpha that a payment buys, for a pool of as much TAO as alpha. */
function bought(quoteWeight: bigint, paid: bigint): number {
  const pool = { taoReserve: reserve, alphaReserve: reserve, quoteWeight } as market.Pool;
  const sides = market.sidesOf('buy', pool);
  const out = market.paidOut(sides, market.ratioLeft(sides, paid as numbers.Rao));
  return (Number(out) / Number(reserve)) * 100;
}

function curveOf(percent: number): Series {
  const points = [...Array(steps + 1).keys()].map((step): readonly [number, number] => {
    const paid = (reserve * BigInt(step * mostReserves)) / BigInt(steps);
    return [(step * mostReserves) / steps, bought(BigInt(percent) * 10n ** 16n, paid)];
  });
  return { name: `TAO weighs ${(percent / 100).toFixed(1)}`, points };
}

/** The price of a pool with that weight, as a decimal. */
function priceAt(percent: number): string {
  const price = market.spotPrice({
    mechanism: 1,
    taoReserve: reserve,
    alphaReserve: reserve,
    quoteWeight: BigInt(percent) * 10n ** 16n,
  } as market.Pool);
  return (Number(price) / Number(U64F64.one)).toString();
}

/** What TAO buys in a pool, at three weights. */
export function poolPicture(): string {
  return lineChart({
    title: 'What TAO buys in a pool',
    description: `Three curves that rise and flatten. A pool of as much TAO as alpha is paid up to ${mostReserves} times its TAO. At the start they are as steep as one through the price: ${weights.map((percent) => `${priceAt(percent)} where TAO weighs ${(percent / 100).toFixed(1)}`).join(', ')}.`,
    x: { label: 'TAO paid in, in reserves', scale: 'linear', from: 0, to: mostReserves },
    y: { label: 'alpha paid out, percent of the reserve', scale: 'linear', from: 0, to: 100 },
    series: weights.map(curveOf),
    marks: [{ x: 1, y: bought(5n * 10n ** 17n, reserve), label: 'as much TAO again buys half', colour: 1 }],
  });
}
