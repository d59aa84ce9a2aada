import type { Draft } from '../../topic.ts';
import { half, liveTaoWeight, parentsInput, parentsOutput, whole, type OneValidator } from './input.ts';

/** A line of the sheet: a validator, and what its parent gets, it and the recycling. */
interface Line extends OneValidator {
  readonly id: string;
  readonly title: string;
  readonly clause: string;
  readonly given: readonly [parent: bigint, own: bigint, recycled: bigint];
}

const stake = 1_000_000_000_000n;

const lines: readonly Line[] = [
  {
    id: 'pcd-half',
    title: 'one parent that lends a half has it all',
    clause: 'PARENTS-03',
    parents: [{ proportion: half - 1n, alpha: stake }],
    given: [1_000_000_000n, 0n, 0n],
  },
  {
    id: 'pcd-self',
    title: 'a third its own, and 18 % of the rest',
    clause: 'PARENTS-05',
    alpha: 500_000_000_000n,
    take: 11796,
    parents: [{ alpha: stake }],
    given: [546_669_718n, 453_330_281n, 0n],
  },
  {
    id: 'pcd-sameowner',
    title: 'the same owner: no take and no burn',
    clause: 'PARENTS-06',
    alpha: 500_000_000_000n,
    take: 11796,
    burn: half,
    parents: [{ alpha: stake, sameColdkey: true }],
    given: [666_666_666n, 333_333_333n, 0n],
  },
  {
    id: 'pcd-burn',
    title: 'a half burned and 18 % taken',
    clause: 'PARENTS-06',
    take: 11796,
    burn: half,
    parents: [{ alpha: stake, proportion: whole }],
    given: [320_004_577n, 179_995_422n, 500_000_000n],
  },
];

/** Lines of the sheet (PARENTS-03, PARENTS-05, PARENTS-06). */
export const sheet: readonly Draft[] = lines.map(({ id, title, clause, given, ...validator }) => ({
  id: `parents-sheet-${id}`,
  title,
  clauses: [clause],
  why: { kind: 'rounding', note: 'a line of the fact sheets' },
  input: parentsInput({ ...validator, dividend: 1_000_000_000n, taoWeight: liveTaoWeight }),
  confirmed: [
    {
      evidence: { kind: 'sheet', id },
      rulesets: ['425'],
      output: parentsOutput([given[0]], given[1], given[2]),
    },
  ],
}));
