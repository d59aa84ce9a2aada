import type { Draft } from '../../topic.ts';
import { chain, subnet, three } from './input.ts';

const full = {
  pendingServerEmission: '1000000',
  pendingValidatorEmission: '2000000',
  pendingRootAlphaDivs: '3000000',
  pendingOwnerCut: '4000000',
} as const;

/** The people's alpha and the pots (COINBASE-06, COINBASE-08). */
export const pots: readonly Draft[] = [
  {
    id: 'coinbase-pots-grow',
    title: 'a block’s parts join what waits in the pots',
    clauses: ['COINBASE-08', 'COINBASE-06'],
    why: { kind: 'boundary', note: 'no epoch is due' },
    input: chain([subnet({ ...full })]),
  },
  {
    id: 'coinbase-pots-cut-off',
    title: 'an owner’s cut that is switched off does not join its pot',
    clauses: ['COINBASE-08'],
    why: { kind: 'boundary', note: 'what waits there stays' },
    input: chain([subnet({ ...full, ownerCutEnabled: false })]),
  },
  {
    id: 'coinbase-pots-other-cut',
    title: 'another cut for all owners',
    clauses: ['COINBASE-08'],
    why: { kind: 'boundary', note: '65535: nothing for the others' },
    input: chain(undefined, { subnetOwnerCut: 65535 }),
  },
  {
    id: 'coinbase-pots-recycled',
    title: 'alpha that is recycled leaves the alpha outside and the ledger, and is counted',
    clauses: ['COINBASE-08'],
    why: { kind: 'boundary', note: 'recycling lowers what is issued' },
    input: chain([subnet({ alphaRecycled: '1000000' })]),
  },
  {
    id: 'coinbase-pots-full',
    title: 'pots stop at the most that a u64 holds',
    clauses: ['COINBASE-08'],
    why: { kind: 'overflow', note: 'all sums of amounts saturate' },
    input: chain([
      subnet({
        pendingServerEmission: '18446744073709551615',
        pendingValidatorEmission: '18446744073709551614',
        pendingOwnerCut: '18446744073709551615',
        alphaRecycled: '18446744073709551615',
      }),
    ]),
  },
  {
    id: 'coinbase-pots-all-filled-first',
    title: 'every pool is filled before any alpha is minted for people',
    clauses: ['COINBASE-06', 'COINBASE-07'],
    why: { kind: 'ordering', note: 'a young subnet with a buy and a filling' },
    input: chain([
      subnet({
        alphaReserve: '40000000000',
        alphaOut: '5000000000',
        taoReserve: '900000000',
        movingPrice: '96636764',
      }),
      subnet({
        ...three.burned,
        alphaReserve: '90000000000',
        alphaOut: '7000000000',
        taoReserve: '900000000',
      }),
    ]),
  },
];
