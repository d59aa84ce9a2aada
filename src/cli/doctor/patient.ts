import type { Answer, Connection, LoadedCase, Suite } from '../../harness/index.ts';
import { compare } from '../../harness/index.ts';
import type { ApplyParams, OfferedOperation } from '../../wire/index.ts';

/** A target under examination. */
export interface Patient {
  readonly connection: Connection;
  /** What it offers of what the suite knows. */
  readonly offers: readonly Offer[];
  readonly timeoutMs: number;
  readonly signal: AbortSignal;
}

/** An operation that the target offers, with cases that it says it can do. */
export interface Offer {
  readonly offered: OfferedOperation;
  /** One ruleset's cases that are small enough for it, the smallest input first. */
  readonly cases: readonly LoadedCase[];
}

/** The most cases of an operation that are looked at. */
const most = 400;

/** What the target offers of what the suite knows. */
export function offersOf({ describe }: Connection, suite: Suite): readonly Offer[] {
  return describe.operations.map((offered) => {
    const items = suite
      .items((file) => file.operation === offered.name)
      .filter(({ operation, ruleset }) => operation === offered.name && offered.rulesets.includes(ruleset))
      .take(most);
    const cases = Array.from(items, suite.load).filter((loaded) => fits(loaded, offered));
    return { offered, cases: cases.sort((a, b) => size(a) - size(b)) };
  });
}

/** The parameters that ask for a case. */
export function paramsOf({ item, case: { input } }: LoadedCase): ApplyParams {
  return { operation: item.operation, ruleset: item.ruleset, input };
}

/** Asks for cases in one message. */
export async function ask(
  { connection, timeoutMs, signal }: Patient,
  cases: readonly LoadedCase[],
): Promise<readonly Answer[]> {
  const calls = cases.map((loaded) => ({ method: 'taospec_apply', params: paramsOf(loaded) }) as const);
  return (await connection.call(calls, { timeoutMs, signal })).answers;
}

/** What is wrong with an answer, in a sentence; `undefined` where it is what the case expects. */
export function wrongWith(
  { expectation: { output, rejection } }: LoadedCase,
  answer: Answer,
): string | undefined {
  if (answer.kind === 'error') return errorSentence(answer);
  if (answer.kind !== 'result') return answer.sentence;
  const expected = output === undefined ? { rejection } : { output };
  const { trace: _trace, ...told } = answer.result;
  const { first } = compare(expected, told, 'result');
  if (first === undefined) return undefined;
  const value = (given: unknown) => (given === undefined ? 'nothing' : JSON.stringify(given));
  return `${first.path}: expected ${value(first.expected)}, got ${value(first.got)}`;
}

/** An error answer in a sentence. */
export function errorSentence({ error }: Extract<Answer, { readonly kind: 'error' }>): string {
  return `error ${error.code}: ${error.message}`;
}

function fits({ case: { input } }: LoadedCase, { maxUids = Infinity }: OfferedOperation): boolean {
  return Object.values(input).every((value) => !Array.isArray(value) || value.length <= maxUids);
}

function size({ case: { input } }: LoadedCase): number {
  return JSON.stringify(input).length;
}
