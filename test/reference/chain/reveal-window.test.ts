import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absent } from '../../corpora.ts';
import type { JsonObject } from '../../../src/reference/index.ts';
import { goldensOf, outputOf } from './goldens.ts';

const epoch = fc.bigInt(0n, 20n).map(String);

describe('the reveal of weights', () => {
  const goldens = goldensOf<JsonObject>('commitRevealWindow');
  test.skipIf(goldens.length === 0)(goldens.length === 0 ? absent : 'is as the sheet says', () => {
    for (const { input, output } of goldens) {
      const { epochDueThisBlock: epochDue, ...rest } = input;
      expect(outputOf('chain.revealWindow', { ...rest, epochDue })).toEqual(output);
    }
  });

  test('a commit can be revealed in one epoch, and has expired ever after', () => {
    fc.assert(
      fc.property(epoch, epoch, fc.boolean(), (commitEpoch, revealPeriod, epochDue) => {
        const life = [...Array(50).keys()].map((index) =>
          outputOf('chain.revealWindow', {
            subnetEpochIndex: String(index),
            epochDue,
            commitEpoch,
            revealPeriod,
          }),
        );
        const open = life.filter(({ inRevealRange }) => inRevealRange);
        const first = Number(commitEpoch) + Number(revealPeriod) - (epochDue ? 1 : 0);
        expect(open.length).toBe(first < 0 ? 0 : 1);
        expect(life.map(({ expired }) => expired)).toEqual(life.map((_, index) => index > first));
      }),
    );
  });
});
