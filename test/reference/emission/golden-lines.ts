import { expect, test } from 'vitest';
import { absent, corpusJson } from '../../corpora.ts';

/** A line of a fact sheet. */
export interface Golden<Input = Readonly<Record<string, string | number | null>>, Output = unknown> {
  readonly id: string;
  readonly operation: string;
  readonly specVersion?: number;
  readonly input: Input;
  readonly output: Output;
}

/** Compares each line of a fact sheet that asks for an operation; skipped by name where the sheets are not here. */
export function testGoldens<Input, Output>(
  sheet: string,
  operation: string,
  compare: (line: Golden<Input, Output>) => void,
): void {
  const all = corpusJson(`protocol/${sheet}-goldens.json`) as readonly Golden<Input, Output>[] | undefined;
  const lines = (all ?? []).filter((line) => line.operation === operation);
  const title = all === undefined ? `is not compared: ${absent}` : `${lines.length} lines`;
  test.skipIf(all === undefined)(`${sheet}, ${operation}: ${title}`, () => {
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) compare(line);
  });
}
