import type { Draft } from '../../topic.ts';

/** Issuances of the chain's sheet that lie far from a halving. */
const between: readonly (readonly [issuance: string, emission: string])[] = [
  ['10400000000000000', '1000000000'],
  ['10600000000000000', '500000000'],
  ['18300000000000000', '250000000'],
];

/** The ends of the scale (BLOCK-EMISSION-01). */
export const ends: readonly Draft[] = [
  {
    id: 'block-emission-one-rao',
    title: 'a single rao is issued, and a block emits 1 TAO',
    clauses: ['BLOCK-EMISSION-02', 'BLOCK-EMISSION-05'],
    why: { kind: 'rounding', note: 'the ratio is cut off to 0' },
    input: { issuance: '1' },
  },
  {
    id: 'block-emission-ratio-one-bit',
    title: 'the least issuance whose ratio is not 0',
    clauses: ['BLOCK-EMISSION-02'],
    why: { kind: 'rounding', note: '21e15 / 2^32 is 4889443.6, so 4889444 is a bit' },
    input: { issuance: '4889444' },
  },
  {
    id: 'block-emission-ratio-no-bit',
    title: 'one rao less, and the ratio is 0: it is cut off, not rounded',
    clauses: ['BLOCK-EMISSION-02'],
    why: { kind: 'rounding', note: '4889443 · 2^32 / 21e15 is 0.99999987' },
    input: { issuance: '4889443' },
  },
  {
    id: 'block-emission-one-below-supply',
    title: 'one rao below the supply nothing is emitted, after 32 halvings',
    clauses: ['BLOCK-EMISSION-03', 'BLOCK-EMISSION-04'],
    why: { kind: 'boundary', note: 'the residual is a single bit, the least there can be' },
    input: { issuance: '20999999999999999' },
    confirmed: [
      {
        evidence: { kind: 'sheet', id: 'be-20999999999999999' },
        rulesets: ['425'],
        output: { emission: '0' },
      },
    ],
  },
  {
    id: 'block-emission-one-above-supply',
    title: 'one rao above the supply: nothing, where 1/(1 − x) would be negative',
    clauses: ['BLOCK-EMISSION-01'],
    why: { kind: 'boundary', note: 'the supply is asked for before the logarithm' },
    input: { issuance: '21000000000000001' },
  },
  {
    id: 'block-emission-live-2026-07-30',
    title: 'the issuance of 30 July 2026 emits half a TAO',
    clauses: ['BLOCK-EMISSION-04', 'BLOCK-EMISSION-05'],
    why: { kind: 'example', note: 'read off the chain by an explorer: metagraphed issue 8747' },
    input: { issuance: '11180113340423226' },
  },
  {
    id: 'block-emission-finney-genesis',
    title: 'the issuance with which Finney began',
    clauses: ['BLOCK-EMISSION-05', 'BLOCK-EMISSION-07'],
    why: { kind: 'example', note: 'stakes and balances of the chain specification of March 2023' },
    input: { issuance: '4181329662284940' },
  },
  ...between.map(([issuance, emission]): Draft => ({
    id: `block-emission-between-${issuance}`,
    title: `${emission} rao a block at ${issuance}, between two halvings`,
    clauses: ['BLOCK-EMISSION-04', 'BLOCK-EMISSION-05'],
    why: { kind: 'boundary', note: 'the logarithm lies between two whole numbers' },
    input: { issuance },
    confirmed: [
      {
        evidence: { kind: 'sheet', id: `block-emission-${issuance}` },
        rulesets: ['425'],
        output: { emission },
      },
    ],
  })),
];
