import type { Draft } from '../../topic.ts';
import { chain, subnet, three } from './input.ts';

const stale = {
  taoInEmission: '777',
  alphaInEmission: '888',
  alphaOutEmission: '999',
  subnetExcessTao: '666',
  rootProp: '555',
  rootSellTao: '444',
} as const;

/** Which subnets a block is for (COINBASE-02, COINBASE-03, COINBASE-10). */
export const emitSet: readonly Draft[] = [
  {
    id: 'coinbase-set-not-started',
    title: 'a subnet that nobody started gets nothing, and its records stay as they were',
    clauses: ['COINBASE-02', 'COINBASE-10'],
    why: { kind: 'incident', note: 'readers take the old records for this block’s' },
    input: chain([subnet({ ...stale, firstEmissionBlock: null }), three.burned]),
  },
  {
    id: 'coinbase-set-no-subtoken',
    title: 'a subnet without its own token gets nothing',
    clauses: ['COINBASE-02', 'COINBASE-10'],
    why: { kind: 'boundary', note: 'started, but not enabled' },
    input: chain([subnet({ ...stale, subtokenEnabled: false }), three.burned]),
  },
  {
    id: 'coinbase-set-closed',
    title: 'a subnet that takes no registrations gets neither TAO nor alpha',
    clauses: ['COINBASE-02', 'COINBASE-12'],
    why: { kind: 'boundary', note: 'its moving price and its proportion stand still too' },
    input: chain([subnet({ ...stale, registrationAllowed: false }), three.burned]),
  },
  {
    id: 'coinbase-set-starts-later',
    title: 'a subnet whose first block lies ahead is emitted to all the same',
    clauses: ['COINBASE-02', 'COINBASE-11'],
    why: { kind: 'boundary', note: 'only whether there is a first block counts' },
    input: chain([subnet({ firstEmissionBlock: '8000001' }), three.burned]),
  },
  {
    id: 'coinbase-set-disabled-mints-alpha',
    title: 'a subnet without TAO mints alpha, sets the owner’s cut aside and fills the pots',
    clauses: ['COINBASE-03', 'COINBASE-06', 'COINBASE-08'],
    why: { kind: 'incident', note: 'disabled is not dead' },
    input: chain([three.old, subnet({ ...three.burned, ...stale, emissionEnabled: false })]),
  },
  {
    id: 'coinbase-set-disabled-moves-price',
    title: 'a subnet without TAO has its moving price and its proportion made anew',
    clauses: ['COINBASE-11', 'COINBASE-12', 'COINBASE-03'],
    why: { kind: 'incident', note: 'it may be enabled again tomorrow' },
    input: chain([subnet({ emissionEnabled: false, movingPrice: '40000000', rootProp: '1' }), three.burned]),
  },
  {
    id: 'coinbase-set-shares-once',
    title: 'where no subnet is disabled the shares are not made to add up again',
    clauses: ['COINBASE-03', 'COINBASE-13'],
    why: { kind: 'rounding', note: 'a third each: two rao of a block are unminted' },
    input: chain([1, 2, 3].map((netuid) => subnet({ netuid, movingPrice: '10000000' }))),
  },
  {
    id: 'coinbase-set-records-of-this-block',
    title: 'the records of a subnet that emits are this block’s, zeros too',
    clauses: ['COINBASE-10'],
    why: { kind: 'boundary', note: 'a disabled subnet does not show the TAO of an earlier block' },
    input: chain([three.old, subnet({ ...three.young, ...stale })]),
  },
  {
    id: 'coinbase-set-root-sales-forgotten',
    title: 'what root’s alpha fetched is forgotten in every subnet when a block begins',
    clauses: ['COINBASE-10'],
    why: { kind: 'boundary', note: 'in those that do not emit as well' },
    input: chain([
      subnet({ rootSellTao: '444' }),
      subnet({ ...three.burned, rootSellTao: '333', subtokenEnabled: false }),
    ]),
  },
  {
    id: 'coinbase-set-storage-order',
    title: 'subnets are filled in the order of storage: 256, 1, 2',
    clauses: ['COINBASE-02'],
    why: { kind: 'ordering', note: 'the order of a netuid’s bytes, the lower first' },
    input: chain([three.old, three.burned, subnet({ netuid: 256 })]),
  },
];
