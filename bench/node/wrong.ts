/**
 * Wrong messages for the node under load, each in a way of its own.
 *
 * @module
 */
import { errorCodes, methods } from '../../src/wire/index.ts';
import { applying, outputOf, parameters, request } from './samples.ts';
import { inTurn, limits, text, type Maker, type Traffic } from './traffic.ts';

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

/** A wrong message: the next way to be wrong, whatever the id. */
export function wrongMessage(id: number, turn: number): Traffic {
  return inTurn(wrong, turn, id);
}
