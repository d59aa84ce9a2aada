import { rulesOf } from './rules-of.ts';

/** A wrong rule for each clause of agreement. */
export const agreementRules = rulesOf('agreement', [
  [
    1,
    'firstLargest(teacher) === firstLargest(peer)',
    'teacherTop.length === peerTop.filter((place) => teacherTop.includes(place)).length',
    'to share the first answers is to give the same one',
  ],
  [2, '.slice(0, k)', '.slice(0, k + 1)', 'one more of the first answers counts'],
  [
    3,
    'values[a] === values[b] ? a - b',
    'values[a] === values[b] ? b - a',
    'of equal ones the last comes first',
  ],
]);
