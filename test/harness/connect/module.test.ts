import { join } from 'node:path';
import { writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { connect } from '../../../src/harness/index.ts';
import { connectTo, runSmall } from '../faux.ts';
import { smallSuite } from '../small-suite.ts';

const small = smallSuite();
afterAll(small.remove);

const replaySource = new URL('../../faux/targets/replay.ts', import.meta.url).href;

/** A module that is right but for the culprit, where it does what the code says. */
function moduleThat(name: string, onCulprit: string): string {
  const path = join(small.folder, `${name.replaceAll(' ', '-')}.mjs`);
  writeFileSync(
    path,
    `import { replay } from ${JSON.stringify(replaySource)};
const { answer, caseOf } = replay(${JSON.stringify(small.file)});
export const handle = (message) => {
  const requests = Array.isArray(message) ? message : [message];
  const right = Array.isArray(message) ? requests.map(answer) : answer(message);
  if (requests.some((each) => caseOf(each)?.title === 'the culprit')) { ${onCulprit} }
  return right;
};
`,
  );
  return path;
}

const faults: readonly (readonly [name: string, code: string, kind: string, says: RegExp])[] = [
  ['throws', `throw new Error('no such thing')`, 'crash', /^the module threw: no such thing$/],
  ['loops for ever', 'for (;;);', 'time-out', /^no answer within 500 ms$/],
  ['never settles', 'return new Promise(() => undefined);', 'time-out', /^no answer within 500 ms$/],
  ['exits', 'process.exit(4);', 'crash', /ended its thread with exit code 4 before it answered/],
  ['gives nothing', 'return undefined;', 'malformed', /the message is not JSON/],
  [
    'gives what JSON cannot hold',
    'return { jsonrpc: "2.0", id: 1n };',
    'crash',
    /the module threw: .*BigInt/,
  ],
];

describe.concurrent.each(faults)('a module that %s', (name, code, kind, says) => {
  test.for([1, 16])('gets its verdict, %i cases in a message', async (batch, { expect }) => {
    const connection = await connectTo(moduleThat(name, code));
    const { end, failures } = await runSmall(small, connection, { batch, timeoutMs: 500 });
    expect(end.tally, JSON.stringify(failures)).toMatchObject({ passed: 4, failed: 2, blocked: 0 });
    for (const failure of failures) {
      expect(failure.kind).toBe(kind);
      expect(failure.sentence).toMatch(says);
    }
  });
});

test('what a module prints is kept apart, and told where it fails', async () => {
  const path = moduleThat('prints', 'console.log("half way"); return 1;');
  const { failures } = await runSmall(small, await connectTo(path), { timeoutMs: 500 });
  expect(failures.map(({ kind, stderr }) => [kind, stderr])).toEqual([
    ['malformed', 'half way'],
    ['malformed', 'half way'],
  ]);
});

test.each([
  ['no.mjs', undefined, /there is no such file/],
  ['empty.mjs', '', /it exports no function handle/],
  ['wrong.mjs', 'export const handle = ;', /it can't be loaded/],
  ['throws.mjs', 'throw new Error("at once");', /it can't be loaded: at once/],
  ['hangs.mjs', 'for (;;);', /no answer within 1 s/],
])('%s is unreachable', async (name, code, says) => {
  const path = join(small.folder, name);
  if (code !== undefined) writeFileSync(path, code);
  await expect(connect(path, { startTimeoutMs: 1_000 })).rejects.toMatchObject({
    exitCode: 3,
    message: expect.stringMatching(says) as string,
  });
});

test('a handler of this process is a target too', async () => {
  const { handle } = (await import(moduleThat('right', ''))) as { handle: (message: unknown) => unknown };
  const connection = await connect({ handle: (message) => Promise.resolve(handle(message)) });
  const { end } = await runSmall(small, connection);
  expect(end.tally).toMatchObject({ passed: 6, failed: 0 });
});

test('a handler that never settles does not hold a run that is left', async () => {
  const { handle } = (await import(moduleThat('left', 'return new Promise(() => undefined);'))) as {
    handle: (message: unknown) => Promise<unknown>;
  };
  const connection = await connect({ handle: (message) => Promise.resolve(handle(message)) });
  const params = { operation: 'consensus.median', ruleset: '425', input: small.cases[1].input };
  const waiting = connection.call([{ method: 'taospec_apply', params }], { timeoutMs: 600_000 });
  await connection.close();
  expect((await waiting).answers).toEqual([{ kind: 'crash', sentence: 'the connection was closed' }]);
});
