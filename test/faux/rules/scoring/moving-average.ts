import { rulesOf } from './rules-of.ts';

/** A wrong rule for each clause of the moving average. */
export const movingAverageRules = rulesOf('moving-average', [
  [
    1,
    '(alpha * (reward ?? 0n) + (one16 - alpha) * score) / one16',
    '(alpha * (reward ?? 0n)) / one16 + ((one16 - alpha) * score) / one16',
    'both parts are rounded down',
  ],
  [
    2,
    'hotkey === hotkeysBefore[uid] ? input.scores[uid] : 0n',
    'input.scores[uid] ?? 0n',
    'a newcomer inherits the score of its uid',
  ],
  [
    3,
    "if (reward === undefined && unasked === 'sampled-only') return score;",
    'if (reward === undefined) return score;',
    'who is not asked keeps the score',
  ],
  [4, "if (reward === undefined && unasked === 'sampled-only') return score;", '', 'who is not asked decays'],
]);
