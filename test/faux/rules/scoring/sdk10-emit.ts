import { rulesOf } from './rules-of.ts';

/** A wrong rule for each clause of what SDK 10 sends. */
export const sdk10EmitRules = rulesOf('sdk10-emit', [
  [1, 'pythonMin(weights) < 0 || ', '', 'a weight below 0 is no error'],
  [
    2,
    '=== 0) return { uids: [], values: [] };',
    "=== 0) return 'ValueError';",
    'nothing to send is an error',
  ],
  [
    3,
    'roundHalfToEven((weight / largest) * 65535)',
    'Math.round((weight / largest) * 65535)',
    'halves go up',
  ],
  [
    4,
    'filter((place) => values[place] !== 0)',
    'filter((place) => values[place] >= 0)',
    'weights of 0 are sent',
  ],
]);
