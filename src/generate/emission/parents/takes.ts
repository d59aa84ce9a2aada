import type { Draft } from '../../topic.ts';
import { boundary, half, parentsCase, rounding, whole } from './input.ts';

/** The childkey take and the burn (PARENTS-05, PARENTS-06, PARENTS-08). */
export const takes: readonly Draft[] = [
  parentsCase('no-dividend', 'nothing of nothing', [5], boundary('the smallest dividend'), {
    dividend: 0n,
    alpha: 1n,
    take: 11796,
    burn: half,
    parents: [{ alpha: 1n }],
  }),
  parentsCase(
    'take-everything',
    'a take of the whole leaves the parent nothing',
    [5],
    boundary('the largest take'),
    { take: 65535, parents: [{ alpha: 1n }] },
  ),
  parentsCase(
    'take-of-the-part',
    "the take is of the parent's part, not of the dividend",
    [5],
    boundary('half a dividend'),
    { alpha: 1n, take: 11796, parents: [{ alpha: 1n }] },
  ),
  parentsCase(
    'take-rounds-down-together',
    'takes of several parents are added before they are cut to whole rao',
    [5, 7],
    rounding('three of a third of a rao'),
    { dividend: 3n, take: 21845, parents: [{ alpha: 1n }, { alpha: 1n }, { alpha: 1n }] },
  ),
  parentsCase('burn-half', 'half of the part is recycled', [6], boundary('a half and a hair'), {
    burn: half,
    parents: [{ alpha: 1n }],
  }),
  parentsCase(
    'burn-each-cut',
    'what is recycled is cut to whole rao for each parent: of three halves nothing',
    [6],
    rounding('half a rao three times'),
    { dividend: 3n, burn: half, parents: [{ alpha: 1n }, { alpha: 1n }, { alpha: 1n }] },
  ),
  parentsCase(
    'burn-and-take-of-the-same',
    'burn and take are both of the part as it was, not one of what the other leaves',
    [6, 5],
    { kind: 'ordering', note: 'a half and a fifth' },
    { burn: half, take: 13107, parents: [{ alpha: 1n }] },
  ),
  parentsCase(
    'burn-everything',
    'all of the part is recycled, and nothing taken',
    [6],
    boundary('the largest burn'),
    { burn: whole, parents: [{ alpha: 1n }] },
  ),
  parentsCase(
    'burn-and-take-more-than-all',
    'burn and take that are more than the part: the parent gets nothing, and more goes out than came in',
    [8, 6],
    boundary('the whole and 18 %'),
    { burn: whole, take: 11796, parents: [{ alpha: 1n }] },
  ),
  parentsCase(
    'burn-and-take-everything',
    'burn and take of the whole: the part goes out twice',
    [8, 6],
    boundary('the largest of both'),
    { burn: whole, take: 65535, parents: [{ alpha: 1n }] },
  ),
  parentsCase('burn-not-of-its-own', 'what is its own is not burned', [6, 7], boundary('no parents'), {
    alpha: 5n,
    burn: whole,
    take: 65535,
  }),
];
