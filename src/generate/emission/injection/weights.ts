import type { Draft } from '../../topic.ts';
import { block, subnet } from './input.ts';

/** The weight for what is to enter (INJECTION-01, INJECTION-02). */
export const weights: readonly Draft[] = [
  {
    id: 'injection-weight-before-buy',
    title: 'the weight is set before the buy, and the reserves grow after it',
    clauses: ['INJECTION-01', 'INJECTION-03'],
    why: { kind: 'ordering', note: 'the buy runs on the new weight and the old reserves' },
    input: block([
      subnet({
        taoReserve: '1000000000',
        alphaReserve: '4000000000',
        taoIn: '300000000',
        alphaIn: '100000000',
      }),
    ]),
  },
  {
    id: 'injection-weight-alone',
    title: 'nothing is left over: the weight moves so that the price does not',
    clauses: ['INJECTION-01', 'INJECTION-08'],
    why: { kind: 'boundary', note: 'TAO alone enters' },
    input: block([subnet({ taoIn: '900000000', alphaIn: '0', excessTao: '0' })]),
  },
  {
    id: 'injection-weight-alpha-alone',
    title: 'alpha alone enters',
    clauses: ['INJECTION-01', 'INJECTION-07'],
    why: { kind: 'boundary', note: 'the weight moves the other way' },
    input: block([subnet({ taoIn: '0', alphaIn: '900000000', excessTao: '0' })]),
  },
  {
    id: 'injection-weight-out-of-range',
    title: 'a weight below a hundredth: nothing enters, and the buy is made all the same',
    clauses: ['INJECTION-02', 'INJECTION-03'],
    why: { kind: 'boundary', note: 'alpha of 200 times the reserve would need a weight of 0.005' },
    input: block([
      subnet({
        taoReserve: '1000000000',
        alphaReserve: '5000000',
        taoIn: '0',
        alphaIn: '1000000000',
        excessTao: '500000',
      }),
    ]),
  },
  {
    id: 'injection-weight-out-of-range-above',
    title: 'a weight above 99 hundredths: the TAO for the pool is unminted',
    clauses: ['INJECTION-02', 'INJECTION-09'],
    why: { kind: 'boundary', note: 'TAO of 200 times the reserve' },
    input: block([
      subnet({
        taoReserve: '2000000',
        alphaReserve: '2000000000',
        taoIn: '400000000',
        alphaIn: '0',
        excessTao: '0',
      }),
    ]),
  },
  {
    id: 'injection-weight-of-an-empty-pool',
    title: 'a pool without anything has a weight of a half',
    clauses: ['INJECTION-01', 'INJECTION-08'],
    why: { kind: 'boundary', note: 'both shares are 0 where both reserves are' },
    input: block([
      subnet({
        taoReserve: '0',
        alphaReserve: '0',
        quoteWeight: '300000000000000000',
        taoIn: '5000',
        alphaIn: '7',
        excessTao: '0',
      }),
    ]),
  },
  {
    id: 'injection-weight-without-change',
    title: 'without terms the weight is made anew, and a unit of it may be lost',
    clauses: ['INJECTION-01'],
    why: { kind: 'rounding', note: 'a subnet whose emission is disabled has its weight set all the same' },
    input: block([
      subnet({
        quoteWeight: '499999999999990729',
        taoReserve: '12000064102562',
        alphaReserve: '2399987634609766',
        taoIn: '0',
        alphaIn: '0',
        excessTao: '0',
      }),
    ]),
  },
];
