import { describe, expect, test } from 'vitest';
import { createNode } from '../../src/node/index.ts';
import { findOperation, operations } from '../../src/reference/index.ts';
import { digest, errorCodes, suiteVersion } from '../../src/wire/index.ts';
import { applying, checkAnswer, checkAnswers, describing, input, output } from './messages.ts';

const node = createNode();
const ask = async (message: unknown) => checkAnswer(await node.handle(message));
const medianStages = ['kappa', 'medianStake', 'minority', 'consensus'];

describe('taospec_describe', () => {
  test('lists every operation of the specification with its rulesets, and the limits', async () => {
    const { id, result } = await ask(describing('a'));
    expect(id).toBe('a');
    expect(result).toEqual({
      contract: '1',
      implementation: { name: 'taospec', version: suiteVersion, language: 'TypeScript' },
      operations: operations.map(({ name, rulesets }) => ({ name, rulesets, trace: ['digest', 'full'] })),
      limits: { batch: 256, bytes: 16777216 },
    });
  });

  test('says the limits that it was made with', async () => {
    const small = createNode({ limits: { batch: 2 } });
    expect(checkAnswer(await small.handle(describing(1))).result?.limits).toEqual({
      batch: 2,
      bytes: 16777216,
    });
  });

  test.each([
    [
      { contracts: ['1'] },
      errorCodes.params,
      'suite',
      "suite: the field is missing; it holds the caller's version",
    ],
    [
      { contracts: [], suite: '0' },
      errorCodes.params,
      'contracts',
      'contracts: [] is not the contract versions that the caller speaks',
    ],
    [
      { contracts: [1], suite: '0' },
      errorCodes.params,
      'contracts[0]',
      'contracts[0]: 1 is not a contract version',
    ],
    [
      { contracts: ['2'], suite: '0' },
      errorCodes.unsupported,
      'contracts',
      'contracts: this node speaks contract version 1 alone',
    ],
    [
      { contracts: ['1'], suite: '0', suit: 1 },
      errorCodes.params,
      'suit',
      'suit: there is no such field; did you mean suite?',
    ],
  ])('%j', async (params, code, path, message) => {
    const { error } = await ask({ ...describing(1), params });
    expect(error).toMatchObject({ code, message, data: { path } });
  });

  test('takes a caller that speaks other versions too, and names of its own', async () => {
    const params = { contracts: ['0', '1', '2'], suite: '9', 'x-caller': { any: 'thing' } };
    expect((await ask({ ...describing(1), params, 'x-request': 1 })).result).toBeDefined();
  });
});

