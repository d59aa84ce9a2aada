/**
 * The older pool, whose liquidity lies between ticks; here all of it between the first and the last.
 *
 * @module
 */
export { adjustPool } from './liquidity.ts';
export { poolPrice } from './reserves.ts';
export { sellAlpha } from './sell.ts';
export { firstTick, lastTick, sqrtPriceAt, tickOf } from './ticks.ts';
