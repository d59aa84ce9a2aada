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

test('where everything is wrong, one thing after the other is told', async () => {
  const bytes = 1000;
  const tell = async (text: string) => {
    const told = await answerText(node, text, { ...messageLimits, bytes });
    const { error } = checkAnswer(JSON.parse(told ?? ''));
    return `${error?.code} ${(error?.data as { path?: string } | undefined)?.path}`;
  };
  const wrongInput = { activeStake: ['1'], weights: [[[1, '1']]], kappa: 70000, twice: 1 };
  const params = {
    operation: 'no',
    ruleset: 'no',
    trace: { mode: 'full', stages: ['no'] },
    input: wrongInput,
    extra: 1,
  };
  const everything = { jsonrpc: '1', id: 1, method: 'no', params };

  // Each line mends what the one before it was told.
  let text = JSON.stringify(everything).replace('"twice":1', '"twice":1,"twice":2') + ',';
  const mend = (from: string, to: string) => (text = text.replace(from, to));
  expect(await tell(text.padEnd(bytes + 1))).toBe(`${errorCodes.limit} `);
  expect(await tell(text)).toBe(`${errorCodes.parse} `);
  expect(await tell(mend('}},', '}}'))).toBe(`${errorCodes.request} jsonrpc`);
  expect(await tell(mend('"1"', '"2.0"'))).toBe(`${errorCodes.params} input.twice`);
  expect(await tell(mend(',"twice":2', ''))).toBe(`${errorCodes.method} method`);
  expect(await tell(mend('"method":"no"', '"method":"taospec_apply"'))).toBe(`${errorCodes.params} extra`);
  expect(await tell(mend(',"extra":1', ''))).toBe(`${errorCodes.unsupported} operation`);
  expect(await tell(mend('"operation":"no"', '"operation":"consensus.median"'))).toBe(
    `${errorCodes.unsupported} ruleset`,
  );
  expect(await tell(mend('"ruleset":"no"', '"ruleset":"425"'))).toBe(`${errorCodes.params} trace.stages[0]`);
  expect(await tell(mend('["no"]', '["kappa"]'))).toBe(`${errorCodes.params} input.twice`);
  expect(await tell(mend(',"twice":1', ''))).toBe(`${errorCodes.params} input.kappa`);
  expect(await tell(mend('70000', '1'))).toBe(`${errorCodes.params} input.weights[0][0][0]`);
  expect(checkAnswer(await answer(mend('[[[1,', '[[[0,'))).result).toBeDefined();
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
