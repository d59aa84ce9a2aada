import fc from 'fast-check';
import { expect, test } from 'vitest';
import { answerText, createNode } from '../../src/node/index.ts';
import { canonical, errorCodes, messageLimits } from '../../src/wire/index.ts';
import { applying, checkAnswer, checkAnswers, describing, input, output } from './messages.ts';

const node = createNode();
const limits = { ...messageLimits, bytes: 4000, depth: 16 };

/** What JSON-RPC 2.0 says of a message, written down once more: how many answers it gets. */
function answersOwed(message: unknown): number | 'one' {
  if (!Array.isArray(message)) return isNotification(message) ? 0 : 'one';
  if (message.length === 0 || message.length > messageLimits.batch) return 'one';
  return message.filter((element) => !isNotification(element)).length;
}

function isNotification(message: unknown): boolean {
  if (typeof message !== 'object' || message === null || Array.isArray(message)) return false;
  const { jsonrpc, id, method, params = {}, ...rest } = message as Record<string, unknown>;
  const named = Object.keys(rest).every((name) => name.startsWith('x-'));
  const held = typeof params === 'object' && params !== null;
  return jsonrpc === '2.0' && id === undefined && typeof method === 'string' && held && named;
}

function checkOwed(answer: unknown, owed: number | 'one'): void {
  if (owed === 'one') checkAnswer(answer);
  else if (owed === 0) expect(answer).toBeUndefined();
  else expect(checkAnswers(answer)).toHaveLength(owed);
}

const members = fc.record(
  {
    jsonrpc: fc.constantFrom<unknown>('2.0', '2.0', '2.0', '1.0', 2),
    id: fc.oneof(fc.nat(3), fc.string({ maxLength: 1 }), fc.constantFrom<unknown>(null, 1.5, 2 ** 53, {})),
    method: fc.constantFrom<unknown>('taospec_describe', 'taospec_apply', 'other', 5),
    params: fc.oneof(
      fc.constantFrom<unknown>(describing(1).params, applying(1).params, [], {}, null),
      fc.jsonValue({ maxDepth: 2 }),
    ),
    extra: fc.boolean(),
    'x-extra': fc.boolean(),
  },
  { requiredKeys: [] },
);
const request = fc.oneof(
  { weight: 3, arbitrary: members },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(describing(1), applying(2), applying('a')) },
  { weight: 1, arbitrary: fc.jsonValue() },
);
const message = fc.oneof(request, fc.array(request, { maxLength: 6 }));

test('any value is answered once, or not at all where it is a notification', async () => {
  await fc.assert(
    fc.asyncProperty(message, async (value) => {
      checkOwed(await node.handle(value), answersOwed(value));
    }),
  );
});

test('any value in this process is answered, JSON or not', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.anything({ withBigInt: true, withSparseArray: true, withMap: true }),
      async (value) => {
        const answer = await node.handle(value);
        for (const each of Array.isArray(answer) ? answer : [answer])
          if (each !== undefined) checkAnswer(each);
        if (!Array.isArray(value) && !isNotification(value)) expect(answer).toBeDefined();
      },
    ),
  );
});

test('any text is answered as its value is, and with one error where it has none', async () => {
  await fc.assert(
    fc.asyncProperty(message, async (value) => {
      const text = canonical(value);
      const answer = await answerText(node, text, limits);
      const read: unknown = JSON.parse(text);
      checkOwed(answer && JSON.parse(answer), answersOwed(read));
    }),
  );
});

/** A right request, with one to three things done to its text. */
const corrupted = fc
  .tuple(
    fc.constantFrom<unknown>(describing(1), applying(1, { trace: { mode: 'digest' } }), [
      applying(1),
      describing('b'),
      applying(3, { ruleset: '446', trace: { mode: 'full' } }),
    ]),
    fc.array(
      fc.tuple(
        fc.nat(),
        fc.nat(8),
        fc.constantFrom(
          '',
          '{',
          '}',
          '[',
          ']',
          ',',
          '"',
          ':',
          '\\',
          '\\ud800',
          '1.0',
          '-',
          '99999999999999999999',
          'null',
          'é',
          '\u0000',
          '"a":1,',
          '[[[[[[[[[[[[[[[[',
        ),
      ),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([value, cuts]) =>
    cuts.reduce((text, [at, length, put]) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + put + text.slice(from + length);
    }, JSON.stringify(value)),
  );

test('a right request that was corrupted anywhere is answered, and right where its input is whole', async () => {
  await fc.assert(
    fc.asyncProperty(corrupted, async (text) => {
      const answer = await answerText(node, text, limits);
      if (answer === undefined) {
        const value = JSON.parse(text) as unknown;
        expect((Array.isArray(value) ? value : [value]).every(isNotification)).toBe(true);
        return;
      }
      const read: unknown = JSON.parse(answer);
      const answers = Array.isArray(read) ? checkAnswers(read) : [checkAnswer(read)];
      const whole = text.includes(JSON.stringify(input)) && answers.length === 1;
      if (whole && answers[0].result?.output !== undefined) expect(answers[0].result.output).toEqual(output);
    }),
    { numRuns: 1000 },
  );
});

test('in a batch, what is wrong with one request touches no other', async () => {
  const flaw = fc.constantFrom(
    '{"jsonrpc":"2.0","id":"bad","method":"taospec_apply","params":{"kappa":1.0}}',
    '{"jsonrpc":"2.0","id":"bad","method":"taospec_apply","params":{"a":1,"a":2}}',
    '{"jsonrpc":"2.0","id":"bad","id":"bad","method":"taospec_describe"}',
    '{"jsonrpc":"2.0","id":"bad","method":"\\ud800","params":{}}',
    '{"jsonrpc":"2.0","id":"bad","method":"taospec_apply"}',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), flaw, async (good, bad) => {
      const parts = good.map((isGood, i) =>
        isGood ? JSON.stringify(applying(i)) : bad.replaceAll('"bad"', `"bad ${i}"`),
      );
      const answer = await answerText(node, `[${parts.join(',')}]`, limits);
      const answers = checkAnswers(JSON.parse(answer ?? ''));
      expect(answers).toHaveLength(parts.length);
      for (const [i, isGood] of good.entries()) {
        const own = answers.find(({ id }) => id === (isGood ? i : `bad ${i}`));
        if (isGood) expect(own?.result?.output).toEqual(output);
        else expect([errorCodes.params, errorCodes.request]).toContain(own?.error?.code);
      }
    }),
  );
});
