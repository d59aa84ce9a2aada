import { afterEach, describe, expect, test } from 'vitest';
import { openConnection } from '../../../src/harness/connect/connection.ts';
import { readSpelling } from '../../../src/harness/connect/spelling.ts';
import { loadSuite, run, select, type Connection } from '../../../src/harness/index.ts';
import { driveNode } from '../../../src/harness/substrate/index.ts';
import { chain, type Ruleset } from '../../../src/reference/index.ts';
import type { CaseEvent } from '../../../src/wire/index.ts';
import { builds, serveDeveloper, type DeveloperNode, type Flaw } from '../../faux/substrate/developer.ts';

let node: DeveloperNode | undefined;
afterEach(async () => {
  await node?.close();
  node = undefined;
});

async function connected(
  flaw: Flaw = {},
  known: Readonly<Record<string, Ruleset>> = builds,
): Promise<Connection> {
  node = await serveDeveloper(flaw);
  const { url } = node;
  return openConnection({
    ...{ transport: 'substrate', spelling: `substrate:${url}`, startTimeoutMs: 5000, maxBytes: 2 ** 24 },
    open: () => driveNode(url, { timeoutMs: 5000, maxBytes: 2 ** 24, builds: known }),
  });
}

async function verdicts(connection: Connection, filters: readonly string[]): Promise<readonly CaseEvent[]> {
  const selection = select(loadSuite(), { filters });
  const cases: CaseEvent[] = [];
  for await (const event of run({ selection, connection })) if (event.event === 'case') cases.push(event);
  return cases;
}

const step = ['operation:chain.blocks', 'blocks-step-*', 'blocks-epoch-size-n2', 'ruleset:dev-293'];

describe('a developer node as a target', () => {
  test('describes what it does, and nothing more', async () => {
    const { describe: told, close } = await connected();
    expect(told.operations).toEqual([{ name: 'chain.blocks', rulesets: ['dev-293'] }]);
    await close();
  });

  test('passes the blocks that it makes right', async () => {
    const cases = await verdicts(await connected(), step);
    expect(cases.length).toBeGreaterThan(2);
    expect(cases.filter(({ verdict }) => verdict !== 'passed')).toEqual([]);
  });

  test('fails where a block leaves something else', async () => {
    const spoil = (store: chain.Store) =>
      store.update(chain.storage.subtensor.BlocksSinceLastStep, [1], (age) => age + 1n);
    const cases = await verdicts(await connected({ spoil }), step);
    expect(cases.some(({ verdict, failure }) => verdict === 'failed' && failure?.kind === 'mismatch')).toBe(
      true,
    );
  });

  test('is left where it was', async () => {
    const connection = await connected();
    const before = node?.head();
    await verdicts(connection, step);
    expect(node?.head()).toBe(before);
  });

  test('takes one connection', async () => {
    const connection = await connected();
    await expect(connection.another()).rejects.toThrow('a node has one head, and makes one block at a time');
    await connection.close();
  });

  test('that can’t make blocks is refused, and only reading is offered', async () => {
    await expect(connected({ without: ['dev_newBlock', 'dev_setHead'] })).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringMatching(
        /it has no dev_newBlock, no dev_setHead; taospec audit only reads/,
      ) as string,
    });
  });

  test('of unknown code is refused', async () => {
    await expect(connected({}, {})).rejects.toMatchObject({
      exitCode: 3,
      message: expect.stringMatching(/its code \(SHA-256 [0-9a-f]{12}\) is that of no build/) as string,
    });
  });
});

describe('what can’t be put to a node', () => {
  const blocks = [{ number: 10, extrinsics: [] }];
  test.each([
    ['no block', { pre: {}, blocks: [] }, 'a node makes at least one block'],
    ['constants', { pre: {}, constants: {}, blocks }, 'the constants are compiled into the runtime'],
    ['an early block', { pre: {}, blocks: [{ number: 2, extrinsics: [] }] }, 'a node makes blocks from 3 on'],
    [
      'a gap',
      { pre: {}, blocks: [...blocks, { number: 12, extrinsics: [] }] },
      'a node numbers its blocks one after the other',
    ],
    [
      'a hash of its own',
      { pre: { 'System.BlockHash': { 9: `0x${'1'.repeat(64)}` } }, blocks },
      'a node gives the block before its hash itself',
    ],
  ])('%s', async (_, input, sentence) => {
    const connection = await connected();
    const params = { operation: 'chain.blocks', ruleset: 'dev-293', input };
    const { answers } = await connection.call([{ method: 'taospec_apply', params }]);
    expect(answers[0]).toMatchObject({ kind: 'error', error: { code: -32010, message: sentence } });
    await connection.close();
  });

  test.each(['substrate:', 'substrate:127.0.0.1:9944', 'substrate:ftp://x'])(
    '%s is no spelling',
    (target) => {
      expect(() => readSpelling(target)).toThrow(/substrate: is followed by ws:\/\/… or http:\/\/…/);
    },
  );
});
