import { corpusJson } from '../../corpora.ts';

/** An entry of the sheet of the emission. */
export interface Golden {
  readonly id: string;
  readonly operation: string;
  readonly input: Readonly<Record<string, string>>;
  readonly output: Readonly<Record<string, string>>;
}

/** The entries whose operation, in their authors' words, begins so; none where the corpora are not here. */
export function goldensOf(...operations: readonly string[]): readonly Golden[] {
  const all = (corpusJson('protocol/emission-goldens.json') ?? []) as readonly Golden[];
  return all.filter(({ operation }) => operations.some((name) => operation.startsWith(name)));
}
