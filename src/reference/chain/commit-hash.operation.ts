import { list, number, u64, word, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/chain.commitHash.ts';
import { pureStep } from '../step.ts';
import { commitHash } from './commit-hash.ts';
import type { Hex } from './scale/index.ts';

/** `chain.commitHash`: the hash by which weights are committed. */
export const commitHashOperation = pureStep({
  name: 'chain.commitHash',
  title: 'the hash by which weights are committed',
  page: 'spec/chain/commit-hash.md',
  rulesets: ['425', 'dev-293'],
  clauses: ['COMMIT-HASH-01', 'COMMIT-HASH-02'],
  input: {
    who: word<Hex>(),
    mechanismIndex: number,
    uids: list(number),
    values: list(number),
    salt: list(number),
    versionKey: u64,
  } satisfies FieldsOf<Input>,
  output: { hash: word<Hex>() } satisfies FieldsOf<Output>,
  stages: { bytes: word<Hex>() } satisfies FieldsOf<Stages>,
  apply: commitHash,
});
