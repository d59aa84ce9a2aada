/**
 * Messages for the node under load: right ones, and ones that are wrong in every way that a message can be.
 *
 * @module
 */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { findOperation, operations } from '../../src/reference/index.ts';
import { digest, errorCodes, methods, suiteVersion } from '../../src/wire/index.ts';

/** What one request is owed: a result, or an error with its code and place. */
export interface Owed {
  readonly id: string | number | null;
  readonly result?: unknown;
  readonly code?: number;
  readonly path?: string;
}

/** A message and what it is owed: one answer, a list of them, or none. */
export interface Traffic {
  readonly kind: string;
  readonly message: string | Uint8Array;
  readonly owed: Owed | readonly Owed[] | undefined;
}

/** What the node under load is held to. */
export const limits = { bytes: 64 * 1024, depth: 32, batch: 64 };

const median = findOperation('consensus.median')!;

const bits = (most: bigint) => fc.bigInt({ min: 0n, max: most }).map(String);
const anyInput = fc.integer({ min: 1, max: 8 }).chain((n) =>
  fc.record({
    activeStake: fc.array(bits(2n ** 32n / BigInt(n)), { minLength: n, maxLength: n }),
    weights: fc.array(
      fc.uniqueArray(fc.tuple(fc.nat(n - 1), bits(2n ** 32n)), { selector: ([uid]) => uid, maxLength: n }),
      { minLength: n, maxLength: n },
    ),
    kappa: fc.nat(65535),
  }),
);

/** Some inputs with their outputs and stages, from the reference itself. */
const samples = fc.sample(anyInput, { seed: 42, numRuns: 40 }).map((input) => {
  const outcome = median.apply(input, '425');
  if ('rejection' in outcome) throw new Error('the median rejects nothing');
  return { input, output: outcome.output, stages: outcome.stages() };
});

const request = (id: unknown, method: unknown, params: unknown) => ({ jsonrpc: '2.0', id, method, params });
const parameters = (i: number) => ({
  operation: 'consensus.median',
  ruleset: i % 2 === 0 ? '425' : '446',
  input: samples[i % samples.length].input,
});
const applying = (i: number, changes: object = {}) =>
  request(i, methods.apply, { ...parameters(i), ...changes });
const outputOf = (i: number) => ({ output: samples[i % samples.length].output });

const description = {
  contract: '1',
  implementation: { name: 'taospec', version: suiteVersion, language: 'TypeScript' },
  operations: operations.map(({ name, rulesets }) => ({ name, rulesets, trace: ['digest', 'full'] })),
  limits: { batch: limits.batch, bytes: limits.bytes },
};

type Maker = (i: number) => Omit<Traffic, 'kind'>;
const text = (value: unknown) => JSON.stringify(value);

/** Right messages. Each takes a number that is its id. */
const right: Readonly<Record<string, Maker>> = {
  output: (i) => ({ message: text(applying(i)), owed: { id: i, result: outputOf(i) } }),
  'trace of digests': (i) => ({
    message: text(applying(i, { trace: { mode: 'digest' } })),
    owed: {
      id: i,
      result: {
        ...outputOf(i),
        trace: samples[i % samples.length].stages.map(({ stage, value }) => ({
          stage,
          digest: digest(value),
        })),
      },
    },
  }),
  'trace in full': (i) => ({
    message: text(applying(i, { trace: { mode: 'full', stages: ['minority'] } })),
    owed: {
      id: i,
      result: {
        ...outputOf(i),
        trace: samples[i % samples.length].stages.filter(({ stage }) => stage === 'minority'),
      },
    },
  }),
  batch: (i) => ({
    message: text([0, 1, 2].map((part) => ({ ...applying(i + part), id: `${i}/${part}` }))),
    owed: [0, 1, 2].map((part) => ({ id: `${i}/${part}`, result: outputOf(i + part) })),
  }),
  description: (i) => ({
    message: text(request(i, methods.describe, { contracts: ['1'], suite: '0' })),
    owed: { id: i, result: description },
  }),
  notification: () => ({
    message: text({ jsonrpc: '2.0', method: methods.apply, params: {} }),
    owed: undefined,
  }),
};

const { parse, request: invalid, method, params, unsupported, limit } = errorCodes;
const input = (i: number, changes: object) => ({ input: { ...parameters(i).input, ...changes } });
const refused = (i: number, changes: object, path: string, code: number = params): Omit<Traffic, 'kind'> => ({
  message: text(applying(i, changes)),
  owed: { id: i, code, path },
});
const unread = (message: string | Uint8Array, code: number, path = ''): Omit<Traffic, 'kind'> => ({
  message,
  owed: { id: null, code, path },
});
const respelt = (i: number, from: string, to: string, path: string): Omit<Traffic, 'kind'> => ({
  message: text(applying(i, input(i, { kappa: 32767 }))).replace(from, () => to),
  owed: { id: i, code: params, path },
});

