import { describe, expect, test } from 'vitest';
import { absent, corpusLines } from '../../corpora.ts';
import { mathConsensus } from './math-consensus.ts';
import { mathNumbers } from './math-numbers.ts';
import type { MeasuredTable } from './measured.ts';

interface MeasuredCase {
  readonly id: string;
  readonly fn: string;
  readonly args: readonly unknown[];
  readonly output: unknown;
}

const table: MeasuredTable = { ...mathNumbers, ...mathConsensus };
const cases = (corpusLines('oracle/math.jsonl') ?? []) as readonly MeasuredCase[];
const measured = [...Map.groupBy(cases, ({ fn }) => fn)];

describe('the functions that were measured on the chain', () => {
  test.each(measured)('%s gives what the chain gave', (fn, its) => {
    const ours = table[fn];
    expect(ours, `${fn} has no line in the table`).toBeDefined();
    const wrong = its
      .map(({ id, args, output }) => ({ id, got: ours(args), expected: output }))
      .filter(({ got, expected }) => JSON.stringify(got) !== JSON.stringify(expected));
    expect(wrong).toEqual([]);
  });

  const title = cases.length > 0 ? 'every line of the table has cases' : `not compared: ${absent}`;
  test.skipIf(cases.length === 0)(title, () => {
    const known = new Set(measured.map(([fn]) => fn));
    expect(Object.keys(table).filter((fn) => !known.has(fn))).toEqual([]);
  });
});
