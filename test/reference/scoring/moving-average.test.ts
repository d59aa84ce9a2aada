import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoring } from '../../../src/reference/index.ts';

const score = fc.bigInt(0n, scoring.one32);
const unasked = fc.constantFrom<scoring.UnaskedRule>('decay-all', 'sampled-only');

test('a score lies between what was and the reward', () => {
  fc.assert(
    fc.property(score, score, fc.bigInt(0n, scoring.one16), unasked, (before, reward, alpha, rule) => {
      const hotkeys = ['miner'];
      const round = { scores: [before], hotkeysBefore: hotkeys, hotkeys, alpha, unasked: rule };
      const [after] = scoring.movingAverage({ ...round, rewards: [[0, reward]] }).scores;
      const [low, high] = before < reward ? [before, reward] : [reward, before];
      expect(after >= low && after <= high).toBe(true);
      const [unaskedAfter] = scoring.movingAverage({ ...round, rewards: [] }).scores;
      expect(unaskedAfter <= before).toBe(true);
    }),
  );
});
