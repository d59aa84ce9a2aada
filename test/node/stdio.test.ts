import { PassThrough, Writable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { createNode, serveStdio } from '../../src/node/index.ts';
import { errorCodes, messageLimits } from '../../src/wire/index.ts';
import { applying, checkAnswer, checkAnswers, describing, output } from './messages.ts';

const node = createNode();

/** What the node writes for an input, a line each. */
async function served(text: string | Uint8Array, limits = messageLimits): Promise<readonly unknown[]> {
  const input = new PassThrough();
  const out = new PassThrough();
  const done = serveStdio(node, { input, output: out }, limits);
  input.end(text);
  await done;
  out.end();
  const written = (await out.setEncoding('utf8').toArray()).join('');
  expect(written).toMatch(/^$|\n$/);
  return written
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as unknown);
}

describe('stdio', () => {
  test('a message a line, an answer a line, until the input ends', async () => {
    const [first, second, ...rest] = await served(
      `${JSON.stringify(applying(1))}\r\n${JSON.stringify([applying(2), describing(3)])}\n`,
    );
    expect(checkAnswer(first)).toMatchObject({ id: 1, result: { output } });
    expect(checkAnswers(second).map(({ id }) => id)).toEqual([2, 3]);
    expect(rest).toEqual([]);
  });

  test('a last line without its newline is a message too', async () => {
    expect(await served(JSON.stringify(applying(1)))).toMatchObject([{ id: 1 }]);
  });

  test('blank lines and notifications have no answer', async () => {
    expect(await served('\n \t\r\n{"jsonrpc":"2.0","method":"a"}\n\n')).toEqual([]);
  });

  test('what is not JSON, not UTF-8 or cut off has one error, and the next line its answer', async () => {
    const text = Buffer.concat([
      Buffer.from('{"a":\n'),
      Uint8Array.from([0x22, 0xff, 0x22, 0x0a]),
      Buffer.from(`${JSON.stringify(applying(1))}\n{"jsonrpc":"2.0","id":`),
    ]);
    const answers = (await served(text)).map(checkAnswer);
    expect(answers.map(({ id, error }) => [id, error?.code])).toEqual([
      [null, errorCodes.parse],
      [null, errorCodes.parse],
      [1, undefined],
      [null, errorCodes.parse],
    ]);
  });

  test('a line over the limit has one error, and the next line its answer', async () => {
    const limits = { ...messageLimits, bytes: 1000 };
    const answers = await served(`"${'a'.repeat(100_000)}"\n${JSON.stringify(applying(1))}\n`, limits);
    expect(answers.map(checkAnswer)).toMatchObject([
      { id: null, error: { code: errorCodes.limit, message: 'the message is longer than 1000 bytes' } },
      { id: 1, result: { output } },
    ]);
  });

  test('a caller that does not read is not read from', async () => {
    const input = new PassThrough();
    const taken: (() => void)[] = [];
    const slow = new Writable({ highWaterMark: 1, write: (_chunk, _encoding, next) => taken.push(next) });
    let asked = 0;
    const counting = {
      handle: async (message: unknown) => {
        asked++;
        return node.handle(message);
      },
    };
    const done = serveStdio(counting, { input, output: slow });
    for (let id = 0; id < 100; id++) input.write(`${JSON.stringify(describing(id))}\n`);
    const settle = async () => {
      for (let turn = 0; turn < 50; turn++) await setImmediate();
    };
    await settle();
    expect(asked).toBe(1);
    taken.shift()!();
    await settle();
    expect(asked).toBe(2);

    slow.destroy();
    await done;
    expect(asked).toBe(2);
  });

  test('a caller that goes away ends it', async () => {
    const input = new PassThrough();
    const out = new PassThrough();
    const done = serveStdio(node, { input, output: out });
    out.destroy(new Error('EPIPE'));
    input.write(`${JSON.stringify(describing(1))}\n`);
    await done;
  });

  test('a caller that goes away while nothing is asked ends it too', async () => {
    const out = new PassThrough();
    const done = serveStdio(node, { input: new PassThrough(), output: out });
    out.destroy();
    await done;
  });

  test('an input that breaks is told to the host', async () => {
    const input = new PassThrough();
    const done = serveStdio(node, { input, output: new PassThrough() });
    input.destroy(new Error('the pipe broke'));
    await expect(done).rejects.toThrow('the pipe broke');
  });
});
