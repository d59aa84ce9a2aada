import { describe, expect, test } from 'vitest';
import { firstFarStage, wrongU16 } from '../../src/harness/distance.ts';
import { distance } from '../../src/harness/index.ts';
import type { CaseEvent } from '../../src/wire/index.ts';

const stages = (values: Readonly<Record<string, unknown>>) =>
  Object.entries(values).map(([stage, value]) => ({ stage, digest: '', value: () => value }));
const trace = (values: Readonly<Record<string, unknown>>) =>
  Object.entries(values).map(([stage, value]) => ({ stage, value }));

describe('the first stage that is far off', () => {
  const expected = stages({ stake: ['100000', '7'], weights: [[[1, '65536']], []], permits: [true, false] });

  test.each([
    [
      'none where all is near',
      { stake: ['34465', '8'], weights: [[[1, '65537']], []], permits: [true, false] },
      undefined,
    ],
    ['2^16 steps are far', { stake: ['34464', '7'] }, 'stake'],
    ['in either direction', { stake: ['165536', '7'] }, 'stake'],
    ['an entry that is missing counts as 0', { stake: ['100000', '7'], weights: [[], []] }, 'weights'],
    [
      'an entry too many, near 0, is near',
      {
        weights: [
          [
            [1, '65536'],
            [2, '9'],
          ],
          [],
        ],
      },
      undefined,
    ],
    ['another truth value is far', { permits: [true, true] }, 'permits'],
    ['a list of another length is far', { stake: ['100000'] }, 'stake'],
    ['what is not told tells nothing', {}, undefined],
  ])('%s', (_, told, stage) => {
    expect(firstFarStage(expected, trace(told))).toBe(stage);
  });
});

test('wrong u16 values are counted over the lists of numbers alone', () => {
  const output = { incentive: [1, 2, 3], bonds: [[[0, 5]]], emission: ['9'], active: [true] };
  expect(wrongU16(output, { ...output, incentive: [1, 0, 3], bonds: [], emission: ['0'] })).toEqual({
    wrong: 1,
    of: 3,
  });
  expect(wrongU16(output, { incentive: [1] })).toEqual({ wrong: 2, of: 3 });
  expect(wrongU16({ consensus: ['4'] }, { consensus: ['5'] })).toBeUndefined();
});

test('a run says where its failures begin, where they begin to matter, and how many u16 are wrong', () => {
  const far = distance();
  const failed = (stage: string, farStage: string): CaseEvent =>
    ({
      failure: { u16: { wrong: 2, of: 5 }, divergence: { agree: [], stage, far: farStage } },
    }) as unknown as CaseEvent;
  far.add(failed('stake', 'consensus'));
  far.add(failed('stake', 'incentive'));
  far.add({} as CaseEvent);
  expect(far.lines()).toEqual([
    'the first stage that differs at all: stake in 2 cases',
    'the first that is off by 2^16 steps or more, which a u16 shows: consensus in 1 case, incentive in 1 case',
    'of 10 u16 values in the cases that fail, 4 are wrong',
  ]);
  expect(distance().lines()).toEqual([]);
});
