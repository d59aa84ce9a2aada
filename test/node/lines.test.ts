import { Buffer } from 'node:buffer';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lines } from '../../src/node/lines.ts';

async function linesOf(chunks: readonly (string | Uint8Array)[], maxBytes = 100): Promise<readonly string[]> {
  const found: string[] = [];
  const input = Readable.from(chunks.map((chunk) => Buffer.from(chunk)));
  for await (const line of lines(input, maxBytes)) found.push(line.toString());
  return found;
}

describe('lines', () => {
  test.each([
    [['a\nb\n'], ['a', 'b']],
    [
      ['a', 'b\nc', '\n'],
      ['ab', 'c'],
    ],
    [['a\n\nb'], ['a', '', 'b']],
    [['a\r\nb\r\n'], ['a\r', 'b\r']],
    [['last'], ['last']],
    [[], []],
    [['\n'], ['']],
    [['é'.slice(0, 1), '\n'], ['é']],
  ])('%j', async (chunks, expected) => {
    expect(await linesOf(chunks)).toEqual(expected);
  });

  test('a line of the longest length is one, and a longer one is told of once', async () => {
    expect(await linesOf(['12345\n', '12', '345\n123', '456', '789\n', 'ok\n'], 5)).toEqual([
      '12345',
      '12345',
      'too long',
      'ok',
    ]);
    expect(await linesOf(['123456'], 5)).toEqual(['too long']);
    expect(await linesOf(['123456\n123456\n1'], 5)).toEqual(['too long', 'too long', '1']);
  });

  test('the news of a long line comes before its end', async () => {
    const input = new Readable({ read: () => undefined });
    const found = lines(input, 5);
    input.push('123456');
    expect(await found.next()).toEqual({ value: 'too long', done: false });
    input.push('789\nok\n');
    expect(await found.next()).toEqual({ value: Buffer.from('ok'), done: false });
    input.destroy();
  });

  test('however the text is cut into chunks, the lines are the same', async () => {
    const text = fc
      .array(fc.constantFrom('a', 'bcd', '\n', '\n', 'é', '"'), { maxLength: 60 })
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.array(fc.nat(7), { maxLength: 80 }),
        fc.integer({ min: 1, max: 8 }),
        async (whole, cuts, most) => {
          const bytes = Buffer.from(whole);
          const chunks: Uint8Array[] = [];
          let from = 0;
          for (const cut of cuts) chunks.push(bytes.subarray(from, (from += cut)));
          chunks.push(bytes.subarray(from));

          const expected = whole
            .split('\n')
            .map((line) => (Buffer.byteLength(line) > most ? 'too long' : line));
          if (expected.at(-1) === '') expected.pop();
          expect(await linesOf(chunks, most)).toEqual(expected);
        },
      ),
    );
  });
});
