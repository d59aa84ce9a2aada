/**
 * What happens to a pool of shares, one change after the other.
 *
 * @module
 */
import type { Rao } from '../numbers/index.ts';
import { removeFromOne, type Changed, type PoolRules } from './share-pool.ts';

/** A change of a pool, or a question. */
export type Change =
  | { readonly change: 'one'; readonly holder: string; readonly amount: bigint }
  | { readonly change: 'all'; readonly amount: bigint }
  | { readonly change: 'remove'; readonly holder: string; readonly amount: Rao }
  | { readonly change: 'value'; readonly holder: string }
  | { readonly change: 'wouldMove'; readonly amount: bigint };

/** What a change answers: an amount, whether a share would move, or nothing. */
export type ChangeAnswer = bigint | boolean | null;

/** A pool after a change. */
export interface AfterChange<Pool, Share> {
  readonly pool: Pool;
  readonly answer: ChangeAnswer;
  readonly sharesPerUpdate?: Share;
}

/** The pool after each change, in order. */
export function afterChanges<Pool, Share>(
  rules: PoolRules<Pool, Share>,
  pool: Pool,
  changes: readonly Change[],
): readonly AfterChange<Pool, Share>[] {
  const steps: AfterChange<Pool, Share>[] = [];
  let current = pool;
  for (const change of changes) {
    const step = afterChange(rules, current, change);
    steps.push(step);
    current = step.pool;
  }
  return steps;
}

function afterChange<Pool, Share>(
  rules: PoolRules<Pool, Share>,
  pool: Pool,
  change: Change,
): AfterChange<Pool, Share> {
  const answered = ({ made, ...rest }: Changed<Pool, Share>) => ({ ...rest, answer: made });
  switch (change.change) {
    case 'one':
      return answered(rules.one(pool, change.holder, change.amount));
    case 'remove': {
      const { answer, ...rest } = answered(removeFromOne(rules, pool, change.holder, change.amount));
      return { ...rest, answer: answer < 0n ? -answer : 0n };
    }
    case 'all':
      return { pool: rules.all(pool, change.amount), answer: null };
    case 'value':
      return { pool, answer: rules.value(pool, change.holder) };
    case 'wouldMove':
      return { pool, answer: rules.wouldMove(pool, change.amount) };
  }
}
