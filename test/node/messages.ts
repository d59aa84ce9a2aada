/**
 * Messages that the tests of the node send, and what must hold of every answer.
 *
 * @module
 */
import { expect } from 'vitest';
import { methods, problemSentence, validate, validateOperation } from '../../src/wire/index.ts';

/** A small input of `consensus.median`: one validator judges two miners. */
export const input = {
  activeStake: ['4294967296', '0'],
  weights: [
    [
      [0, '5'],
      [1, '7'],
    ],
    [],
  ],
  kappa: 32767,
};

/** Its output under every ruleset. */
export const output = { consensus: ['5', '7'] };

/** The parameters that apply `consensus.median` to it. */
export const parameters = { operation: 'consensus.median', ruleset: '425', input };

/** A request with those parameters, some of them changed. */
export function applying(id: string | number, changes: object = {}) {
  return { jsonrpc: '2.0', id, method: methods.apply, params: { ...parameters, ...changes } };
}

/** A request to describe. */
export function describing(id: string | number) {
  return { jsonrpc: '2.0', id, method: methods.describe, params: { contracts: ['1'], suite: '0' } };
}

/** What an answer is, once it has been checked. */
export interface Answered {
  readonly id: string | number | null;
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly code: number; readonly message: string; readonly data?: object };
}

/** Checks that something is an answer of the contract, whatever it says. */
export function checkAnswer(answer: unknown): Answered {
  expectValid('Response', answer);
  const { result, error } = answer as Answered;
  if (error !== undefined) {
    expect(error.message).not.toBe('');
    expect(error.message).not.toMatch(/\n|\bat \S+:\d+/);
  } else if (result !== undefined && 'contract' in result) {
    expectValid('DescribeResult', result);
  } else {
    expectValid('ApplyResult', result);
    if (result?.output !== undefined)
      expect(validateOperation('consensus.median', '425', 'Output', result.output, 'output')).toBeUndefined();
  }
  return answer as Answered;
}

/** Checks the answers to a batch, and gives them. */
export function checkAnswers(answers: unknown): readonly Answered[] {
  expect(Array.isArray(answers)).toBe(true);
  expect(answers).not.toEqual([]);
  return (answers as readonly unknown[]).map(checkAnswer);
}

function expectValid(definition: string, value: unknown): void {
  const problem = validate(`wire.json#/$defs/${definition}`, value, definition);
  expect(problem && problemSentence(problem)).toBeUndefined();
}
