import { describe, expect, test } from 'vitest';
import { dateOfBlock, emissionPicture, historyPicture, schedulePicture } from '../../src/pictures/index.ts';
import type { numbers } from '../../src/reference/index.ts';

const timed = { begin: Date.parse('2026-07-30'), blockTime: 12 };
const terms = { issuance: 11_180_113_340_423_226n as numbers.Rao, recycled: 0n as numbers.Rao };

describe('pictures', () => {
  test('of the schedule mark the halvings with their years', () => {
    const text = schedulePicture([{ name: 'nothing recycled', terms }], timed);
    expect(text).toContain('halving 2, 2030');
    expect(text).not.toContain('halving 9');
  });

  test('of the emission go down to a rao', () => {
    expect(emissionPicture([{ name: 'nothing recycled', terms }], timed)).toContain('>100 M<');
  });

  test('of the history say each grade, and the least and the most where sources disagree', () => {
    expect(historyPicture()).toMatch(/546113 to 574555 TAO \(web\)/);
    expect(historyPicture()).toContain('Finney begins');
  });

  test('a block has its time', () => {
    expect(new Date(dateOfBlock(timed, 7200n)).toISOString()).toBe('2026-07-31T00:00:00.000Z');
  });
});
