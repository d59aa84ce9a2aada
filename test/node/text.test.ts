import { describe, expect, test } from 'vitest';
import { answerText, createNode } from '../../src/node/index.ts';
import { errorCodes, messageLimits } from '../../src/wire/index.ts';
import { applying, checkAnswer, checkAnswers, describing } from './messages.ts';

const node = createNode();
const answer = async (message: string, handler: Parameters<typeof answerText>[0] = node) =>
  JSON.parse((await answerText(handler, message, messageLimits)) ?? 'null') as unknown;

describe('what a text holds that it may not', () => {
  const within = (params: string, more = '') =>
    `{"jsonrpc":"2.0","id":1,"method":"taospec_apply","params":${params}${more}}`;

  test.each([
    [within('{"a":1.0}'), 1, errorCodes.params, 'a'],
    [within('{"a":{"b":[{},{"c":-0}]}}'), 1, errorCodes.params, 'a.b[1].c'],
    [within('{"a b":1.0}'), 1, errorCodes.params, '["a b"]'],
    [within('[1.0]'), 1, errorCodes.params, '[0]'],
    [within('{}', ',"x-note":1.0'), 1, errorCodes.request, 'x-note'],
    [within('{}', ',"params":{}'), 1, errorCodes.request, 'params'],
    [within('{}', ',"id":2'), 2, errorCodes.request, 'id'],
    [within('{"a":1.0}', ',"extra":1'), 1, errorCodes.request, 'extra'],
    ['{"jsonrpc":"2.0","id":9007199254740993,"method":"a"}', null, errorCodes.request, 'id'],
    ['1.0', null, errorCodes.request, ''],
  ])('%s', async (text, id, code, path) => {
    expect(checkAnswer(await answer(text))).toMatchObject({ id, error: { code, data: { path } } });
  });

  test('in the parameters of a notification has no answer', async () => {
    expect(await answer('{"jsonrpc":"2.0","method":"a","params":{"a":1.0}}')).toBeNull();
    const batch = '[{"jsonrpc":"2.0","method":"a","params":{"a":1.0}},{"jsonrpc":"2.0","method":"b"}]';
    expect(await answer(batch)).toBeNull();
  });

  test('in one request of a batch leaves the others their answers', async () => {
    const batch = `[${JSON.stringify(describing(1))},${within('{"a":1.0}').replace('1', '2')},${JSON.stringify(applying(3))}]`;
    const answers = checkAnswers(await answer(batch));
    expect(new Map(answers.map(({ id, error }) => [id, error?.code]))).toEqual(
      new Map([
        [1, undefined],
        [2, errorCodes.params],
        [3, undefined],
      ]),
    );
  });
});

describe('a handler that is no better than it must be', () => {
  test.each([
    ['rejects', () => Promise.reject(new Error('a secret'))],
    ['gives what JSON cannot hold', () => Promise.resolve(1n)],
  ])('that %s is answered for', async (_what, handle) => {
    expect(await answer('{}', { handle })).toEqual({
      jsonrpc: '2.0',
      id: null,
      error: { code: errorCodes.internal, message: 'the answer failed inside this node' },
    });
  });
});
