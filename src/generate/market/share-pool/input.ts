import type { JsonObject, Ruleset } from '../../../reference/index.ts';
import type { Confirmation, Draft } from '../../topic.ts';
import { float, type Float } from '../safe-float/input.ts';

/** A change of one holder's value. */
export const one = (holder: string, amount: bigint): JsonObject => ({
  change: 'one',
  holder,
  amount: amount.toString(),
});
/** A change of everyone's value. */
export const all = (amount: bigint): JsonObject => ({ change: 'all', amount: amount.toString() });
/** Stake that is taken out. */
export const remove = (holder: string, amount: bigint): JsonObject => ({
  change: 'remove',
  holder,
  amount: amount.toString(),
});
/** The question what a share is worth. */
export const value = (holder: string): JsonObject => ({ change: 'value', holder });
/** The question whether a share would move. */
export const wouldMove = (amount: bigint): JsonObject => ({ change: 'wouldMove', amount: amount.toString() });

/** One as a share of the older format. */
export const whole = 2n ** 64n;

/** A pool before its changes; nothing is stored where absent. */
export interface Before {
  readonly value?: bigint;
  readonly denominator?: Float;
  readonly shares?: Readonly<Record<string, Float>>;
  readonly olderDenominator?: bigint;
  readonly olderShares?: Readonly<Record<string, bigint>>;
}

const decimals = (shares: Readonly<Record<string, bigint>>) =>
  Object.fromEntries(Object.entries(shares).map(([holder, share]) => [holder, share.toString()]));

/** An input for the pool of floats. */
export function floats(before: Before, changes: readonly JsonObject[]): JsonObject {
  const { value: shared = 0n, denominator, shares = {}, olderDenominator, olderShares = {} } = before;
  return {
    totalHotkeyAlpha: shared.toString(),
    ...(olderDenominator !== undefined && { totalHotkeyShares: olderDenominator.toString() }),
    ...(denominator !== undefined && { totalHotkeySharesV2: denominator }),
    alpha: decimals(olderShares),
    alphaV2: { ...shares },
    changes,
  };
}

/** An input for the pool of U64F64. */
export function fixed(
  before: Pick<Before, 'value' | 'olderDenominator' | 'olderShares'>,
  changes: readonly JsonObject[],
): JsonObject {
  const { alphaV2: _none, ...input } = floats(before, changes);
  return input;
}

/** A pool of two, three tenths and seven. */
export const threeAndSeven: Before = {
  value: 100n,
  denominator: float(10n),
  shares: { alice: float(3n), bob: float(7n) },
};

/** A case in short: its id after `share-pool-`, its title, clauses, why, input, and what others say. */
export type Line = readonly [
  id: string,
  title: string,
  clauses: string,
  kind: Draft['why']['kind'],
  note: string,
  input: JsonObject,
  more?: Pick<Draft, 'level' | 'confirmed' | 'seed'>,
];

/** The case of a line; clauses are numbers with blanks between. */
export const draftUnder =
  (ruleset: Ruleset) =>
  ([id, title, clauses, kind, note, input, more]: Line): Draft => ({
    id: `share-pool-${id}`,
    title,
    clauses: clauses.split(' ').map((clause) => `SHARE-POOL-${clause}`),
    why: { kind, note },
    input,
    rulesets: [ruleset],
    ...more,
  });

/** What a line of the sheet says of the whole output. */
export function sheet(id: string, output: JsonObject): { readonly confirmed: readonly Confirmation[] } {
  return { confirmed: [{ evidence: { kind: 'sheet', id }, rulesets: ['425'], output }] };
}
