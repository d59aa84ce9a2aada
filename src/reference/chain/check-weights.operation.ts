import { bool, list, number, u64, type Field, type FieldsOf } from '../fields.ts';
import type { Input, Output, Stages } from '../generated/chain.checkWeights.ts';
import { scalar } from '../fields.ts';
import { stepOperation } from '../step.ts';
import { checkWeights } from './check-weights.ts';

type Row = readonly (readonly [uid: number, weight: number])[];
type WireRow = [number, number][];
const row: Field<WireRow, Row> = scalar(
  (wire: WireRow): Row => wire,
  (weights) => weights.map(([uid, weight]): [number, number] => [uid, weight]),
);

/** `chain.checkWeights`: whether weights are taken, and what is stored of them. */
export const checkWeightsOperation = stepOperation({
  name: 'chain.checkWeights',
  title: 'whether weights are taken, and what is stored of them',
  page: 'spec/chain/check-weights.md',
  rulesets: ['425', 'dev-293'],
  clauses: ['01', '02', '03', '04', '05', '06', '07', '08', '09'].map((clause) => `CHECK-WEIGHTS-${clause}`),
  input: {
    uid: number,
    n: number,
    permit: bool,
    isOwner: bool,
    minAllowedWeights: number,
    maxWeightsLimit: number,
    networkVersionKey: u64,
    versionKey: u64,
    uids: list(number),
    values: list(number),
  } satisfies FieldsOf<Input>,
  output: { weights: row } satisfies FieldsOf<Output>,
  stages: { isSelfWeight: bool, upscaled: list(number) } satisfies FieldsOf<Stages>,
  apply: (input, ruleset) => {
    const checked = checkWeights(input, ruleset);
    if (typeof checked === 'string') return { rejection: { module: 'SubtensorModule', name: checked } };
    return { output: checked, stages: checked };
  },
});
