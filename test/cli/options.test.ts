import { describe, expect, test } from 'vitest';
import { duration, shard, wholeNumber } from '../../src/cli/options.ts';

describe('wholeNumber', () => {
  const jobs = wholeNumber('-j', 1, 64);

  test.each([
    ['1', 1],
    ['64', 64],
  ])('%s is read', (text, value) => expect(jobs(text)).toBe(value));

  test.each(['0', '65', '-1', '1.5', '1e1', '', ' 2', '0x2', 'two'])('«%s» is refused', (text) => {
    expect(() => jobs(text)).toThrow(`-j: «${text}» is not a whole number from 1 to 64`);
  });
});

describe('shard', () => {
  test.each([
    ['1/1', { index: 1, count: 1 }],
    ['2/4', { index: 2, count: 4 }],
  ])('%s is read', (text, value) => expect(shard(text)).toEqual(value));

  test.each(['0/4', '5/4', '2', '2/', '/4', '2/0', '2/4/8', 'a/b'])('«%s» is refused', (text) => {
    expect(() => shard(text)).toThrow(`--shard: «${text}» is not a share as 2/4`);
  });
});

describe('duration', () => {
  const timeout = duration('--timeout');

  test.each([
    ['500ms', 500],
    ['10s', 10_000],
    ['1.5s', 1500],
    ['2m', 120_000],
  ])('%s is read', (text, millis) => expect(timeout(text)).toBe(millis));

  test.each(['10', '0s', '-1s', 'soon', '1h', '999999999m', '0.0001s'])('«%s» is refused', (text) => {
    expect(() => timeout(text)).toThrow(`--timeout: «${text}» is not a time as 500ms, 10s or 2m`);
  });
});
