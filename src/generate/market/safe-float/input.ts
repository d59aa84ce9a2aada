import { market, type JsonObject } from '../../../reference/index.ts';
import type { Confirmation, Draft } from '../../topic.ts';

/** A float as the wire has it. */
export type Float = { readonly mantissa: string; readonly exponent: string };

/** The largest mantissa. */
export const most = 10n ** 21n;
/** The largest exponent. */
export const highest = 2n ** 63n - 1n;
/** The lowest exponent. */
export const lowest = -(2n ** 63n);

/** The float that stands for `mantissa · 10^exponent`. */
export function float(mantissa: bigint, exponent = 0n): Float {
  const made = market.safeFloat(mantissa, exponent);
  if (made === undefined) throw new RangeError(`there is no float ${mantissa}e${exponent}`);
  return raw(made.mantissa, made.exponent);
}

/** A float as it is given, in its final form. */
export function raw(mantissa: bigint, exponent: bigint): Float {
  return { mantissa: mantissa.toString(), exponent: exponent.toString() };
}

/** A case in short: its id after `safe-float-`, its title, clauses, why, input, and what others say. */
export type Line = readonly [
  id: string,
  title: string,
  clauses: string,
  kind: Draft['why']['kind'],
  note: string,
  input: JsonObject,
  confirmed?: readonly Confirmation[],
];

/** The case of a line; clauses are numbers with blanks between. */
export function draft([id, title, clauses, kind, note, input, confirmed]: Line): Draft {
  return {
    id: `safe-float-${id}`,
    title,
    clauses: clauses.split(' ').map((clause) => `SAFE-FLOAT-${clause}`),
    why: { kind, note },
    input,
    ...(confirmed !== undefined && { confirmed }),
  };
}

/** That a test of the chain asserts a value. */
export function asserted(test: string, value: Float | null): readonly Confirmation[] {
  return [{ evidence: { kind: 'repo-test', id: test }, rulesets: ['425'], output: { value } }];
}

/** That a line of the sheet has a value; the chain's own source, compiled, gave it too. */
export function sheet(id: string, value: Float | null): readonly Confirmation[] {
  return [{ evidence: { kind: 'sheet', id }, rulesets: ['425'], output: { value } }];
}
