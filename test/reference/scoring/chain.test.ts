import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scoring } from '../../../src/reference/index.ts';
import { logits } from './drawn.ts';

const profile: scoring.Profile = {
  temperature: 1n,
  noiseFloor: 0n,
  steepness: 8n,
  alpha: scoring.one16,
  unasked: 'decay-all',
  exclude: 0n,
  minAllowed: 1n,
  limit: 65535n,
};
const round = (teacher: readonly (readonly bigint[])[], ...peers: (readonly (readonly bigint[])[])[]) => {
  const hotkeys = peers.map((_peer, uid) => `miner-${uid}`);
  return scoring.scoringChain({
    profile,
    teacher,
    peers: peers.map((answers, uid) => ({ uid, answers })),
    scores: peers.map(() => 0n),
    hotkeysBefore: hotkeys,
    hotkeys,
  });
};

test('nobody has a larger weight than the copy of the teacher', () => {
  fc.assert(
    fc.property(fc.array(logits(), { minLength: 1, maxLength: 4 }), logits(), (teacher, other) => {
      const { weights } = round(
        teacher,
        teacher,
        teacher.map(() => other),
      );
      expect(weights[0]).toEqual([0, 65535n]);
    }),
  );
});

test('who answers nothing has a whole bit, sample by sample', () => {
  fc.assert(
    fc.property(fc.array(logits(), { minLength: 1, maxLength: 4 }), (teacher) => {
      expect(round(teacher, []).divergences).toEqual([teacher.map(() => scoring.one16)]);
    }),
  );
});
