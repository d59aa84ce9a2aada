import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/consensus/permits.ts';
const topk = 'src/reference/consensus/topk.ts';

/** A wrong rule, or two, for each clause of the permits. */
export const permitsRules: readonly FauxRule[] = [
  {
    clause: 'PERMITS-01',
    file,
    find: 'withOwner(input.validatorPermit)',
    replace: 'input.validatorPermit',
    says: 'the owner may judge where it has a stored permit, as anyone',
  },
  {
    clause: 'PERMITS-02',
    file,
    find: 'withOwner(input.validatorPermit)',
    replace: 'withOwner(input.stake.map((_, uid) => input.validatorPermit[uid] ?? false))',
    says: 'a stored list that is too short is filled up first',
  },
  {
    clause: 'PERMITS-03',
    file,
    find: 'isTopkNonzero(input.stake, input.maxAllowedValidators)',
    replace: 'isTopkNonzero(input.stake, Math.max(1, input.maxAllowedValidators))',
    says: 'there is always a place',
  },
  {
    clause: 'PERMITS-03',
    file: topk,
    find: 'Math.max(0, vector.length - k)',
    replace: 'vector.length - k',
    says: 'places that nobody fills count from the other end',
  },
  {
    clause: 'PERMITS-04',
    file: topk,
    find: 'compare(vector[a], vector[b])',
    replace: 'compare(vector[a], vector[b]) || b - a',
    says: 'of equal shares, that of the lower uid counts as the larger',
  },
  {
    clause: 'PERMITS-05',
    file: topk,
    find: 'top[index] && value !== I32F32.zero',
    replace: 'top[index]',
    says: 'who is among the k largest needs no stake',
  },
  {
    clause: 'PERMITS-05',
    file,
    find: 'withOwner(isTopkNonzero(input.stake, input.maxAllowedValidators))',
    replace: 'isTopkNonzero(input.stake, input.maxAllowedValidators)',
    says: 'the owner keeps its permit by stake alone',
  },
];