describe('taospec_apply', () => {
  test('gives the output, and no trace unless it was asked for', async () => {
    expect(await ask(applying(7))).toEqual({ jsonrpc: '2.0', id: 7, result: { output } });
  });

  test('gives the same as the reference, with every stage in full or as a digest, in order', async () => {
    const outcome = findOperation('consensus.median')!.apply(input, '446');
    const stages = 'stages' in outcome ? outcome.stages() : [];
    expect(stages.map(({ stage }) => stage)).toEqual(medianStages);

    const full = await ask(applying(1, { ruleset: '446', trace: { mode: 'full' } }));
    expect(full.result).toEqual({ output, trace: stages });
    const digests = await ask(applying(1, { ruleset: '446', trace: { mode: 'digest' } }));
    expect(digests.result).toEqual({
      output,
      trace: stages.map(({ stage, value }) => ({ stage, digest: digest(value) })),
    });
  });

  test('gives the wanted stages alone, in the order of the operation', async () => {
    const { result } = await ask(applying(1, { trace: { mode: 'full', stages: ['consensus', 'kappa'] } }));
    expect((result?.trace as { stage: string }[]).map(({ stage }) => stage)).toEqual(['kappa', 'consensus']);
    const none = await ask(applying(1, { trace: { mode: 'full', stages: [] } }));
    expect(none.result?.trace).toEqual([]);
  });

  test('gives a rejection as a result, without a trace', async () => {
    const rejection = { module: 'SubtensorModule', name: 'NotEnoughStakeToSetWeights' };
    const refusing = { ...findOperation('consensus.median')!, apply: () => ({ rejection }) };
    const answer = await createNode({ operations: [refusing] }).handle(
      applying(1, { trace: { mode: 'full' } }),
    );
    expect(checkAnswer(answer).result).toEqual({ rejection });
  });

  test('an operation that throws is this node’s fault, and only the host learns why', async () => {
    const told: unknown[] = [];
    const broken = {
      ...findOperation('consensus.median')!,
      apply: () => {
        throw new RangeError('a secret');
      },
    };
    const failing = createNode({ operations: [broken], onFailure: (error) => told.push(error) });
    const { error } = checkAnswer(await failing.handle(applying(1)));
    expect(error).toEqual({ code: errorCodes.internal, message: 'taospec_apply failed inside this node' });
    expect(told).toEqual([new RangeError('a secret')]);
  });

  test.each([
    [
      { operation: 'consensus.medain' },
      'operation',
      'operation: there is no operation "consensus.medain" here; did you mean consensus.median?',
    ],
    [{ operation: 'toString' }, 'operation', 'operation: there is no operation "toString" here'],
    [{ ruleset: '424' }, 'ruleset', 'ruleset: "424" is not a ruleset of consensus.median: 425, 446'],
  ])('%j is not offered', async (changes, path, message) => {
    const { error } = await ask(applying(1, changes));
    expect(error).toMatchObject({ code: errorCodes.unsupported, message, data: { path } });
  });

  const weights = (row: unknown) => ({ input: { ...input, weights: [row, []] } });
  test.each([
    [{ input: { ...input, kappa: 70000 } }, 'input.kappa', 'a u16 (0 to 65535)'],
    [{ input: { ...input, kappa: undefined } }, 'input.kappa', 'a u16 (0 to 65535)'],
    [{ input: { ...input, kapa: 1 } }, 'input.kapa', 'no field but activeStake, weights, kappa'],
    [
      weights([[0, 5]]),
      'input.weights[0][0][1]',
      'the bits of an I32F32 as a canonical decimal string (-2^63 to 2^63 - 1)',
    ],
    [
      weights([[0, '05']]),
      'input.weights[0][0][1]',
      'the bits of an I32F32 as a canonical decimal string (-2^63 to 2^63 - 1)',
    ],
    [weights([[2, '5']]), 'input.weights[0][0][0]', 'a uid below 2'],
    [
      weights([
        [1, '5'],
        [1, '5'],
      ]),
      'input.weights[0][1][0]',
      'each uid once in a row',
    ],
    [{ input: { ...input, weights: [[]] } }, 'input.weights', '2 entries, one a uid'],
    [{ input: [] }, 'input', "the operation's input"],
    [{ input: undefined }, 'input', "the operation's input"],
    [{ ruleset: 425 }, 'ruleset', "a ruleset's name"],
    [{ trace: { mode: 'all' } }, 'trace.mode', 'digest or full'],
    [
      { trace: { mode: 'full', stages: ['kappa', 'kapa'] } },
      'trace.stages[1]',
      'a stage of consensus.median: kappa, medianStake, minority, consensus',
    ],
    [
      { trace: { mode: 'digest', stages: ['kappa'] } },
      'trace.mode',
      'full, as it must be where stages are named',
    ],
    [{ traces: true }, 'traces', 'no field but operation, ruleset, input, trace'],
  ])('%j is wrong at %s', async (changes, path, expected) => {
    const { error } = await ask(applying(1, changes));
    expect(error).toMatchObject({ code: errorCodes.params, data: { path, expected } });
    expect(error?.message).toMatch(new RegExp(`^${path.replaceAll(/[[\]]/g, '\\$&')}: `));
  });

  test('names that begin with x- are ignored wherever a schema names the fields', async () => {
    const message = {
      ...applying(1, {
        'x-a': 1,
        input: { ...input, 'x-b': 1 },
        trace: { mode: 'full', stages: [], 'x-c': 1 },
      }),
      'x-d': 1,
    };
    expect((await ask(message)).result).toEqual({ output, trace: [] });
  });
});

