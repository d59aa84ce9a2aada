import type { Draft } from '../../topic.ts';
import { chain, subnet, three } from './input.ts';

const sheet = 'the four blocks of the sheet are compared in full by test/reference/emission/coinbase.test.ts';

/** The sheet's four blocks; the first is the chapter's worked block. */
export const examples: readonly Draft[] = [
  {
    id: 'coinbase-nosell',
    title: 'three subnets and half a TAO: two rao are unminted, and root is not paid',
    clauses: ['COINBASE-03', 'COINBASE-05', 'COINBASE-07'],
    why: { kind: 'example', note: sheet },
    input: chain(),
  },
  {
    id: 'coinbase-rootsell',
    title: 'one moving price is above 1: root is paid, and this subnet has nearly all TAO',
    clauses: ['COINBASE-04', 'COINBASE-08', 'COINBASE-11'],
    why: { kind: 'example', note: sheet },
    input: chain([subnet({ movingPrice: '4299262263' }), three.burned, three.young]),
  },
  {
    id: 'coinbase-before-halving',
    title: 'half a TAO short of the halving: the block still mints one',
    clauses: ['COINBASE-01', 'COINBASE-13'],
    why: { kind: 'example', note: sheet },
    input: chain(undefined, { totalIssuance: '10499999500000000' }),
  },
  {
    id: 'coinbase-all-disabled',
    title: 'no subnet may have TAO: the block is unminted, and the alpha is minted all the same',
    clauses: ['COINBASE-13', 'COINBASE-03'],
    why: { kind: 'example', note: sheet },
    input: chain([
      subnet({ emissionEnabled: false }),
      subnet({ ...three.burned, emissionEnabled: false }),
      three.young,
    ]),
  },
];
