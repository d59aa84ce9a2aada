import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Change } from '../../../src/cli/changes.ts';
import { createNode, serveHttp, type HttpServer } from '../../../src/node/index.ts';
import { act } from '../act.ts';

const exact = 'stdio:python3 adapters/python/median.py';
const textbook = 'stdio:python3 adapters/python/textbook.py';
const cases = ['median-three-rows*', 'ruleset:425'];
let folder = '';
let server: HttpServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'taospec-'));
  server = await serveHttp(createNode(), { port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** A module that answers the handshake and offers nothing. */
function emptyNode(): string {
  const path = join(folder, 'empty.mjs');
  const result = {
    contract: '1',
    implementation: { name: 'empty', version: '1', language: 'js' },
    operations: [],
  };
  writeFileSync(
    path,
    `export const handle = async ({ id }) => ({ jsonrpc: '2.0', id, result: ${JSON.stringify(result)} });`,
  );
  return path;
}

describe('two targets', () => {
  test('stand side by side, and what only the first passes counts', async () => {
    const { code, out } = await act(['compare', exact, textbook, ...cases]);
    expect(code).toBe(1);
    expect(out).toMatch(/^A {2}median-python 1 .*\nB {2}textbook 1 /);
    expect(out).toMatch(/^ {2}median +✓ \d+ +✗ \d+\/\d+$/m);
    expect(out).toMatch(/^only A passes: \d+ cases$/m);
    expect(out).toMatch(/median-three-rows-seven-tenths +425 +passed → failed +consensus differs at uid 3/);
    expect(out).not.toContain('only B passes');
  });

  test('the other way round nothing is lost', async () => {
    const { code, out } = await act(['compare', textbook, exact, ...cases]);
    expect(code).toBe(0);
    expect(out).toMatch(/^only B passes: \d+ cases$/m);
    expect(out).not.toContain('only A passes');
  });

  test('as JSON, a line a case that differs', async () => {
    const { code, out } = await act(['compare', exact, textbook, ...cases, '--json']);
    const changes = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Change);
    expect(code).toBe(1);
    expect(changes.map(({ from }) => from)).toEqual(changes.map(() => 'passed'));
    expect(changes.map(({ id }) => id)).toContain('median-three-rows-seven-tenths');
  });

  test('a server and a module; the same verdicts everywhere end with 0', async () => {
    const same = await act(['compare', server.url, server.url, '--profile', 'median-425', '-j', '2']);
    expect(same.out).toContain('every case has the same verdict in both');
    expect(same.code).toBe(0);
    const empty = await act(['compare', server.url, emptyNode(), ...cases]);
    expect(empty.code).toBe(1);
    expect(empty.out).toContain('passed → unsupported');
  });

  test('of which neither executes anything are no success', async () => {
    const { code } = await act(['compare', emptyNode(), emptyNode(), ...cases]);
    expect(code).toBe(3);
  });

  test('one that is not there ends it', async () => {
    const words = ['compare', exact, 'stdio:./no-such-node', ...cases];
    await expect(act(words)).rejects.toMatchObject({
      message: expect.stringContaining('no-such-node') as string,
      exitCode: 3,
    });
  });
});

describe('refused with exit code 2 is', () => {
  test.each([
    [
      'a log beside a target',
      ['a.jsonl', 'http://127.0.0.1:1'],
      '«a.jsonl» is a log and «http://127.0.0.1:1» a target, and two of a kind are compared; taospec run --log makes a log of a target',
    ],
    [
      'a target without its scheme',
      ['localhost:8545', 'a.jsonl'],
      '«localhost:8545» is neither a log nor a target; did you mean «http://localhost:8545»?',
    ],
    [
      'a command without its scheme',
      ['python3 a.py', 'a.jsonl'],
      '«python3 a.py» is neither a log nor a target; did you mean «stdio:python3 a.py»?',
    ],
    [
      'a filter of logs',
      ['./a.jsonl', '/b.jsonl', 'median-*'],
      '«median-*» would choose cases, and a log holds those that were run',
    ],
    [
      'a log that is not there',
      ['./a.jsonl', 'b.jsonl'],
      './a.jsonl: there is no such file, and the log of a run was expected',
    ],
  ])('%s', async (_what, words, sentence) => {
    await expect(act(['compare', ...words])).rejects.toMatchObject({ message: sentence, exitCode: 2 });
  });
});
