import { findOperation, type JsonObject, type Ruleset } from '../../../src/reference/index.ts';
import { corpusJson } from '../../corpora.ts';

/** One golden value of the sheet. */
export interface Golden<Input> {
  readonly id: string;
  readonly operation: string;
  readonly input: Input;
  readonly output: unknown;
}

/** The chain's golden values of an operation; none where the corpora are not here. */
export function goldensOf<Input>(operation: string): readonly Golden<Input>[] {
  const goldens = (corpusJson('protocol/chain-goldens.json') ?? []) as readonly Golden<Input>[];
  return goldens.filter((golden) => golden.operation === operation);
}

/** What an operation of ours gives for an input. */
export function outputOf(name: string, input: JsonObject, ruleset: Ruleset = '425'): JsonObject {
  const answer = findOperation(name)!.apply(input, ruleset);
  if ('rejection' in answer) throw new Error(`${name} was refused: ${answer.rejection.name}`);
  return answer.output;
}
