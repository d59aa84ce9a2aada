import { rulesOf } from './rules-of.ts';

/** A wrong rule for each clause of the whole way. */
export const chainRules = rulesOf('chain', [
  [
    1,
    'divergenceOf(probabilities, answers.at(sample), profile.temperature)',
    'divergenceOf(probabilities, answers.at(sample), 0n)',
    'peers are taken at the temperature 1',
  ],
  [
    2,
    'if (logits?.length !== teacher.length) return one16;',
    'if (logits?.length !== teacher.length) return 0n;',
    'what is missing is not apart',
  ],
  [
    3,
    'movingAverage({ ...before, ...profile, rewards })',
    'movingAverage({ ...before, ...profile, hotkeysBefore: before.hotkeys, rewards })',
    'newcomers inherit',
  ],
  [
    4,
    'return { divergences, rewards, scores, kept, capped: cut, weights: toU16(cut) };',
    'return { divergences, rewards, scores, kept, capped: cut, weights: toU16(kept) };',
    'the cap does not count',
  ],
]);
