import type { Draft } from '../../topic.ts';
import { boundary, half, liveTaoWeight, parentsCase, rounding, whole } from './input.ts';

/** What counts for what (PARENTS-01 to PARENTS-04). */
export const contributions: readonly Draft[] = [
  parentsCase('none', 'a validator without kin has its dividend', [3, 7], boundary('no parents'), {
    alpha: 1000n,
  }),
  parentsCase(
    'none-without-stake',
    'also when nothing of its stake is left',
    [4, 7],
    boundary('a sum of 0'),
    {},
  ),
  parentsCase('one-alone', "without stake of its own all is the parent's", [3], boundary('a factor of one'), {
    parents: [{ alpha: 1000n }],
  }),
  parentsCase(
    'without-any-stake',
    'where nobody has stake the factor is 0, and the dividend stays',
    [4],
    boundary('a sum of 0'),
    { parents: [{}, {}] },
  ),
  parentsCase(
    'root-counts',
    'TAO on root counts for as much as it weighs',
    [1, 3],
    rounding('the TAO weight of the live chain'),
    { alpha: 1000n, taoWeight: liveTaoWeight, parents: [{ root: 1_000_000n }] },
  ),
  parentsCase(
    'own-root-counts',
    'its own TAO as well',
    [2, 3],
    rounding('the TAO weight of the live chain'),
    { root: 1_000_000n, taoWeight: liveTaoWeight, parents: [{ alpha: 1_000_000n }] },
  ),
  parentsCase(
    'share-of-a-parent',
    'a parent that lends a quarter contributes a quarter',
    [1, 3],
    boundary('a quarter and a hair'),
    { alpha: 250n, parents: [{ alpha: 1000n, proportion: half / 2n }] },
  ),
  parentsCase(
    'share-of-nothing',
    'a parent that lends nothing gets nothing',
    [1, 3],
    boundary('a share of 0'),
    { alpha: 250n, parents: [{ alpha: 1000n, proportion: 0n }] },
  ),
  parentsCase(
    'own-is-cut',
    "its own part is whole rao, and a parent's is not: of one and a half each it counts one",
    [2, 3],
    rounding('3 rao halved on either side'),
    { alpha: 3n, children: [half], parents: [{ alpha: 3n, proportion: half }] },
  ),
  parentsCase(
    'own-is-cut-to-nothing',
    'half a rao of its own counts nothing',
    [2, 4],
    rounding('half a rao'),
    { alpha: 1n, children: [half], parents: [{ alpha: 1n, proportion: half }] },
  ),
  parentsCase(
    'own-together-cut-once',
    'half a rao of alpha and half a rao of TAO are one',
    [2],
    rounding('cut once, after the sum'),
    { alpha: 1n, root: 1n, children: [half], parents: [{ alpha: 1n }] },
  ),
  parentsCase(
    'lends-the-whole',
    'whoever lends all of its stake contributes nothing itself',
    [2],
    boundary('the whole'),
    { alpha: 1000n, children: [whole], parents: [{ alpha: 1n }] },
  ),
  parentsCase(
    'lends-more-than-the-whole',
    'shares of more than the whole leave nothing, and not less',
    [2],
    boundary('the chain does not let it come to this'),
    { alpha: 1000n, children: [whole, half], parents: [{ alpha: 1n }] },
  ),
  parentsCase(
    'lends-thirds',
    'three thirds leave a hair, and of 2^32 rao that is one',
    [2],
    rounding('three shares that are cut off'),
    { alpha: 2n ** 32n, children: [whole / 3n, whole / 3n, whole / 3n], parents: [{ alpha: 1n }] },
  ),
  parentsCase(
    'many-parents',
    'five parents with the same stake leave the rounding to the validator',
    [3, 7],
    rounding('a fifth is cut off behind 32 bits'),
    {
      dividend: 1_000_000_007n,
      parents: [{ alpha: 7n }, { alpha: 7n }, { alpha: 7n }, { alpha: 7n }, { alpha: 7n }],
    },
  ),
  parentsCase(
    'factor-below-2-32',
    'a parent below one in 2^32 gets nothing',
    [3],
    rounding('a factor that is cut to 0'),
    { dividend: 10n ** 15n, alpha: 2n ** 40n, parents: [{ alpha: 1n }] },
  ),
  parentsCase('largest', 'the largest amounts', [3, 7], boundary('64 bits of everything'), {
    dividend: whole,
    alpha: whole,
    root: whole,
    take: 65535,
    parents: [{ alpha: whole, root: whole }],
  }),
];
