import type { Draft } from '../../topic.ts';
import { chain, subnet, three } from './input.ts';

/** Blocks in which TAO does not arrive (COINBASE-13). */
export const strands: readonly Draft[] = [
  {
    id: 'coinbase-strand-refused',
    title: 'a dear pool with hardly any alpha: nothing is left over, so nothing can be refused',
    clauses: ['COINBASE-13', 'COINBASE-05'],
    why: { kind: 'incident', note: 'all TAO matches nine rao of alpha' },
    input: chain([subnet({ alphaReserve: '999999', alphaOut: '9000000000000000' }), three.burned]),
  },
  {
    id: 'coinbase-strand-too-large',
    title: 'a pool of a few rao refuses a buy of half a TAO',
    clauses: ['COINBASE-13', 'COINBASE-05'],
    why: { kind: 'incident', note: 'more than a thousand times what it holds' },
    input: chain([subnet({ taoReserve: '400000', alphaReserve: '50000000', alphaOut: '9000000000000000' })]),
  },
  {
    id: 'coinbase-strand-weights-out',
    title: 'a pool of a thousand rao takes half a TAO: at its own price its weight stays in range',
    clauses: ['COINBASE-13', 'COINBASE-06'],
    why: { kind: 'boundary', note: 'TAO and alpha enter at the ratio of the pool' },
    input: chain([
      subnet({ taoReserve: '1000', alphaReserve: '3', quoteWeight: '500000000000000000', alphaOut: '5' }),
    ]),
  },
  {
    id: 'coinbase-strand-little-alpha',
    title: 'a pool that refuses the buy: issued, spent, and in no pool',
    clauses: ['COINBASE-13'],
    why: { kind: 'incident', note: 'the issuance keeps what is stranded' },
    input: chain([
      subnet({ taoReserve: '450000', alphaReserve: '999999', alphaOut: '9000000000000000' }),
      three.burned,
    ]),
  },
  {
    id: 'coinbase-strand-out-of-range',
    title: 'a price that counts as none, and a weight out of range: the whole part is unminted',
    clauses: ['COINBASE-13', 'COINBASE-05'],
    why: { kind: 'boundary', note: 'what may not enter was never spent' },
    input: chain([subnet({ taoReserve: '1000', alphaReserve: '9000000000000000' }), three.burned]),
  },
  {
    id: 'coinbase-strand-first-swap',
    title: 'the chain’s buy is the first swap of a pool, and its weight is a half since',
    clauses: ['COINBASE-13', 'COINBASE-11'],
    why: { kind: 'incident', note: 'price and moving price go by the reset weight' },
    input: chain([subnet({ initialized: false, quoteWeight: '400000000000000000' }), three.burned]),
  },
  {
    id: 'coinbase-strand-burned-all',
    title: 'all miners burned everywhere: the shares go by price as if nobody had',
    clauses: ['COINBASE-03'],
    why: { kind: 'boundary', note: 'no weight is left, so the prices alone decide' },
    input: chain([
      subnet({ minerBurned: '4294967296' }),
      subnet({ ...three.burned, minerBurned: '4294967296' }),
    ]),
  },
];
