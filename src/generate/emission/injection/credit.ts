import type { Draft } from '../../topic.ts';
import { block, subnet } from './input.ts';

/** The block's TAO and who may have it (INJECTION-05, INJECTION-09). */
export const credit: readonly Draft[] = [
  {
    id: 'injection-credit-left',
    title: 'what nobody took was never minted: the issuance falls by it',
    clauses: ['INJECTION-09'],
    why: { kind: 'boundary', note: 'floors leave a few rao a block' },
    input: block([subnet()], { credit: '500000000' }),
  },
  {
    id: 'injection-credit-untouched',
    title: 'no subnet is emitted to: the whole block is unminted',
    clauses: ['INJECTION-09'],
    why: { kind: 'boundary', note: 'so the halving comes later' },
    input: block([], { credit: '500000000' }),
  },
  {
    id: 'injection-credit-none',
    title: 'a chain that mints nothing fills no pool with TAO, but with alpha',
    clauses: ['INJECTION-05', 'INJECTION-07'],
    why: { kind: 'boundary', note: 'alpha is minted whether the TAO could be spent or not' },
    input: block([subnet()], { credit: '0' }),
  },
  {
    id: 'injection-credit-just-enough',
    title: 'a credit of exactly the buy leaves nothing for the pool',
    clauses: ['INJECTION-05', 'INJECTION-08'],
    why: { kind: 'boundary', note: 'the buy comes first' },
    input: block([subnet()], { credit: '432700068' }),
  },
  {
    id: 'injection-credit-one-short',
    title: 'a credit one rao short of the buy: none of it is made, and the pool is filled',
    clauses: ['INJECTION-05', 'INJECTION-08'],
    why: { kind: 'boundary', note: 'spending is all or nothing' },
    input: block([subnet()], { credit: '432700067' }),
  },
  {
    id: 'injection-credit-in-order',
    title: 'where the credit is short, the first in the order of storage has it',
    clauses: ['INJECTION-05', 'INJECTION-09'],
    why: { kind: 'ordering', note: 'storage orders 256 before 1; what is left is unminted' },
    input: block([subnet({ netuid: 256 }), subnet({ netuid: 1 })], { credit: '500000000' }),
  },
  {
    id: 'injection-credit-in-the-other-order',
    title: 'the same two subnets the other way round',
    clauses: ['INJECTION-05', 'INJECTION-09'],
    why: { kind: 'ordering', note: 'the order is that of the input' },
    input: block(
      [subnet({ netuid: 1, excessTao: '300000000' }), subnet({ netuid: 256, excessTao: '200000000' })],
      {
        credit: '400000000',
      },
    ),
  },
  {
    id: 'injection-credit-small-account',
    title: 'an account that would stay below 500 rao takes nothing',
    clauses: ['INJECTION-05'],
    why: { kind: 'boundary', note: 'the existential deposit: 499 rao for an empty account' },
    input: block([subnet({ accountBalance: '0', taoIn: '0', alphaIn: '0', excessTao: '499' })]),
  },
  {
    id: 'injection-credit-account-of-500',
    title: 'an account that comes to 500 rao takes them',
    clauses: ['INJECTION-05'],
    why: { kind: 'boundary', note: 'the other side of the existential deposit' },
    input: block([subnet({ accountBalance: '0', taoIn: '0', alphaIn: '0', excessTao: '500' })]),
  },
  {
    id: 'injection-credit-second-part-of-500',
    title: 'the buy is too small for an empty account, and the filling is not',
    clauses: ['INJECTION-05', 'INJECTION-08'],
    why: { kind: 'boundary', note: 'each spending is looked at on its own' },
    input: block([subnet({ accountBalance: '0', taoIn: '900', alphaIn: '50000', excessTao: '400' })]),
  },
];
