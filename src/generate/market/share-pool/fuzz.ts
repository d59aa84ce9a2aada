import type { JsonObject } from '../../../reference/index.ts';
import { draws, type Draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { all, draftUnder, fixed, floats, one, remove, value } from './input.ts';

const holders = ['alice', 'bob', 'carol'];

/** An amount of any size up to a million TAO. */
const amount = (from: Draws): bigint => from.bigint(1n, 10n ** BigInt(from.integer(1, 15)));

function drawn(from: Draws): readonly JsonObject[] {
  const first = holders.map((holder) => one(holder, amount(from)));
  const then = Array.from({ length: from.integer(2, 6) }, () => {
    if (from.oneIn(3)) return all(amount(from));
    const holder = from.oneOf(holders);
    return from.oneIn(2) ? one(holder, amount(from)) : remove(holder, amount(from));
  });
  return [...first, ...then, ...holders.map(value)];
}

/** Changes that were drawn, under floats and before (SHARE-POOL-04, SHARE-POOL-05, SHARE-POOL-11). */
export const fuzz: readonly Draft[] = [...Array(12).keys()].flatMap((index) => {
  const seed = 6200 + index;
  const changes = drawn(draws(seed));
  const more = { seed: seed.toString() };
  return [
    draftUnder('425')([
      `fuzz-${seed}`,
      'a pool of three with changes that were drawn',
      '04 05',
      'fuzz',
      'amounts of any size',
      floats({}, changes),
      more,
    ]),
    draftUnder('dev-293')([
      `fuzz-fixed-${seed}`,
      'the same pool before floats',
      '10 11',
      'fuzz',
      'amounts of any size',
      fixed({}, changes),
      more,
    ]),
  ];
});
