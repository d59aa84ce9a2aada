import type { Draft } from '../../topic.ts';

/** What `BlockEmission` held before and holds after (BLOCK-EMISSION-06, BLOCK-EMISSION-07). */
export const stored: readonly Draft[] = [
  {
    id: 'block-emission-stored-halves',
    title: 'the item is overwritten when the first halving comes',
    clauses: ['BLOCK-EMISSION-06'],
    why: { kind: 'boundary', note: 'the item differs from the answer' },
    input: { issuance: '10500000000000000', blockEmission: '1000000000' },
  },
  {
    id: 'block-emission-stored-same',
    title: 'the item stays where it says the same',
    clauses: ['BLOCK-EMISSION-06'],
    why: { kind: 'boundary', note: 'nothing is written' },
    input: { issuance: '10500000000000000', blockEmission: '500000000' },
  },
  {
    id: 'block-emission-stored-alpha',
    title: 'a young subnet asks last, and the item reads 1 after the TAO halving',
    clauses: ['BLOCK-EMISSION-06'],
    why: {
      kind: 'incident',
      note: 'an explorer showed 1 TAO a block where it was 0.5: metagraphed issue 8747',
    },
    input: { issuance: '2000000000000000', blockEmission: '500000000' },
  },
  {
    id: 'block-emission-stored-back',
    title: 'recycling has taken the issuance below the threshold: the old amount is back',
    clauses: ['BLOCK-EMISSION-06', 'BLOCK-EMISSION-04'],
    why: { kind: 'boundary', note: 'there is no count of halvings that could not go back' },
    input: { issuance: '10499999999999999', blockEmission: '500000000' },
  },
  {
    id: 'block-emission-stored-at-supply',
    title: 'at the supply nothing is emitted, and the item keeps the last amount',
    clauses: ['BLOCK-EMISSION-01', 'BLOCK-EMISSION-06'],
    why: { kind: 'boundary', note: 'the answer 0 is given before anything is written' },
    input: { issuance: '21000000000000000', blockEmission: '1' },
  },
  {
    id: 'block-emission-stored-below-supply',
    title: 'a rao below the supply the item becomes 0',
    clauses: ['BLOCK-EMISSION-06'],
    why: { kind: 'boundary', note: 'the answer is 0 as well, but it is written' },
    input: { issuance: '20999999999999999', blockEmission: '1' },
  },
  {
    id: 'block-emission-stored-set',
    title:
      'an amount that somebody stored is what a block emits before there are halvings, and overwritten after',
    clauses: ['BLOCK-EMISSION-06', 'BLOCK-EMISSION-07'],
    why: { kind: 'ruleset-switch', note: 'the item is the rule to 133, and a record from 149 on' },
    input: { issuance: '5000000000000000', blockEmission: '700000000' },
  },
  {
    id: 'block-emission-stored-zero',
    title: 'a stored 0 is not an absent item',
    clauses: ['BLOCK-EMISSION-07'],
    why: { kind: 'ruleset-switch', note: 'the default counts only where nothing is stored' },
    input: { issuance: '0', blockEmission: '0' },
  },
];