describe('requests', () => {
  const valid = describing(1);
  test.each([
    [3, null, ''],
    [null, null, ''],
    ['text', null, ''],
    [{}, null, 'jsonrpc'],
    [{ foo: 'boo' }, null, 'jsonrpc'],
    [{ ...valid, jsonrpc: '1.0' }, 1, 'jsonrpc'],
    [{ ...valid, jsonrpc: undefined }, 1, 'jsonrpc'],
    [{ ...valid, method: 5 }, 1, 'method'],
    [{ ...valid, method: undefined }, 1, 'method'],
    [{ ...valid, params: 'bar' }, 1, 'params'],
    [{ ...valid, params: null }, 1, 'params'],
    [{ ...valid, extra: 1 }, 1, 'extra'],
    [{ ...valid, id: null }, null, 'id'],
    [{ ...valid, id: 1.5 }, null, 'id'],
    [{ ...valid, id: 2 ** 53 }, null, 'id'],
    [{ ...valid, id: -(2 ** 53) }, null, 'id'],
    [{ ...valid, id: true }, null, 'id'],
    [{ ...valid, id: {} }, null, 'id'],
  ])('%j is none', async (message, id, path) => {
    const answer = await ask(message);
    expect(answer).toMatchObject({ id, error: { code: errorCodes.request, data: { path } } });
  });

  test.each([0, -1, 2 ** 53 - 1, '', '1', 'ä', '__proto__'])('%j is an id', async (id) => {
    expect(await ask(describing(id))).toMatchObject({ id, result: { contract: '1' } });
  });

  test('a method that there is not', async () => {
    const { error } = await ask({ ...valid, method: 'taospec_aply', params: [] });
    expect(error).toMatchObject({ code: errorCodes.method, data: { path: 'method' } });
    expect(error?.message).toBe(
      'method: there is no method "taospec_aply" here; did you mean taospec_apply?',
    );
  });

  test.each([[[]], [undefined]])('parameters by name, not %j', async (params) => {
    const { error } = await ask({ ...valid, params });
    expect(error).toMatchObject({ code: errorCodes.params, data: { path: 'params' } });
  });

  test.each([
    { jsonrpc: '2.0', method: 'taospec_apply', params: {} },
    { jsonrpc: '2.0', method: 'taospec_apply', params: [1] },
    { jsonrpc: '2.0', method: 'nonsense' },
  ])('a notification gets no answer: %j', async (message) => {
    expect(await node.handle(message)).toBeUndefined();
  });

  test('whatever a caller in this process hands over is answered', async () => {
    const circle: Record<string, unknown> = { ...applying(1) };
    circle.params = { ...circle, input: circle };
    const hostile = {
      get jsonrpc() {
        throw new Error('no');
      },
    };
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    for (const message of [
      undefined,
      1n,
      Symbol('s'),
      () => 1,
      circle,
      hostile,
      proxy,
      new Map(),
      new Date(),
    ])
      expect((await ask(message)).error).toBeDefined();
  });
});

describe('batches', () => {
  const askAll = async (batch: readonly unknown[]) => checkAnswers(await node.handle(batch));

  test('each request has its answer, notifications none', async () => {
    const batch = [
      applying(1),
      { jsonrpc: '2.0', method: 'nonsense' },
      5,
      applying('two', { ruleset: '1' }),
      describing(3),
    ];
    const answers = await askAll(batch);
    expect(answers.map(({ id, error }) => [id, error?.code])).toEqual([
      [1, undefined],
      [null, errorCodes.request],
      ['two', errorCodes.unsupported],
      [3, undefined],
    ]);
  });

  test('of notifications alone there is no answer', async () => {
    expect(
      await node.handle([
        { jsonrpc: '2.0', method: 'a' },
        { jsonrpc: '2.0', method: 'b' },
      ]),
    ).toBeUndefined();
  });

  test('an empty one is answered with one error', async () => {
    expect(await ask([])).toMatchObject({
      id: null,
      error: {
        code: errorCodes.request,
        message: 'an empty batch is not a request, or a batch of at least one',
      },
    });
  });

  test('one in another is no request', async () => {
    expect(await askAll([[describing(1)]])).toMatchObject([
      { id: null, error: { code: errorCodes.request } },
    ]);
  });

  test('over the limit it is answered with one error', async () => {
    const small = createNode({ limits: { batch: 2 } });
    checkAnswers(await small.handle([describing(1), describing(2)]));
    expect(checkAnswer(await small.handle([describing(1), describing(2), describing(3)]))).toMatchObject({
      id: null,
      error: { code: errorCodes.limit, message: 'a batch of 3: at most 2 requests in a batch' },
    });
  });

  test('requests that share an id are all refused, and no other is', async () => {
    const answers = await askAll([describing(1), describing('1'), applying(2), describing(1), applying('1')]);
    expect(answers.map(({ id, error }) => [id, error?.code, error?.data])).toEqual([
      [1, errorCodes.request, { path: 'id', expected: 'an id that no other request of the batch has' }],
      ['1', errorCodes.request, { path: 'id', expected: 'an id that no other request of the batch has' }],
      [2, undefined, undefined],
      [1, errorCodes.request, { path: 'id', expected: 'an id that no other request of the batch has' }],
      ['1', errorCodes.request, { path: 'id', expected: 'an id that no other request of the batch has' }],
    ]);
  });
});
