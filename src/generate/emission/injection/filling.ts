import type { Draft } from '../../topic.ts';
import { block, subnet } from './input.ts';

/** Pools are filled (INJECTION-07, INJECTION-08). */
export const filling: readonly Draft[] = [
  {
    id: 'injection-fill-records',
    title: 'what entered is recorded, and a subnet that got nothing has zeros',
    clauses: ['INJECTION-08', 'INJECTION-07'],
    why: { kind: 'boundary', note: 'the records of an earlier block do not stay' },
    input: block([
      subnet({ excessTao: '0' }),
      subnet({ netuid: 2, taoIn: '0', alphaIn: '0', excessTao: '0' }),
    ]),
  },
  {
    id: 'injection-fill-tao-without-alpha',
    title: 'a pool whose price counts as none gets TAO and no alpha',
    clauses: ['INJECTION-08', 'INJECTION-01'],
    why: { kind: 'incident', note: 'the weight takes it up, and the price stays' },
    input: block([
      subnet({
        taoReserve: '1000',
        alphaReserve: '9000000000000000',
        taoIn: '5000',
        alphaIn: '0',
        excessTao: '0',
      }),
    ]),
  },
  {
    id: 'injection-fill-alpha-counts',
    title: 'alpha for the pool counts as issued, bought alpha only moves',
    clauses: ['INJECTION-07', 'INJECTION-04'],
    why: { kind: 'boundary', note: 'the ledger of alpha grows by the filling alone' },
    input: block([subnet({ alphaIn: '999999999', taoIn: '18000000' })]),
  },
  {
    id: 'injection-fill-three',
    title: 'three subnets: a filling, a buy, and neither',
    clauses: ['INJECTION-03', 'INJECTION-08', 'INJECTION-09'],
    why: { kind: 'example', note: 'each pool is its own' },
    input: block(
      [
        subnet({ netuid: 3, excessTao: '0' }),
        subnet({
          netuid: 5,
          taoIn: '0',
          alphaIn: '0',
          taoReserve: '12000000000000',
          alphaReserve: '2400000000000000',
        }),
        subnet({ netuid: 4, taoIn: '0', alphaIn: '0', excessTao: '0' }),
      ],
      { credit: '500000000' },
    ),
  },
];