/** Wrong messages, each in a way of its own. */
const wrong: Readonly<Record<string, Maker>> = {
  'cut off': (i) => unread(text(applying(i)).slice(0, -(1 + (i % 40))), parse),
  'a comma too many': (i) => unread(text(applying(i)).replace(/}$/, ',}'), parse),
  'not JSON at all': () => unread('nonsense', parse),
  'a byte order mark': (i) => unread(`\uFEFF${text(applying(i))}`, parse),
  'too deep': () =>
    unread('['.repeat(limits.depth + 1) + ']'.repeat(limits.depth + 1), limit, '[0]'.repeat(limits.depth)),
  'too many in a batch': (i) =>
    unread(text(Array.from({ length: limits.batch + 1 }, (_, at) => applying(i + at))), limit),
  'an empty batch': () => unread('[]', invalid),
  'a number for a request': () => unread('5', invalid),
  'an id that is a fraction': (i) => unread(text({ ...applying(i), id: i + 0.5 }), invalid, 'id'),
  'an id that is null': (i) => unread(text({ ...applying(i), id: null }), invalid, 'id'),
  'an id beyond 2^53': (i) =>
    unread(text(applying(i)).replace(`"id":${i}`, '"id":9007199254740993'), invalid, 'id'),
  'another version of JSON-RPC': (i) => ({
    message: text({ ...applying(i), jsonrpc: '1.0' }),
    owed: { id: i, code: invalid, path: 'jsonrpc' },
  }),
  'an unknown field': (i) => ({
    message: text({ ...applying(i), extra: 1 }),
    owed: { id: i, code: invalid, path: 'extra' },
  }),
  'an unknown method': (i) => ({
    message: text(request(i, 'taospec_aply', {})),
    owed: { id: i, code: method, path: 'method' },
  }),
  'parameters by position': (i) => ({
    message: text(request(i, methods.apply, [])),
    owed: { id: i, code: params, path: 'params' },
  }),
  'an unknown operation': (i) => refused(i, { operation: 'consensus.mode' }, 'operation', unsupported),
  'an unknown ruleset': (i) => refused(i, { ruleset: '1' }, 'ruleset', unsupported),
  'an unknown stage': (i) =>
    refused(i, { trace: { mode: 'full', stages: ['kappa', 'x'] } }, 'trace.stages[1]'),
  'an unknown input': (i) => refused(i, input(i, { extra: [] }), 'input.extra'),
  'a missing input': (i) => refused(i, input(i, { weights: undefined }), 'input.weights'),
  'a u16 too large': (i) => refused(i, input(i, { kappa: 70000 }), 'input.kappa'),
  'a fraction': (i) => refused(i, input(i, { kappa: 0.5 }), 'input.kappa'),
  'bits as a number': (i) =>
    refused(i, input(i, { activeStake: ['1', 5], weights: [[], []] }), 'input.activeStake[1]'),
  'bits with a zero before': (i) =>
    refused(i, input(i, { activeStake: ['01'], weights: [[]] }), 'input.activeStake[0]'),
  'bits beyond their type': (i) =>
    refused(i, input(i, { activeStake: ['9223372036854775808'], weights: [[]] }), 'input.activeStake[0]'),
  'a uid that is not there': (i) =>
    refused(i, input(i, { activeStake: ['1'], weights: [[[1, '1']]] }), 'input.weights[0][0][0]'),
  'an integer as a float': (i) => respelt(i, '32767', '32767.0', 'input.kappa'),
  'an integer with an exponent': (i) => respelt(i, '32767', '3e4', 'input.kappa'),
  'a number beyond 2^53': (i) => respelt(i, '32767', '9007199254740993', 'input.kappa'),
  'a name twice': (i) => respelt(i, '"kappa"', '"weights"', 'input.weights'),
  'a forbidden name': (i) => respelt(i, '"kappa"', '"__proto__"', 'input.__proto__'),
  'half a surrogate pair': (i) => respelt(i, 'consensus.median', '\\ud800', 'operation'),
  'ids twice in a batch': (i) => ({
    message: text([applying(i), { ...applying(i), id: `${i}` }, applying(i)]),
    owed: [
      { id: i, code: invalid, path: 'id' },
      { id: `${i}`, result: outputOf(i) },
      { id: i, code: invalid, path: 'id' },
    ],
  }),
  'one wrong in a batch': (i) => ({
    message: text([applying(i), { ...applying(i + 1), id: 'wrong' }]).replace(
      /"kappa":\d+(?!.*kappa)/,
      '"kappa":1.0',
    ),
    owed: [
      { id: i, result: outputOf(i) },
      { id: 'wrong', code: params, path: 'input.kappa' },
    ],
  }),
};

/** The names of all wrong messages. */
export const wrongKinds: readonly string[] = Object.keys(wrong);

/** A right message; `i` is its id. */
export function rightMessage(i: number): Traffic {
  return made(right, Object.keys(right), i, i);
}

/** A wrong message: the next way to be wrong, whatever the id. */
export function wrongMessage(i: number, turn: number): Traffic {
  return made(wrong, wrongKinds, turn, i);
}

function made(
  makers: Readonly<Record<string, Maker>>,
  kinds: readonly string[],
  turn: number,
  i: number,
): Traffic {
  const kind = kinds[turn % kinds.length];
  return { kind, ...makers[kind](i) };
}

/** How an answer is not what was owed, in a sentence; `undefined` where it is. */
export function notOwed({ kind, owed }: Traffic, answer: unknown): string | undefined {
  const all = owed === undefined ? [] : [owed].flat();
  const given = answer === undefined ? [] : [answer].flat();
  const rest = [...given];
  for (const each of all) {
    const at = rest.findIndex((one) => fits(each, one));
    if (at === -1)
      return `${kind}: owed ${text(each).slice(0, 200)}, got ${text(answer)?.slice(0, 300) ?? 'nothing'}`;
    rest.splice(at, 1);
  }
  const alike = Array.isArray(owed) === Array.isArray(answer) || owed === undefined;
  return rest.length === 0 && alike
    ? undefined
    : `${kind}: got more than it is owed: ${text(answer).slice(0, 300)}`;
}

interface AnyAnswer {
  readonly id?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly data?: { readonly path?: string } };
}

function fits(owed: Owed, answer: unknown): boolean {
  const { id, result, error } = answer as AnyAnswer;
  if (id !== owed.id) return false;
  if (owed.code === undefined) return isDeepStrictEqual(result, owed.result);
  return error?.code === owed.code && error.data?.path === owed.path;
}
