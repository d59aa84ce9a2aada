import { describe, expect, test } from 'vitest';
import { beyondTolerance } from '../../src/harness/tolerance.ts';

const bits = (value: number): number => new Uint32Array(Float32Array.of(value).buffer)[0];
const output = {
  logits: [[[bits(1), bits(2)]], [[bits(3), bits(-100)]]],
  quantised: [[[256, 512]], [[768, -25600]]],
  means: [1000],
  weights: [
    [0, 65535],
    [1, 40],
  ],
};
const with_ = (change: object): object => ({ ...output, ...change });
const logitsWith = (value: number) => ({ logits: [[[bits(1), bits(2)]], [[bits(3), bits(value)]]] });

describe('class B', () => {
  test.each([
    ['the same', {}],
    ['a logit within 10^-4', { logits: [[[bits(1.00009), bits(2)]], [[bits(3), bits(-100)]]] }],
    ['a large logit within its part', logitsWith(-100.009)],
    ['one flip', { quantised: [[[257, 512]], [[768, -25600]]] }],
    ['a mean within 2', { means: [1002] }],
    [
      'weights within 8',
      {
        weights: [
          [0, 65527],
          [1, 48],
        ],
      },
    ],
    [
      'a weight of 8 that is missing',
      {
        weights: [
          [0, 65535],
          [1, 40],
          [2, 8],
        ],
      },
    ],
  ])('%s passes', (_what, change) => {
    expect(beyondTolerance('B', output, with_(change))).toBeUndefined();
  });

  test.each([
    ['a logit beyond', { logits: [[[bits(1.00011), bits(2)]], [[bits(3), bits(-100)]]] }, 'logits'],
    ['a large logit beyond', logitsWith(-100.02), 'logits'],
    ['what is no number', logitsWith(NaN), 'logits'],
    ['a flip of two', { quantised: [[[258, 512]], [[768, -25600]]] }, 'quantised'],
    ['two flips of four', { quantised: [[[257, 511]], [[768, -25600]]] }, 'quantised'],
    ['a sample too few', { quantised: [[[256, 512]], []] }, 'quantised'],
    ['a mean beyond', { means: [1003] }, 'means'],
    [
      'a weight beyond',
      {
        weights: [
          [0, 65526],
          [1, 40],
        ],
      },
      'weights',
    ],
    [
      'a weight too many',
      {
        weights: [
          [0, 65535],
          [1, 40],
          [2, 9],
        ],
      },
      'weights',
    ],
    ['a weight too few', { weights: [[0, 65535]] }, 'weights'],
  ])('%s fails', (_what, change, field) => {
    expect(beyondTolerance('B', output, with_(change))?.field).toBe(field);
  });
});

describe('class C', () => {
  test('half precision passes, and other weights do', () => {
    const halved = {
      logits: [[[bits(1.001), bits(2.001)]], [[bits(3.002), bits(-100.06)]]],
      weights: [[0, 1]],
    };
    expect(beyondTolerance('C', output, with_(halved))).toBeUndefined();
  });

  test('another best answer fails', () => {
    const turned = { logits: [[[bits(2.1), bits(2)]], [[bits(3), bits(-100)]]] };
    expect(beyondTolerance('C', output, with_(turned))?.says).toMatch(/same best answer in 1 of 2/);
  });

  test('the same answers that are far fail', () => {
    const far = { logits: [[[bits(1), bits(4)]], [[bits(3), bits(-100)]]] };
    expect(beyondTolerance('C', output, with_(far))?.says).toMatch(/bit from what was expected/);
  });
});

test('a field that no class knows is compared exactly', () => {
  expect(beyondTolerance('B', { count: 1 }, { count: 1 })).toBeUndefined();
  expect(beyondTolerance('B', { count: 1 }, { count: 2 })).toEqual({ field: 'count', says: 'is another' });
});
