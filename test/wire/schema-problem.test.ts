import { describe, expect, test } from 'vitest';
import { problemSentence, validate, validateOperation } from '../../src/wire/index.ts';

const input = {
  activeStake: ['4294967296', '0'],
  weights: [[[0, '1']], []],
  kappa: 32767,
};

/** The sentence for an input of `consensus.median` with some fields changed. */
function sentence(changes: object): string | undefined {
  const problem = validateOperation('consensus.median', '425', 'Input', { ...input, ...changes }, 'input');
  return problem && problemSentence(problem);
}

describe('a problem reads as one sentence: where, what, what was expected', () => {
  test('the input itself is fine', () => {
    expect(sentence({})).toBeUndefined();
  });

  test.each([
    [{ kappa: 70000 }, 'input.kappa: 70000 is not a u16 (0 to 65535)'],
    [{ kappa: -1 }, 'input.kappa: -1 is not a u16 (0 to 65535)'],
    [{ kappa: 0.5 }, 'input.kappa: 0.5 is not a u16 (0 to 65535)'],
    [{ kappa: '1' }, 'input.kappa: "1" is not a u16 (0 to 65535)'],
    [{ kappa: null }, 'input.kappa: null is not a u16 (0 to 65535)'],
    [{ kappa: undefined }, 'input.kappa: the field is missing; it holds a u16 (0 to 65535)'],
    [{ kapa: 1 }, 'input.kapa: there is no such field; did you mean kappa?'],
    [{ colour: 1 }, 'input.colour: there is no such field'],
    [{ 'a b': 1 }, 'input["a b"]: there is no such field'],
    [
      {
        weights: [
          [
            [0, '1'],
            [1, '9223372036854775808'],
          ],
          [],
        ],
      },
      'input.weights[0][1][1]: "9223372036854775808" is not the bits of an I32F32 as a canonical decimal string (-2^63 to 2^63 - 1)',
    ],
    [
      { activeStake: ['01', '0'] },
      'input.activeStake[0]: "01" is not the bits of an I32F32 as a canonical decimal string (-2^63 to 2^63 - 1)',
    ],
    [
      { activeStake: ['-0', 'x'] },
      'input.activeStake[0]: "-0" is not the bits of an I32F32 as a canonical decimal string (-2^63 to 2^63 - 1)',
    ],
    [
      { activeStake: [`1${'0'.repeat(100)}`, '0'] },
      `input.activeStake[0]: "1${'0'.repeat(57)}… is not the bits of an I32F32 as a canonical decimal string (-2^63 to 2^63 - 1)`,
    ],
    [{ weights: [[[0]], []] }, 'input.weights[0][0]: [0] is not a [uid, bits] pair'],
    [{ weights: [[[0, '1', 2]], []] }, 'input.weights[0][0]: [0,"1",2] is not a [uid, bits] pair'],
    [{ weights: { '0': [] } }, 'input.weights: {"0":[]} is not one sparse row of I32F32 a uid'],
    [{ kappa: 1n }, 'input.kappa: 1n is not a u16 (0 to 65535)'],
  ])('%o', (changes, expected) => {
    expect(sentence(changes)).toBe(expected);
  });

  test('names that begin with x- are ignored', () => {
    expect(sentence({ 'x-note': { any: 'thing' } })).toBeUndefined();
    expect(sentence({ 'y-note': 1 })).toBe('input.y-note: there is no such field');
  });
});

describe('a problem of a message', () => {
  const problemOf = (definition: string, value: unknown, root: string) => {
    const problem = validate(`wire.json#/$defs/${definition}`, value, root);
    return problem && problemSentence(problem);
  };
  const digest = `0x${'0'.repeat(64)}`;

  test.each([
    ['Response', { jsonrpc: '2.0', id: 1 }, 'reply: result or error is missing'],
    [
      'Response',
      { jsonrpc: '2.0', id: 1, result: {}, error: { code: 1, message: '' } },
      'reply: result and error exclude each other',
    ],
    ['Response', { jsonrpc: '2.0', id: 1, result: 5 }, "reply.result: 5 is not the method's result"],
    [
      'Response',
      { jsonrpc: '2.0', id: 1, error: { code: 1 } },
      'reply.error.message: the field is missing; it holds one sentence',
    ],
    [
      'Response',
      { jsonrpc: '2.0', id: 1.5, result: {} },
      "reply.id: 1.5 is not the request's id, or null where it could not be read",
    ],
    [
      'Response',
      { jsonrpc: '2.0', result: {} },
      "reply.id: the field is missing; it holds the request's id, or null where it could not be read",
    ],
    ['Response', [], 'reply: [] is not a JSON-RPC 2.0 response: a result or an error'],
    ['ApplyResult', {}, 'reply: output or rejection is missing'],
    [
      'ApplyResult',
      { output: {}, rejection: { module: 'M', name: 'N' } },
      'reply: output and rejection exclude each other',
    ],
    [
      'ApplyResult',
      { rejection: { module: 'M', name: 'N' }, trace: [] },
      'reply.trace: [] is not left out, as it must be beside a rejection',
    ],
    ['ApplyResult', { output: {}, trace: [{ stage: 'a' }] }, 'reply.trace[0]: digest or value is missing'],
    [
      'ApplyResult',
      { output: {}, trace: [{ stage: 'a', value: 1, digest }] },
      'reply.trace[0]: digest and value exclude each other',
    ],
    [
      'ApplyParams',
      { operation: 'a', ruleset: 'b', input: {}, trace: { mode: 'digest', stages: [] } },
      'trace.mode: "digest" is not full, as it must be where stages are named',
    ],
    [
      'ApplyParams',
      { operation: 'a', ruleset: 'b', input: {}, trace: {} },
      'trace.mode: the field is missing; it holds digest or full',
    ],
    [
      'Request',
      { jsonrpc: '2.0', id: 2 ** 53, method: 'm' },
      "id: 9007199254740992 is not a request's id: a string, or a whole number within ±(2^53 - 1)",
    ],
  ])('%s %j', (definition, value, expected) => {
    const root = definition.endsWith('Params') || definition === 'Request' ? '' : 'reply';
    expect(problemOf(definition, value, root)).toBe(expected);
  });

  test('a digit may be a name', () => {
    const problem = validate('wire.json#/$defs/ApplyResult', { output: {}, '0': 1 }, 'result');
    expect(problem && problemSentence(problem)).toBe('result["0"]: there is no such field');
  });
});
