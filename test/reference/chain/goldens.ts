import { describe } from 'vitest';
import { findOperation, type JsonObject, type Ruleset } from '../../../src/reference/index.ts';
import { absent, corpusJson } from '../../corpora.ts';

/** One golden value of the sheet. */
export interface Golden<Input> {
  readonly id: string;
  readonly operation: string;
  readonly input: Input;
  readonly output: unknown;
}

const corpus = corpusJson('protocol/chain-goldens.json');

/** Tests that need the corpora: skipped by name where those are not here. */
export function describeCorpora(title: string, tests: () => void): void {
  const here = corpus !== undefined;
  describe.skipIf(!here)(here ? title : `${title}: not compared: ${absent}`, tests);
}

/** The chain's golden values of an operation; none where the corpora are not here. */
export function goldensOf<Input>(operation: string): readonly Golden<Input>[] {
  return ((corpus ?? []) as readonly Golden<Input>[]).filter((golden) => golden.operation === operation);
}

/** What an operation of ours gives for an input. */
export function outputOf(name: string, input: JsonObject, ruleset: Ruleset = '425'): JsonObject {
  const answer = findOperation(name)!.apply(input, ruleset);
  if ('rejection' in answer) throw new Error(`${name} was refused: ${answer.rejection.name}`);
  return answer.output;
}
