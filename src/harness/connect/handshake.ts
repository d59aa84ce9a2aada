/**
 * The handshake: what the target says of itself, checked before anything else is asked.
 *
 * @module
 */
import {
  canonical,
  contractVersion,
  errorCodes,
  methods,
  problemSentence,
  shortened,
  suiteVersion,
  validate,
  type DescribeResult,
} from '../../wire/index.ts';
import type { Answer, Call, Reply } from './types.ts';

/**
 * Asks a target to describe itself.
 *
 * @returns its description, or why it can't be worked with, in a sentence
 * @see WIRE-16 to WIRE-18
 */
export async function shakeHands(
  call: (calls: readonly Call[]) => Promise<Reply>,
): Promise<DescribeResult | string> {
  const params = { contracts: [contractVersion], suite: suiteVersion };
  const { answers } = await call([{ method: methods.describe, params }]);
  return descriptionIn(answers[0]);
}

function descriptionIn(answer: Answer): DescribeResult | string {
  if (answer.kind === 'error') {
    const { code, message } = answer.error;
    if (code === errorCodes.method)
      return `it has no method ${methods.describe}: it does not speak this contract`;
    return `${methods.describe} was answered with error ${code}: ${message}`;
  }
  if (answer.kind !== 'result') return answer.sentence;

  const { contract } = answer.result;
  if (typeof contract === 'string' && contract !== contractVersion)
    return `it speaks contract version ${shortened(contract)}, and this runner ${contractVersion} alone`;
  const problem = validate('wire.json#/$defs/DescribeResult', answer.result, 'describe');
  if (problem !== undefined) return problemSentence(problem);
  const described = answer.result as unknown as DescribeResult;
  const names = described.operations.map(({ name }) => name);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  return twice === undefined ? described : `describe.operations: ${shortened(twice)} stands twice`;
}

/** Whether two descriptions promise the same. */
export function sameTarget(one: DescribeResult, other: DescribeResult): boolean {
  return promises(one) === promises(other);
}

function promises({ contract, implementation, operations, limits }: DescribeResult): string {
  const { name, version } = implementation;
  return canonical({ contract, name, version, operations, limits: limits ?? null });
}
