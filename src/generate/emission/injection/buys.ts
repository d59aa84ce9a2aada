import type { Draft } from '../../topic.ts';
import { block, subnet } from './input.ts';

/** The chain's buys (INJECTION-03, INJECTION-04, INJECTION-10). */
export const buys: readonly Draft[] = [
  {
    id: 'injection-buy-counts',
    title: 'bought alpha leaves the pool, and the chain holds it: nothing is burned',
    clauses: ['INJECTION-04'],
    why: { kind: 'ruleset-switch', note: 'until 413 it was taken out of issuance' },
    input: block([
      subnet({
        protocolAlpha: '5000000000',
        volume: '123456789',
        protocolFlow: '-77',
        excessTao: '1000000000',
      }),
    ]),
  },
  {
    id: 'injection-buy-one-rao',
    title: 'one rao buys 55 alpha rao',
    clauses: ['INJECTION-03', 'INJECTION-04'],
    why: { kind: 'boundary', note: 'the smallest buy' },
    input: block([subnet({ taoIn: '0', alphaIn: '0', excessTao: '1' })]),
  },
  {
    id: 'injection-buy-first-swap',
    title: 'the first swap of a pool sets its weight to a half, and the weight just set is gone',
    clauses: ['INJECTION-10', 'INJECTION-03'],
    why: { kind: 'incident', note: 'the pool is initialised by the swap, after the adjustment' },
    input: block([
      subnet({
        initialized: false,
        quoteWeight: '400000000000000000',
        taoIn: '900000000',
        alphaIn: '100000000',
        excessTao: '50000000',
      }),
    ]),
  },
  {
    id: 'injection-buy-none-keeps-weight',
    title: 'without a buy a pool that was never swapped in keeps the weight just set',
    clauses: ['INJECTION-10', 'INJECTION-01'],
    why: { kind: 'boundary', note: 'the reset belongs to the swap' },
    input: block([
      subnet({
        initialized: false,
        quoteWeight: '400000000000000000',
        taoIn: '900000000',
        alphaIn: '100000000',
        excessTao: '0',
      }),
    ]),
  },
  {
    id: 'injection-buy-refused-keeps-weight',
    title: 'a refused first swap leaves the weight just set, and the pool uninitialised',
    clauses: ['INJECTION-10', 'INJECTION-06'],
    why: { kind: 'boundary', note: 'what the swap did is undone' },
    input: block([
      subnet({
        initialized: false,
        quoteWeight: '400000000000000000',
        alphaReserve: '999999',
        taoReserve: '1000000',
        taoIn: '10000',
        alphaIn: '100',
        excessTao: '5000',
      }),
    ]),
  },
  {
    id: 'injection-buy-one-to-one',
    title: 'a subnet without a market gives a rao of alpha for a rao of TAO',
    clauses: ['INJECTION-03', 'INJECTION-04'],
    why: { kind: 'boundary', note: 'mechanism 0' },
    input: block([subnet({ mechanism: 0, initialized: false, excessTao: '250000000' })]),
  },
  {
    id: 'injection-buy-one-to-one-empty',
    title: 'a subnet without a market gives alpha that its pool does not hold',
    clauses: ['INJECTION-04'],
    why: { kind: 'boundary', note: 'the reserve stops at 0, what is given does not' },
    input: block([subnet({ mechanism: 0, alphaReserve: '1000', alphaIn: '0', excessTao: '250000000' })]),
  },
  {
    id: 'injection-buy-on-weight',
    title: 'a pool that weighs TAO more gives more alpha',
    clauses: ['INJECTION-03'],
    why: { kind: 'boundary', note: 'a weight of 0.6' },
    input: block([subnet({ quoteWeight: '600000000000000000' })]),
  },
  {
    id: 'injection-buy-full-volume',
    title: 'volume, flow and stake stop at the most that they hold',
    clauses: ['INJECTION-04'],
    why: { kind: 'overflow', note: 'u128, i64 and u64' },
    input: block(
      [
        subnet({
          volume: ((1n << 128n) - 2n).toString(),
          protocolFlow: ((1n << 63n) - 2n).toString(),
          protocolAlpha: ((1n << 64n) - 2n).toString(),
          totalAlphaIssuance: ((1n << 64n) - 2n).toString(),
        }),
      ],
      { totalStake: ((1n << 64n) - 2n).toString() },
    ),
  },
];
