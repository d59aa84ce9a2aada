import { describe, test } from 'vitest';
import { absent, corpusJson } from '../../corpora.ts';

/** A line of a sheet of goldens. */
export interface Golden {
  readonly id: string;
  readonly operation: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly output: unknown;
}

/** Runs a test for each golden of an operation of a sheet, or says that the sheet is not here. */
export function forGoldens(
  sheet: 'chain' | 'emission',
  operation: string,
  check: (golden: Golden) => void,
): void {
  const all = corpusJson(`protocol/${sheet}-goldens.json`) as readonly Golden[] | undefined;
  const own = all?.filter((golden) => golden.operation === operation) ?? [];
  describe(`${operation} of the ${sheet} sheet`, () => {
    if (all === undefined) test.skip(absent);
    else if (own.length === 0) throw new Error(`the ${sheet} sheet has no ${operation}`);
    else test.each(own.map((golden) => [golden.id, golden] as const))('%s', (_id, golden) => check(golden));
  });
}

/** A field of a golden that is a number of any size. */
export const big = ({ input }: Golden, field: string): bigint => BigInt(input[field] as string);
