import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { compare, run, select } from '../../../src/harness/index.ts';
import type { Carrier } from '../../../src/harness/connect/carrier.ts';
import { openConnection } from '../../../src/harness/connect/connection.ts';
import { createStream } from '../../../src/harness/connect/stream.ts';
import { messageLimits, parseMessage, type Request } from '../../../src/wire/index.ts';
import { culprit } from '../../faux/targets/acts.ts';
import { replay } from '../../faux/targets/replay.ts';
import { gatherRun } from '../faux.ts';
import { smallSuite } from '../small-suite.ts';

const small = smallSuite();
const { answer, caseOf } = replay(small.file);
const selection = select(small.suite, {
  filters: [...small.cases.slice(0, 2).map(({ id }) => id), 'ruleset:425'],
});
afterAll(small.remove);

/** A stream to a target in this process, the texts of whose messages are corrupted for the culprit. */
function corrupted(corrupt: (text: string) => string): Carrier {
  const stream = createStream(() => undefined);
  const reply = (text: string) => {
    const asked = JSON.parse(text) as Request | Request[];
    const requests = [asked].flat();
    const right = JSON.stringify(Array.isArray(asked) ? requests.map(answer) : answer(asked));
    const strikes = requests.some((request) => caseOf(request)?.title === culprit);
    for (const line of (strikes ? corrupt(right) : right).split('\n'))
      if (line.trim() !== '') stream.push(line);
  };
  return {
    exchange: (text, receive, wait) => stream.exchange(() => reply(text), receive, wait),
    alive: () => stream.ended() === undefined,
    abandon: () => undefined,
    stderr: () => '',
    close: (receive) => {
      stream.drain(receive);
      return Promise.resolve();
    },
  };
}

/** Whether a corrupted text says the same as the right one, to the letter of the contract. */
function saysTheSame(text: string, right: string): boolean {
  const parsed = parseMessage(text, messageLimits);
  if ('refusal' in parsed || parsed.problem !== undefined) return false;
  return compare(JSON.parse(right), parsed.value).differences === 0;
}

interface Edit {
  readonly at: number;
  readonly cut: number;
  readonly insert: string;
}

const pieces = [
  '"',
  ',',
  ':',
  '{',
  '}',
  '[',
  ']',
  '0',
  '1',
  '-',
  '.',
  'e',
  ' ',
  '\n',
  'null',
  '\\',
  'x',
  '\u0000',
  '\ud800',
];
const edits: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(400)),
  insert: fc.oneof(fc.constant(''), fc.constantFrom(...pieces), fc.json(), fc.string()),
});

const applied = (text: string, list: readonly Edit[]) =>
  list.reduce((whole, { at, cut, insert }) => {
    const from = Math.floor(at * whole.length);
    return whole.slice(0, from) + insert + whole.slice(from + cut);
  }, text);

/** Puts another value, or none, in a place of a message. */
const replaced = fc.tuple(fc.nat(), fc.option(fc.jsonValue({ maxDepth: 2 }), { nil: undefined }));

function withReplaced(text: string, [pick, value]: readonly [number, unknown]): string {
  const message: unknown = JSON.parse(text);
  const places: (readonly [object, string])[] = [];
  const visit = (node: unknown) => {
    if (typeof node !== 'object' || node === null) return;
    for (const [name, inner] of Object.entries(node)) {
      places.push([node, name]);
      visit(inner);
    }
  };
  visit(message);
  const [holder, name] = places[pick % places.length];
  if (value !== undefined) Reflect.set(holder, name, value);
  else if (Array.isArray(holder)) holder.splice(Number(name), 1);
  else Reflect.deleteProperty(holder, name);
  return JSON.stringify(message);
}

async function check(corrupt: (text: string) => string, batch: number): Promise<void> {
  let differs = false;
  const spoil = (text: string) => {
    const spoilt = corrupt(text);
    differs ||= !saysTheSame(spoilt, text);
    return spoilt;
  };
  const connection = await openConnection({
    ...{ transport: 'stdio', spelling: 'corrupted', startTimeoutMs: 1_000, maxBytes: 1_000_000 },
    open: () => Promise.resolve(corrupted(spoil)),
  });
  const { cases, end } = await gatherRun(run({ selection, connection, batch, timeoutMs: 25 }));
  // In a batch the corruption may strike the other answer.
  const judged = cases.filter(({ title }) => batch > 1 || title === culprit);
  expect(judged.some(({ verdict }) => verdict === 'failed')).toBe(differs);
  expect(end.exitCode).toBe(differs ? 1 : 0);
}

test.each([1, 16])('a message whose text is corrupted never passes, %i in a message', async (batch) => {
  await fc.assert(
    fc.asyncProperty(fc.array(edits, { minLength: 1, maxLength: 3 }), (list) =>
      check((text) => applied(text, list), batch),
    ),
  );
});

test.each([1, 16])(
  'a message one of whose values is another never passes, %i in a message',
  async (batch) => {
    await fc.assert(
      fc.asyncProperty(replaced, (change) => check((text) => withReplaced(text, change), batch)),
    );
  },
);
