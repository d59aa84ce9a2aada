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
