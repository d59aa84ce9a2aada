import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { draft, worth } from './input.ts';

/** Pots and stakes that were drawn (DISSOLUTION-03, DISSOLUTION-04). */
export const fuzz: readonly Draft[] = [...Array(10).keys()].map((index) => {
  const seed = 6300 + index;
  const from = draws(seed);
  const size = () => from.bigint(1n, 10n ** BigInt(from.integer(1, 16)));
  const stakes = Array.from({ length: from.integer(2, 9) }, () => worth(size()));
  return {
    ...draft([
      `fuzz-${seed}`,
      'a pot and stakes that were drawn',
      '03 04',
      'fuzz',
      'amounts of any size',
      { pot: size(), stakes, ...(from.oneIn(2) && { protocolAlpha: size() }) },
    ]),
    seed: seed.toString(),
  };
});
