import type { Draft } from '../../topic.ts';
import { half, nearlyHalf, stakeWeightInput, third, whole } from './input.ts';

const rounding = (note: string) => ({ kind: 'rounding', note }) as const;
const boundary = (note: string) => ({ kind: 'boundary', note }) as const;

/** What children take (STAKE-WEIGHT-03). */
export const children: readonly Draft[] = [
  {
    id: 'stake-weight-children-half-a-rao-each',
    title: 'two children take a quarter each: three of six rao, and three and a half of seven',
    clauses: ['STAKE-WEIGHT-03'],
    why: rounding('what a child takes is not cut to whole rao'),
    input: stakeWeightInput({ alpha: 6n, tao: 7n, children: [half / 2n, half / 2n] }),
  },
  {
    id: 'stake-weight-children-keeps-the-cut',
    title: 'one child takes a hair less than half of a rao, and what is left is cut to nothing',
    clauses: ['STAKE-WEIGHT-03', 'STAKE-WEIGHT-04'],
    why: rounding('a rao of alpha goes: half to the child, half to nobody'),
    input: stakeWeightInput({ alpha: 1n, children: [nearlyHalf] }),
  },
  {
    id: 'stake-weight-children-thirds',
    title: 'three children with a third each leave the one rao of 2^32 that was cut off',
    clauses: ['STAKE-WEIGHT-03', 'STAKE-WEIGHT-02'],
    why: rounding('the three shares are the whole, and the three numbers are not'),
    input: stakeWeightInput({ alpha: 2n ** 32n, children: [third, third, third] }),
  },
  {
    id: 'stake-weight-children-whole',
    title: 'a child with the whole leaves nothing, of alpha or of TAO',
    clauses: ['STAKE-WEIGHT-03'],
    why: boundary('the largest share'),
    input: stakeWeightInput({ alpha: 1000n, tao: 1000n, children: [whole] }),
  },
  {
    id: 'stake-weight-children-more-than-whole',
    title: 'children who take more than there is leave nothing, and not less',
    clauses: ['STAKE-WEIGHT-03'],
    why: boundary('two wholes; the chain does not let it come to this'),
    input: stakeWeightInput({ alpha: 1000n, tao: 1n, children: [whole, whole] }),
  },
  {
    id: 'stake-weight-children-more-than-whole-beside-a-parent',
    title: 'what children take too much is not taken from what a parent gives',
    clauses: ['STAKE-WEIGHT-03', 'STAKE-WEIGHT-04'],
    why: { kind: 'ordering', note: 'taking comes first and stops at 0, then comes adding' },
    input: stakeWeightInput({
      alpha: 10n,
      children: [whole, half],
      parents: [{ proportion: whole, alpha: 100n }],
    }),
  },
  {
    id: 'stake-weight-children-not-of-a-gift',
    title: 'a child with the whole takes nothing of what a parent gives',
    clauses: ['STAKE-WEIGHT-03', 'STAKE-WEIGHT-04'],
    why: boundary('own stake alone is passed on'),
    input: stakeWeightInput({
      alpha: 0n,
      tao: 3n,
      children: [whole],
      parents: [{ proportion: whole, alpha: 100n, tao: 50n }],
    }),
  },
  {
    id: 'stake-weight-children-none',
    title: 'a child with a share of 0 takes nothing',
    clauses: ['STAKE-WEIGHT-03'],
    why: boundary('a child, and nothing for it'),
    input: stakeWeightInput({ alpha: 1000n, tao: 1000n, children: [0n] }),
  },
];
