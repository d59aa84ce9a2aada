import type { Answer, Change as WireChange, Input, InputDev293 } from '../generated/market.sharePool.ts';
import { keyed, rao, bits, type Field } from '../fields.ts';
import { U64F64, type Rao } from '../numbers/index.ts';
import { operation, type Json, type JsonObject } from '../operation.ts';
import { has } from '../versions.ts';
import { bitsFromWire } from '../wire.ts';
import { floatField, floatProblem, type WireFloat } from './fields.ts';
import { fixedPool } from './fixed-share-pool.ts';
import { afterChanges, type Change, type ChangeAnswer } from './share-pool-changes.ts';
import { denominatorOf } from './share-pool-storage.ts';
import { floatPool, type PoolRules } from './share-pool.ts';

const older = keyed(bits(U64F64));
const newer = keyed(floatField);
const values = keyed(rao);

/** `market.sharePool`: what changes do to the stake of one hotkey, under the floats of 425 and the U64F64 before. */
export const sharePoolOperation = operation<Input, JsonObject>({
  name: 'market.sharePool',
  title: 'what each coldkey holds in the pool of a hotkey, after changes one by one',
  page: 'spec/market/share-pool.md',
  clauses: [...Array(12).keys()].map((index) => `SHARE-POOL-${(index + 1).toString().padStart(2, '0')}`),
  rulesets: ['425', 'dev-293'],
  stages: ['sharesPerUpdate', 'denominators', 'sharedValues', 'values'],
  domain: ({ totalHotkeySharesV2, alphaV2 = {} }: Partial<Input>) =>
    Object.entries<WireFloat>(alphaV2)
      .map(([holder, share]) => floatProblem(`input.alphaV2.${holder}`, share))
      .find((problem) => problem !== undefined) ??
    (totalHotkeySharesV2 && floatProblem('input.totalHotkeySharesV2', totalHotkeySharesV2)),
  apply: (input, ruleset) => (has(ruleset, 'fixedPointShares') ? underFixed(input) : underFloats(input)),
});

function underFloats({ changes, totalHotkeyShares, totalHotkeySharesV2, ...input }: Input) {
  const pool = {
    totalHotkeyAlpha: rao.read(input.totalHotkeyAlpha),
    ...(totalHotkeyShares !== undefined && { totalHotkeyShares: bitsFromWire(U64F64, totalHotkeyShares) }),
    ...(totalHotkeySharesV2 && { totalHotkeySharesV2: floatField.read(totalHotkeySharesV2) }),
    alpha: older.read(input.alpha),
    alphaV2: newer.read(input.alphaV2),
  };
  return given(
    floatPool,
    pool,
    changes,
    floatField,
    (each) => floatField.write(denominatorOf(each)),
    (each) => ({
      ...(each.totalHotkeySharesV2 && { totalHotkeySharesV2: floatField.write(each.totalHotkeySharesV2) }),
      alphaV2: newer.write(each.alphaV2),
    }),
  );
}

function underFixed({ changes, totalHotkeyShares, ...input }: InputDev293) {
  const pool = {
    totalHotkeyAlpha: rao.read(input.totalHotkeyAlpha),
    ...(totalHotkeyShares !== undefined && { totalHotkeyShares: bitsFromWire(U64F64, totalHotkeyShares) }),
    alpha: older.read(input.alpha),
  };
  const signed = { write: String };
  return given(
    fixedPool,
    pool,
    changes,
    signed,
    (each) => (each.totalHotkeyShares ?? 0n).toString(),
    () => ({}),
  );
}

/** What both kinds of pool store. */
interface EitherPool {
  readonly totalHotkeyAlpha: Rao;
  readonly totalHotkeyShares?: U64F64;
  readonly alpha: ReadonlyMap<string, U64F64>;
  readonly alphaV2?: ReadonlyMap<string, unknown>;
}

function given<Pool extends EitherPool, Share>(
  rules: PoolRules<Pool, Share>,
  pool: Pool,
  changes: readonly WireChange[],
  share: Pick<Field<Json, Share>, 'write'>,
  denominator: (pool: Pool) => Json,
  ofFloats: (pool: Pool) => JsonObject,
) {
  const steps = afterChanges(rules, pool, changes.map(changeFromWire));
  const after = steps.at(-1)?.pool ?? pool;
  const holders = new Set([...after.alpha.keys(), ...(after.alphaV2 ?? new Map<string, unknown>()).keys()]);
  const output: JsonObject = {
    totalHotkeyAlpha: rao.write(after.totalHotkeyAlpha),
    ...(after.totalHotkeyShares !== undefined && { totalHotkeyShares: after.totalHotkeyShares.toString() }),
    alpha: older.write(after.alpha),
    ...ofFloats(after),
    answers: steps.map(({ answer }) => answerToWire(answer)),
  };
  const stages = () => [
    {
      stage: 'sharesPerUpdate',
      value: steps.map((step) =>
        step.sharesPerUpdate === undefined ? null : share.write(step.sharesPerUpdate),
      ),
    },
    { stage: 'denominators', value: steps.map((step) => denominator(step.pool)) },
    { stage: 'sharedValues', value: steps.map((step) => rao.write(step.pool.totalHotkeyAlpha)) },
    {
      stage: 'values',
      value: values.write(new Map([...holders].map((holder) => [holder, rules.value(after, holder)]))),
    },
  ];
  return { output, stages };
}

function changeFromWire(change: WireChange): Change {
  if (change.change === 'value') return change;
  return { ...change, amount: BigInt(change.amount) } as Change;
}

function answerToWire(answer: ChangeAnswer): Answer {
  return typeof answer === 'bigint' ? answer.toString() : answer;
}
