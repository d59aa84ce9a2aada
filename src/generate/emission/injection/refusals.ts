import type { Draft } from '../../topic.ts';
import { block, subnet } from './input.ts';

/** Swaps that are refused, or stop half-way (INJECTION-06). */
export const refusals: readonly Draft[] = [
  {
    id: 'injection-refused-little-alpha',
    title: 'a pool with less than a million alpha rao refuses, and the TAO is in no pool',
    clauses: ['INJECTION-06', 'INJECTION-04'],
    why: {
      kind: 'incident',
      note: 'spent onto the account, not in SubnetTAO, not in TotalStake, not given back',
    },
    input: block([subnet({ alphaReserve: '999999', taoIn: '0', alphaIn: '0', excessTao: '432700068' })]),
  },
  {
    id: 'injection-refused-just-enough-alpha',
    title: 'a pool with exactly a million alpha rao sells',
    clauses: ['INJECTION-06', 'INJECTION-03'],
    why: { kind: 'boundary', note: 'the other side' },
    input: block([
      subnet({
        alphaReserve: '1000000',
        taoReserve: '900000000',
        taoIn: '0',
        alphaIn: '0',
        excessTao: '432700',
      }),
    ]),
  },
  {
    id: 'injection-refused-too-large',
    title: 'a buy of more than a thousand times the pool’s TAO is refused',
    clauses: ['INJECTION-06'],
    why: { kind: 'boundary', note: 'one rao above' },
    input: block([subnet({ taoReserve: '432700', taoIn: '0', alphaIn: '0', excessTao: '432700001' })]),
  },
  {
    id: 'injection-refused-not-too-large',
    title: 'a buy of exactly a thousand times the pool’s TAO is made',
    clauses: ['INJECTION-06', 'INJECTION-03'],
    why: { kind: 'boundary', note: 'the other side' },
    input: block([subnet({ taoReserve: '432700', taoIn: '0', alphaIn: '0', excessTao: '432700000' })]),
  },
  {
    id: 'injection-refused-for-nothing',
    title: 'a buy that would get nothing is refused, and its TAO is stranded',
    clauses: ['INJECTION-06'],
    why: { kind: 'rounding', note: 'a price of 20 TAO: one rao is no alpha' },
    input: block([
      subnet({
        taoReserve: '900000000000',
        alphaReserve: '45000000000',
        taoIn: '0',
        alphaIn: '0',
        excessTao: '1',
      }),
    ]),
  },
  {
    id: 'injection-refused-fills-all-the-same',
    title: 'after a refused buy the pool is filled as if nothing had been',
    clauses: ['INJECTION-06', 'INJECTION-08'],
    why: { kind: 'ordering', note: 'only the buy fails' },
    input: block([
      subnet({ alphaReserve: '500000', taoReserve: '9000', taoIn: '700', alphaIn: '300', excessTao: '5000' }),
    ]),
  },
  {
    id: 'injection-refused-at-the-price-limit',
    title: 'a pool whose price is at the limit refuses',
    clauses: ['INJECTION-06'],
    why: { kind: 'boundary', note: 'a million TAO for one alpha' },
    input: block([
      subnet({
        taoReserve: '9000000000000000',
        alphaReserve: '9000000000',
        taoIn: '0',
        alphaIn: '0',
        excessTao: '432700068',
      }),
    ]),
  },
  {
    id: 'injection-stopped-at-the-price-limit',
    title: 'a buy that the price limit stops half-way: all of it counts as stake, and the rest is stranded',
    clauses: ['INJECTION-06', 'INJECTION-04'],
    why: { kind: 'incident', note: 'total stake grows by what was given, the pool by what went in' },
    input: block([
      subnet({
        taoReserve: '999900000000',
        alphaReserve: '1000000',
        taoIn: '0',
        alphaIn: '0',
        excessTao: '432700068',
      }),
    ]),
  },
];
