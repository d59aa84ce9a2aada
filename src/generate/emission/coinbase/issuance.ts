import type { Draft } from '../../topic.ts';
import { chain, subnet, three } from './input.ts';

/** What is minted and unminted (COINBASE-01, COINBASE-13), and the record (COINBASE-05). */
export const issuance: readonly Draft[] = [
  {
    id: 'coinbase-issuance-first-halving',
    title: 'the block that begins with exactly 10.5 million TAO mints half a TAO',
    clauses: ['COINBASE-01'],
    why: { kind: 'boundary', note: 'the emission goes by the issuance before the block' },
    input: chain(undefined, { totalIssuance: '10500000000000000' }),
  },
  {
    id: 'coinbase-issuance-clamped',
    title: 'the rate goes by one count of TAO, the limit by the other',
    clauses: ['COINBASE-01', 'COINBASE-03'],
    why: { kind: 'boundary', note: 'the balances are 7 rao short of 21 million' },
    input: chain(undefined, { balancesIssuance: '20999999999999993' }),
  },
  {
    id: 'coinbase-issuance-full',
    title: '21 million by the balances: nothing is minted, and alpha goes on',
    clauses: ['COINBASE-01', 'COINBASE-06'],
    why: { kind: 'boundary', note: 'no TAO for any pool' },
    input: chain(undefined, { balancesIssuance: '21000000000000000' }),
  },
  {
    id: 'coinbase-issuance-end',
    title: 'after the last halving a block emits no TAO though the supply is not full',
    clauses: ['COINBASE-01', 'COINBASE-05'],
    why: { kind: 'boundary', note: 'the thirtieth threshold' },
    input: chain(undefined, { totalIssuance: '20999999980442226' }),
  },
  {
    id: 'coinbase-issuance-record-is-alpha',
    title: 'the record of the block’s emission holds the alpha of the highest netuid, not the TAO',
    clauses: ['COINBASE-05'],
    why: { kind: 'incident', note: 'dashboards that read it show the wrong rate' },
    input: chain([
      three.old,
      subnet({ ...three.burned, alphaOut: '9000000000000000', totalAlphaIssuance: '11400000000000000' }),
    ]),
  },
  {
    id: 'coinbase-issuance-record-highest-netuid',
    title: 'the highest netuid is asked last, though storage has it before the others',
    clauses: ['COINBASE-05', 'COINBASE-02'],
    why: { kind: 'ordering', note: '256 stands first in storage and last among numbers' },
    input: chain([
      three.old,
      subnet({
        ...three.burned,
        netuid: 256,
        alphaOut: '9000000000000000',
        totalAlphaIssuance: '11400000000000000',
      }),
    ]),
  },
  {
    id: 'coinbase-issuance-record-is-tao',
    title: 'where no subnet emits the record holds the TAO',
    clauses: ['COINBASE-05', 'COINBASE-13'],
    why: { kind: 'boundary', note: 'nobody asked for alpha' },
    input: chain([subnet({ firstEmissionBlock: null })]),
  },
  {
    id: 'coinbase-issuance-alpha-full',
    title: 'a subnet whose alpha is all minted: no alpha for anyone, and the record keeps what it had',
    clauses: ['COINBASE-05', 'COINBASE-06'],
    why: { kind: 'boundary', note: 'the rule does not write where the supply is reached' },
    input: chain([subnet({ alphaOut: '18500000000000000', totalAlphaIssuance: '21000000000000000' })]),
  },
  {
    id: 'coinbase-issuance-no-subnets',
    title: 'a chain without subnets unmints every block',
    clauses: ['COINBASE-13', 'COINBASE-04'],
    why: { kind: 'boundary', note: 'nothing to emit to' },
    input: chain([]),
  },
  {
    id: 'coinbase-issuance-prices-zero',
    title: 'all moving prices are 0: no share, and the block is unminted',
    clauses: ['COINBASE-13', 'COINBASE-03'],
    why: { kind: 'boundary', note: 'new subnets alone' },
    input: chain([subnet({ movingPrice: '0' }), subnet({ ...three.burned, movingPrice: '0' })]),
  },
];
