import { describe } from 'vitest';
import { absent, corpusLines } from '../../corpora.ts';

/** A line of what was measured on the SDK. */
export interface SdkLine {
  readonly id: string;
  readonly fn: string;
  readonly input: Readonly<Record<string, never>>;
  readonly output: Readonly<Record<string, never>>;
}

const corpus = corpusLines('protocol/sdk-access.jsonl') as readonly SdkLine[] | undefined;

/** The lines of a function; none where the corpora are not here. */
export function sdkLines(fn: string): readonly SdkLine[] {
  return (corpus ?? []).filter((line) => line.fn === fn);
}

/** Tests that need the corpora: skipped by name where those are not here. */
export function describeSdk(title: string, tests: () => void): void {
  const here = corpus !== undefined;
  describe.skipIf(!here)(here ? title : `${title}: not compared: ${absent}`, tests);
}
