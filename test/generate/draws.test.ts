import { expect, test } from 'vitest';
import { draws } from '../../src/generate/draws.ts';

const few = (seed: number) => {
  const { integer, bigint, oneIn, oneOf } = draws(seed);
  return [integer(0, 1000), integer(0, 1000), bigint(0n, 10n ** 20n), oneIn(2), oneOf(['a', 'b', 'c', 'd'])];
};

test('a seed gives the same values always', () => {
  expect(few(42)).toEqual([...few(42)]);
  expect(few(42)).not.toEqual(few(43));
});

test('the values of a seed are pinned, so that a new generator does not pass unseen', () => {
  expect(few(42)).toMatchInlineSnapshot(`
    [
      267,
      643,
      6888306624135624305n,
      true,
      "a",
    ]
  `);
});

test('both ends of a range are drawn', () => {
  const { integer } = draws(1);
  expect(new Set([...Array(100).keys()].map(() => integer(3, 5)))).toEqual(new Set([3, 4, 5]));
});
