/**
 * Every way a target may misbehave, by name. Each says what it does to the right answer, or instead of it.
 *
 * @module
 */
import {
  isHandshake,
  isCulprit,
  line,
  onCases,
  onCulprit,
  spoil,
  spoilList,
  spoilText,
  spoilHandshake,
  offByOne,
  error,
  type Behaviour,
} from './acts.ts';
import type { Honest } from './replay.ts';

/** The behaviours. */
export const behaviours = {
  'is right': (turn) => turn.say(),
  'answers a batch in reverse': (turn) => {
    turn.answers.reverse();
    turn.say();
  },
  'adds fields that are ignored': spoil((answer) => ({
    ...answer,
    'x-took': 1,
    result: { ...answer.result, 'x-by': { deep: 1 } },
  })),
  'fills stderr': (turn) => {
    for (let i = 0; i < 200; i++) turn.port.complain('x'.repeat(100_000));
    turn.say();
  },
  'traces wrong, and answers right': onCases((turn) => {
    for (const { result } of turn.answers) if (result.trace !== undefined) result.trace = [];
    turn.say();
  }),

  'lacks an operation that it promised': spoil(error(-32010)),
  'lacks a method that it promised': spoil(error(-32601)),
  'fails inside': spoil(error(-32603)),
  'refuses a right input': spoil(({ id }) => ({
    ...{ jsonrpc: '2.0', id },
    error: { code: -32602, message: 'bad', data: { path: 'input.kappa' } },
  })),
  'refuses a message without its id': onCulprit(({ port }) =>
    port.write(line({ ...error(-32700)({} as Honest), id: null })),
  ),
  'refuses batches that it promised': onCases((turn) =>
    turn.isBatch ? turn.port.write(line({ ...error(-32011)({} as Honest), id: null })) : turn.say(),
  ),
  'offers nothing': spoilHandshake((described) => ({ ...described, operations: [] })),
  'offers one ruleset': spoilHandshake((described) => {
    const [operation] = described.operations as object[];
    return { ...described, operations: [{ ...operation, rulesets: ['425'] }] };
  }),
  'takes no uids': spoilHandshake((described) => {
    const [operation] = described.operations as object[];
    return { ...described, operations: [{ ...operation, maxUids: 1 }] };
  }),
  'takes short messages': spoilHandshake((described) => ({
    ...described,
    limits: { batch: 16, bytes: 200 },
  })),

  'crashes at the start': ({ port }) => port.exit(7),
  'hangs at the start': () => undefined,
  'writes a banner': (turn) => {
    if (isHandshake(turn)) turn.port.write('Welcome to faux 1.0\n');
    turn.say();
  },
  'speaks another contract': spoilHandshake((described) => ({ ...described, contract: '2' })),
  'describes itself wrong': spoilHandshake(({ implementation: _, ...described }) => described),
  'does not know the handshake': (turn) => turn.port.write(line(error(-32601)(turn.answers[0]))),

  'crashes on a case': onCulprit(({ port }) => {
    port.complain('panicked at the culprit\n');
    port.exit(101);
  }),
  'crashes on a batch': onCases((turn) => (turn.isBatch ? turn.port.exit(9) : turn.say())),
  'crashes on every case': onCases(({ port }) => port.exit(1)),
  'hangs on a case': onCulprit(() => undefined),
  'hangs on every case': onCases(() => undefined),
  'answers twice': onCulprit((turn) => {
    turn.say();
    turn.say();
  }),
  'leaves an answer out of a batch': onCulprit((turn) => {
    const said = turn.answers.filter((_, i) => !isCulprit(turn.cases[i]));
    turn.port.write(line(turn.isBatch ? said : []));
  }),
  'answers an unknown id': spoil((answer) => ({ ...answer, id: 999_999 })),
  'answers an unknown id besides': onCulprit((turn) => {
    turn.port.write(line({ ...turn.answers[0], id: 999_999 }));
    turn.say();
  }),
  'answers with a string id': spoil((answer) => ({ ...answer, id: String(answer.id) })),
  'answers a batch one by one': onCases(({ port, answers }) => {
    for (const answer of answers) port.write(line(answer));
  }),
  'answers with a list': onCases(({ port, answers }) => port.write(line(answers))),
  'writes garbage before an answer': onCulprit((turn) => {
    turn.port.write('debug: kappa is 0.5\n');
    turn.say();
  }),
  'writes a line of 100 MB': onCulprit(({ port }) => {
    for (let i = 0; i < 100; i++) port.write('x'.repeat(1_000_000));
    port.write('\n');
  }),
  'floods stdout': onCulprit(({ port }) => {
    for (let i = 0; i < 2_000; i++) port.write('tick\n');
  }),

  'adds a field': spoil((answer) => ({ ...answer, result: { ...answer.result, took: 1 } })),
  'adds a field to the output': spoil((answer) => ({
    ...answer,
    result: { output: { ...(answer.result.output as object), took: 1 } },
  })),
  'leaves a field out': spoil((answer) => ({ ...answer, result: { output: {} } })),
  'gives another type': spoil((answer) => ({ ...answer, result: { output: [] } })),
  'gives no result': spoil((answer) => ({ ...answer, result: null })),
  'gives a result and an error': spoil((answer) => ({ ...answer, ...error(-32603)(answer) })),
  'leaves the version out': spoil(({ id, result }) => ({ id, result })),
  'gives numbers for strings': spoilList((list) => list.map(Number)),
  'gives floats for integers': spoilList((list) => list.map((bits) => Number(bits) + 0.5)),
  'gives a number beyond 2^53': spoilText((text) =>
    text.replace(/"consensus":\["\d+"/, '"consensus":[9007199254740993'),
  ),
  'spells an integer as a fraction': spoilText((text) => text.replace(/"id":(\d+)/, '"id":$1.0')),
  'gives decimals that are not canonical': spoilList((list) => list.map((bits) => `0${bits as string}`)),
  'names a field twice': spoilText((text) => text.replaceAll('"output":', '"output":{},"output":')),
  'nests deep': spoil((answer) => ({
    ...answer,
    'x-deep': JSON.parse('['.repeat(80) + ']'.repeat(80)) as unknown,
  })),
  'traces unasked': spoil((answer) => ({ ...answer, result: { ...answer.result, trace: [] } })),

  'is wrong at one value': spoilList(offByOne),
  'gives a value too many': spoilList((list) => [...list, '0']),
  rejects: spoil(({ id }) => ({
    ...{ jsonrpc: '2.0', id },
    result: { rejection: { module: 'Faux', name: 'No' } },
  })),
  'is wrong, with a right trace': spoilList(offByOne),
  'changes its answer': onCases((turn) => {
    const asked = turn.requests.some(({ params }) => params?.trace !== undefined);
    if (asked) turn.say();
    else behaviours['is wrong at one value'](turn);
  }),
} as const satisfies Readonly<Record<string, Behaviour>>;

/** The name of a behaviour. */
export type BehaviourName = keyof typeof behaviours;
