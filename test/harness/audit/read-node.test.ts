import { afterEach, describe, expect, test } from 'vitest';
import {
  audit,
  openRpc,
  readNode,
  readSnapshot,
  Stop,
  type ReadNodeOptions,
} from '../../../src/harness/index.ts';
import type { CaseEvent, Snapshot } from '../../../src/wire/index.ts';
import { serveNode, type FauxNode, type NodeOptions } from '../../faux/substrate/node.ts';
import { keptSnapshot } from './kept.ts';

const suite = { version: '0', digest: `0x${'0'.repeat(64)}` };
let node: FauxNode | undefined;

afterEach(async () => {
  await node?.close();
  node = undefined;
});

interface Reading extends Partial<ReadNodeOptions>, NodeOptions {
  readonly over?: 'ws' | 'http';
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
  readonly signal?: AbortSignal;
}

async function reading(snapshot: Snapshot, options: Reading = {}): Promise<Snapshot> {
  const {
    over = 'ws',
    answering,
    specVersion,
    timeoutMs = 5000,
    maxBytes = 2 ** 24,
    signal,
    ...rest
  } = options;
  node = await serveNode(snapshot, { ...(answering && { answering }), ...(specVersion && { specVersion }) });
  const rpc = await openRpc(node[over], { timeoutMs, maxBytes, signal });
  try {
    return await readNode(rpc, { mostEntries: 100_000, ruleset: 'dev-293', ...rest });
  } finally {
    await rpc.close();
  }
}

const kept = keptSnapshot('epoch-size-n5');

describe.each(['ws', 'http'] as const)('a node over %s', (over) => {
  test('is read whole, and gives the snapshot that it serves', async () => {
    const read = await reading(kept, { over });
    expect(readSnapshot(read)).toEqual(read);
    expect(read.pre).toEqual(kept.pre);
    expect(read.post).toEqual(kept.post);
    expect(read).toMatchObject({ whole: true, block: { number: '909717', extrinsics: 0 } });
    expect(read.unread).toBeUndefined();
    expect(read.defaults).toBeUndefined();
    // Nothing but reads.
    expect(node?.called.filter((method) => !/^(state|chain|system)_(get|query|chain)/.test(method))).toEqual(
      [],
    );
  });

  test('is read as far as the epochs need, with the same verdicts', async () => {
    const read = await reading(kept, { over, epochsOnly: true });
    expect(read).toMatchObject({ whole: false, netuids: [1] });
    const verdicts = (snapshot: Snapshot) =>
      audit(snapshot, { spelling: 'x', suite, ruleset: 'dev-293' })
        .filter((event): event is CaseEvent => event.event === 'case' && event.verdict !== 'unsupported')
        .map(({ id, verdict }) => [id, verdict]);
    const [epochs, whole] = [verdicts(read), verdicts(kept)];
    expect(epochs.length).toBeGreaterThanOrEqual(14);
    expect(whole).toEqual(expect.arrayContaining(epochs as never));
    expect(epochs.every(([, verdict]) => verdict === 'passed')).toBe(true);
  });
});

test('the signed extrinsics of the block are counted, and not the inherents', async () => {
  const read = await reading({ ...kept, block: { ...kept.block, extrinsics: 3 } });
  expect(read.block.extrinsics).toBe(3);
});

test('a runtime that has other items is audited without them, and no mismatch is told', async () => {
  const read = await reading(kept, { specVersion: 433, ruleset: undefined });
  expect(read.unread).toMatchObject({
    'SubtensorModule.ActivityCutoffFactorMilli': 'the runtime has no such item',
  });
  expect(read.defaults).toMatchObject({ 'SubtensorModule.Tempo': 10 });
  expect(readSnapshot(read)).toEqual(read);
  const events = audit(read, { spelling: 'x', suite });
  const cases = events.filter((event): event is CaseEvent => event.event === 'case');
  expect(cases.filter(({ verdict }) => verdict === 'failed')).toEqual([]);
  expect(
    cases.some(({ reason }) => reason?.startsWith('the epoch reads SubtensorModule.ActivityCutoff')),
  ).toBe(true);
});

