import type { Draft } from '../../topic.ts';

/** 2^64 - 1. */
export const most = 18446744073709551615n;
/** 1000 TAO. */
export const lock = 1_000_000_000_000n;

/** What differs from the default. */
export interface Lock {
  readonly last?: bigint;
  readonly min?: bigint;
  readonly at?: bigint;
  readonly block?: bigint;
  readonly interval?: bigint;
  readonly emission?: bigint;
}

/** An input. */
export function locked({
  last = lock,
  min = 1_000_000_000n,
  at = 1n,
  block = 1n,
  interval = 100_800n,
  emission = 1_000_000_000n,
}: Lock): object {
  return {
    lastLock: String(last),
    minLock: String(min),
    lastLockBlock: String(at),
    block: String(block),
    interval: String(interval),
    blockEmission: String(emission),
  };
}

/** A case with its title and note. */
export const one = (
  name: string,
  title: string,
  clauses: readonly string[],
  note: string,
  input: Lock,
  cost?: string,
): Draft => ({
  id: `lock-cost-${name}`,
  title,
  clauses,
  why: { kind: 'boundary', note },
  input: locked(input),
  ...(cost !== undefined && {
    confirmed: [
      { evidence: { kind: 'sheet', id: 'chain' }, rulesets: ['425'] as const, output: { lockCost: cost } },
    ],
  }),
});
