import { describe, expect, test } from 'vitest';
import { loadHttp } from '../../bench/node/http.ts';
import { loadStdio } from '../../bench/node/stdio.ts';
import { notOwed } from '../../bench/node/traffic.ts';
import { faultsOf, type Outcome } from '../../bench/node/under-load.ts';
import { loadWebSocket } from '../../bench/node/websocket.ts';
import { wrongKinds } from '../../bench/node/wrong.ts';

const count = 5000;

describe('the node under load, every tenth message wrong in another way', () => {
  test.each([
    ['stdio', loadStdio],
    ['HTTP', loadHttp],
    ['WebSocket', loadWebSocket],
  ])(
    'over %s every answer is what is owed, and nothing is left',
    async (_carrier, load) => {
      const outcome = await load(count);
      expect(faultsOf(outcome)).toEqual([]);
      expect(outcome).toMatchObject({ messages: count, wrong: count / 10 });
      expect([...outcome.kinds.keys()]).toEqual(expect.arrayContaining([...wrongKinds]));
    },
    120_000,
  );
});

describe('the load finds fault', () => {
  const sound: Outcome = {
    carrier: 'stdio',
    messages: 10,
    wrong: 1,
    kinds: new Map(),
    complaints: [],
    bytes: [1_000_000, 1_100_000],
    descriptors: [20, 20],
    exitCode: 0,
    seconds: 1,
  };

  test('with memory that grows, descriptors that are left, and a bad end', () => {
    expect(faultsOf(sound)).toEqual([]);
    const bad: Outcome = {
      ...sound,
      complaints: ['one'],
      bytes: [0, 2 ** 24],
      descriptors: [20, 22],
      exitCode: 1,
    };
    expect(faultsOf(bad)).toEqual([
      'one',
      'it held 16777216 bytes more at the end than after a tenth of the load',
      'it left 2 descriptors open',
      'it ended with 1',
    ]);
  });

  test('with answers that are not what is owed', () => {
    const sent = { kind: 'k', message: '', owed: { id: 1, result: { a: 1 } } };
    expect(notOwed(sent, { id: 1, result: { a: 1 } })).toBeUndefined();
    const refused = { ...sent, owed: { id: 1, code: -1, path: 'p' } };
    expect(notOwed(refused, { id: 1, error: { code: -1, data: { path: 'p' } } })).toBeUndefined();
    for (const [each, answer] of [
      [sent, { id: 2, result: { a: 1 } }],
      [sent, { id: 1, result: { a: 2 } }],
      [sent, undefined],
      [sent, [{ id: 1, result: { a: 1 } }]],
      [sent, { id: 1, error: { code: -1 } }],
      [refused, { id: 1, error: { code: -2, data: { path: 'p' } } }],
      [refused, { id: 1, error: { code: -1, data: { path: 'q' } } }],
      [
        { ...sent, owed: undefined },
        { id: 1, result: { a: 1 } },
      ],
      [
        { ...sent, owed: [sent.owed] },
        [
          { id: 1, result: { a: 1 } },
          { id: 1, result: { a: 1 } },
        ],
      ],
    ] as const)
      expect(notOwed(each, answer)).toMatch(/^k: /);
  });
});