describe('a node that can’t be audited', () => {
  const wrong = (method: string, result: unknown): NodeOptions => ({
    answering: (called, _, honest) => (called === method ? result : honest()),
  });
  const cases: readonly (readonly [name: string, options: Reading, sentence: RegExp, exitCode: number])[] = [
    [
      'gives no metadata',
      wrong('state_getMetadata', '0x6d65746163'),
      /its metadata is of a version that is not known/,
      3,
    ],
    [
      'gives metadata that is no hex',
      wrong('state_getMetadata', 7),
      /its metadata is of a version that is not known/,
      3,
    ],
    ['gives no header', wrong('chain_getHeader', null), /chain_getHeader: a header was expected/, 3],
    [
      'has another block there',
      wrong('chain_getHeader', { parentHash: '0x00', number: '0x1' }),
      /there is no block 909717/,
      2,
    ],
    [
      'lists keys of elsewhere',
      wrong('state_getKeysPaged', ['0x00']),
      /keys below the prefix was expected/,
      3,
    ],
    ['lists no keys', wrong('state_getKeysPaged', null), /keys below the prefix was expected/, 3],
    ['gives no version', wrong('state_getRuntimeVersion', null), /a name and a number were expected/, 3],
    ['gives no block', wrong('chain_getBlock', null), /a block with its extrinsics was expected/, 3],
    [
      'gives changes that are none',
      wrong('state_queryStorageAt', [{ changes: [1] }]),
      /a list of changes was expected/,
      3,
    ],
    ['gives no values', wrong('state_queryStorageAt', null), /a list of changes was expected/, 3],
    ['has thrown its state away', { block: 909700n }, /there is no block 909700/, 2],
    ['is asked for block 0', { block: 0n }, /block 0 has no block before it/, 2],
    ['never ran an epoch of that subnet', { netuids: [9] }, /no epoch of these subnets has run yet/, 2],
    ['holds more than is allowed', { mostEntries: 20 }, /more than 20 storage entries would be read/, 2],
    ['answers more than is allowed', { maxBytes: 1000 }, /longer than 1000 bytes/, 3],
  ];

  test.each(cases)('because it %s says so in one sentence', async (_, options, sentence, exitCode) => {
    const stopped: unknown = await reading(kept, options).catch((error: unknown) => error);
    expect(stopped).toBeInstanceOf(Stop);
    expect((stopped as Stop).message).toMatch(sentence);
    expect((stopped as Stop).message).not.toContain('\n');
    expect((stopped as Stop).exitCode).toBe(exitCode);
  });

  test('because a value is not what its item holds says where', async () => {
    const answering: NodeOptions['answering'] = (method, _, honest) => {
      const told = honest();
      if (method !== 'state_queryStorageAt') return told;
      const [{ changes }] = told as [{ changes: [string, string | null][] }];
      return [{ changes: changes.map(([key, value]) => [key, value === null ? null : `${value}00`]) }];
    };
    await expect(reading(kept, { answering })).rejects.toThrow(
      /holds something else than the SCALE bytes of/,
    );
  });

  test('because it is silent says so in time', async () => {
    const silent = await import('node:net').then(({ createServer }) => createServer().listen(0, '127.0.0.1'));
    await new Promise((resolve) => silent.once('listening', resolve));
    const { port } = silent.address() as { port: number };
    const rpc = await openRpc(`http://127.0.0.1:${port}`, { timeoutMs: 50, maxBytes: 1000 });
    await expect(rpc.ask('system_chain')).rejects.toThrow(/system_chain: no answer within 50 ms/);
    await rpc.close();
    silent.close();
  });

  test('because it was interrupted ends with 130', async () => {
    const controller = new AbortController();
    const answering: NodeOptions['answering'] = (method, _, honest) => {
      if (method === 'state_getMetadata') controller.abort();
      return honest();
    };
    const stopped: unknown = await reading(kept, { answering, signal: controller.signal }).catch(
      (error: unknown) => error,
    );
    expect(stopped).toMatchObject({ exitCode: 130 });
  });

  test.each(['ftp://x', 'x', 'stdio:x'])('because %s is no URL of a node', async (spelling) => {
    await expect(openRpc(spelling, { timeoutMs: 50, maxBytes: 1000 })).rejects.toMatchObject({ exitCode: 2 });
  });
});
