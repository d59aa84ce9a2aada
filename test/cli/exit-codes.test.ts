import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sentence, start, taospec } from './command.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'taospec-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A target that answers the handshake with these operations, and nothing else. */
function silentTarget(operations: readonly object[]): string {
  const result = {
    contract: '1',
    implementation: { name: 'silent', version: '1', language: 'js' },
    operations,
  };
  const path = join(folder, `silent-${operations.length}.mjs`);
  writeFileSync(
    path,
    `export const handle = async ({ id, method }) => ({ jsonrpc: '2.0', id, ...(method === 'taospec_describe'
      ? { result: ${JSON.stringify(result)} }
      : { error: { code: -32010, message: 'not offered' } }) });`,
  );
  return path;
}

describe.concurrent('the real command ends with the exit code that it promises', () => {
  test('0: everything passed', async () => {
    const ended = await taospec(['run', 'median-three-rows']);
    expect(ended.code).toBe(0);
    expect(ended.stdout).toContain('2 passed');
    expect(ended.stderr).toBe('');
  });

  test('1: something failed, and a whole log says what', async () => {
    const log = join(folder, 'textbook.jsonl');
    const target = 'stdio:python3 adapters/python/textbook.py';
    const ended = await taospec(['run', target, 'median-three-rows*', 'ruleset:425', '--log', log]);
    expect(ended.code).toBe(1);
    expect(ended.stdout).toMatch(/^✗ median-three-rows/m);
    expect(ended.stdout).toContain(`"${target}"`);
    const events = readFileSync(log, 'utf8')
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { event: string });
    expect(events.at(0)?.event).toBe('start');
    expect(events.at(-1)).toMatchObject({ event: 'end', exitCode: 1 });
  });

  test('2: an unknown verb', async () => {
    const ended = await taospec(['rnu']);
    expect(ended.code).toBe(2);
    expect(sentence(ended)).toBe('there is no verb «rnu»; did you mean «run»?');
    expect(ended.stdout).toBe('');
  });

  test('2: an unknown option', async () => {
    const ended = await taospec(['run', '--fail-fats']);
    expect(ended.code).toBe(2);
    expect(sentence(ended)).toContain('did you mean «--fail-fast»?');
  });

  test('2: a filter that matches nothing', async () => {
    const ended = await taospec(['run', 'median-three-row']);
    expect(ended.code).toBe(2);
    expect(sentence(ended)).toContain('did you mean «median-three-rows»?');
  });

  test('2: a missing file', async () => {
    const ended = await taospec(['report', join(folder, 'none.jsonl')]);
    expect(ended.code).toBe(2);
    expect(sentence(ended)).toContain('none.jsonl: there is no such file');
  });

  test('2: a report that can not be written, before anything is run', async () => {
    const ended = await taospec(['run', 'median-three-rows', '--html', folder]);
    expect(ended.code).toBe(2);
    expect(sentence(ended)).toBe(`${folder} can't be written: it is a folder`);
    expect(ended.stdout).toBe('');
  });

  test('2: a folder of vectors that is malformed', async () => {
    const vectors = join(folder, 'vectors');
    mkdirSync(vectors);
    writeFileSync(join(vectors, 'broken.json'), '{"format": 1,');
    const ended = await taospec(['run', '--vectors', vectors]);
    expect(ended.code).toBe(2);
    expect(sentence(ended)).toContain('broken.json');
  });

  test('2: a port that is in use', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as AddressInfo;
    const ended = await taospec(['serve', '--port', String(port)]);
    taken.close();
    expect(ended.code).toBe(2);
    expect(sentence(ended)).toContain(`127.0.0.1:${port}: another program listens there`);
  });

  test('3: a command that does not exist', async () => {
    const ended = await taospec(['run', 'stdio:taospec-no-such-command', 'median-three-rows']);
    expect(ended.code).toBe(3);
    expect(sentence(ended)).toContain('taospec-no-such-command');
  });

  test('3: a server that is not there', async () => {
    const ended = await taospec(['run', 'http://127.0.0.1:9', 'median-three-rows']);
    expect(ended.code).toBe(3);
    expect(sentence(ended)).toContain('http://127.0.0.1:9');
  });

  test('3: nothing was executed', async () => {
    const offers = [{ name: 'taospec.other', rulesets: ['425'] }];
    const ended = await taospec(['run', silentTarget(offers), 'median-three-rows']);
    expect(ended.code).toBe(3);
    expect(ended.stdout).toContain('executed 0');
  });

  test('130: interrupted, and the log is whole so far', async () => {
    const log = join(folder, 'interrupted.jsonl');
    const target = join(folder, 'slow.mjs');
    writeFileSync(
      target,
      `const operations = [{ name: 'consensus.median', rulesets: ['425', '446'] }];
       const result = { contract: '1', implementation: { name: 'slow', version: '1', language: 'js' }, operations };
       export const handle = ({ id, method }) => method === 'taospec_describe'
         ? { jsonrpc: '2.0', id, result } : new Promise((resolve) => setTimeout(resolve, 1e6));`,
    );
    const running = start(['run', target, 'median-three-rows*', '--timeout', '1m', '--log', log]);
    await running.line(/against slow/);
    running.kill('SIGINT');
    expect((await running.ended).code).toBe(130);
    const last = readFileSync(log, 'utf8').trimEnd().split('\n').at(-1)!;
    expect(JSON.parse(last)).toMatchObject({ event: 'end', exitCode: 130, interrupted: true });
  });
});
