import { afterAll, describe, expect, test } from 'vitest';
import { behaviours, type BehaviourName } from '../../faux/targets/behaviours.ts';
import { connectTo, fauxProcess, runSmall } from '../faux.ts';
import { smallSuite } from '../small-suite.ts';

const small = smallSuite();
afterAll(small.remove);

/** What a run of three cases under two rulesets must come to: how many pass, fail, are unsupported, are blocked. */
interface Expected {
  readonly counts: readonly [passed: number, failed: number, unsupported?: number, blocked?: number];
  /** The same with all six cases in one message, where it differs. */
  readonly batch?: Expected['counts'];
  readonly kind?: string;
  readonly says?: RegExp;
  readonly exit?: number;
  /** How long an answer may take: long, so that a busy machine changes nothing, but where waiting is the point. */
  readonly timeoutMs?: number;
}

const right: Expected = { counts: [6, 0] };
const malformed = (says: RegExp): Expected => ({ counts: [4, 2], kind: 'malformed', says });
const mismatch = (says: RegExp): Expected => ({ counts: [4, 2], kind: 'mismatch', says });

const expectations: Partial<Readonly<Record<BehaviourName, Expected>>> = {
  'is right': right,
  'answers a batch in reverse': right,
  'adds fields that are ignored': right,
  'fills stderr': right,
  'traces wrong, and answers right': right,

  'lacks an operation that it promised': {
    counts: [4, 2],
    kind: 'promise',
    says: /described as offered.*-32010/,
  },
  'lacks a method that it promised': {
    counts: [4, 2],
    kind: 'promise',
    says: /described as offered.*-32601/,
  },
  'fails inside': { counts: [4, 2], kind: 'error', says: /-32603: "no"/ },
  'refuses a right input': { counts: [4, 2], kind: 'error', says: /-32602.* at input.kappa/ },
  'refuses a message without its id': { counts: [4, 2], kind: 'error', says: /-32700/ },
  'refuses batches that it promised': {
    counts: [6, 0],
    batch: [0, 6],
    kind: 'error',
    says: /-32011.*alone it is answered/,
  },
  'offers nothing': { counts: [0, 0, 6], exit: 3 },
  'offers one ruleset': { counts: [3, 0, 3] },
  'takes no uids': { counts: [0, 0, 6], exit: 3 },
  'takes short messages': { counts: [0, 0, 6], exit: 3 },

  'crashes on a case': {
    counts: [4, 2],
    kind: 'crash',
    says: /^the process ended with exit code 101 before it answered$/,
  },
  'crashes on a batch': {
    counts: [6, 0],
    batch: [0, 6],
    kind: 'crash',
    says: /exit code 9 .*under way with others; alone it is answered/,
  },
  'crashes on every case': { counts: [0, 5, 0, 1], batch: [0, 6], kind: 'crash', says: /exit code 1 / },
  'hangs on a case': { counts: [4, 2], kind: 'time-out', says: /^no answer within 1 s$/, timeoutMs: 1_000 },
  'hangs on every case': {
    counts: [0, 5, 0, 1],
    batch: [0, 6],
    kind: 'time-out',
    says: /no answer within/,
    timeoutMs: 1_000,
  },
  'answers twice': { counts: [4, 2], batch: [0, 6], kind: 'malformed', says: /^answered twice$/ },
  'leaves an answer out of a batch': malformed(/an empty list|the list of answers has none for it/),
  'answers an unknown id': malformed(/the id 999999 was not asked|has none for it/),
  'answers an unknown id besides': malformed(/the id 999999 was not asked/),
  'answers with a string id': malformed(/the id "\d+" was not asked|has none for it/),
  'answers a batch one by one': {
    counts: [6, 0],
    batch: [0, 6],
    kind: 'malformed',
    says: /one answer came for a batch.*alone it is answered/,
  },
  'answers with a list': {
    counts: [0, 6],
    batch: [6, 0],
    kind: 'malformed',
    says: /a list came for a request/,
  },
  'writes garbage before an answer': malformed(/the message is not JSON.*debug: kappa/),
  'writes a line of 100 MB': malformed(/a line on its stdout is longer than 1000000 bytes/),
  'floods stdout': malformed(/not JSON.*tick/),

  'adds a field': malformed(/^took: there is no such field/),
  'adds a field to the output': malformed(/^output.took: there is no such field/),
  'leaves a field out': malformed(/^output.consensus: the field is missing/),
  'gives another type': malformed(/^output: \[\] is not/),
  'gives no result': malformed(/^result: null is not/),
  'gives a result and an error': malformed(/result and error exclude each other/),
  'leaves the version out': malformed(/^jsonrpc: the field is missing/),
  'gives numbers for strings': malformed(/^output.consensus\[0\]: 0 is not the bits of an I32F32/),
  'gives floats for integers': malformed(/^output.consensus\[0\]: 0.5 is not the bits of an I32F32/),
  'gives a number beyond 2^53': malformed(
    /^result.output.consensus\[0\]: 9007199254740993 is not a number within/,
  ),
  'spells an integer as a fraction': malformed(/^id: \d+\.0 is not an integer written without fraction/),
  'gives decimals that are not canonical': malformed(
    /^output.consensus\[\d\]: "0\d+" is not the bits of an I32F32 as a canonical decimal/,
  ),
  'names a field twice': malformed(/this name stands twice/),
  'nests deep': malformed(/more than 64 objects and arrays in one another/),
  'traces unasked': malformed(/no trace was asked for/),

  'is wrong at one value': mismatch(/^consensus differs at uid 2: expected \d+, got \d+$/),
  'gives a value too many': mismatch(/^consensus has too much at uid 3: got 0, expected nothing$/),
  rejects: mismatch(/^rejected with Faux.No, where an output was expected$/),
  'is wrong, with a right trace': mismatch(/^consensus differs at uid 2/),
  'changes its answer': mismatch(/^consensus differs at uid 2/),
};

const handshakes: Partial<Readonly<Record<BehaviourName, RegExp>>> = {
  'crashes at the start': /the process ended with exit code 7 before it answered/,
  'hangs at the start': /no answer within 1 s/,
  'writes a banner': /not JSON.*Welcome to faux/,
  'speaks another contract': /it speaks contract version "2", and this runner 1 alone/,
  'describes itself wrong': /describe.implementation: the field is missing/,
  'does not know the handshake': /no method taospec_describe/,
};

test('every behaviour has its expectation', () => {
  const named = [...Object.keys(expectations), ...Object.keys(handshakes)];
  expect(named.toSorted()).toEqual(Object.keys(behaviours).toSorted());
});

describe.concurrent.each(Object.keys(handshakes) as BehaviourName[])('a target that %s', (behaviour) => {
  test('is refused at the handshake', async ({ expect }) => {
    const startTimeoutMs = behaviour === 'hangs at the start' ? 1_000 : 20_000;
    const reason = await connectTo(fauxProcess(behaviour, small), startTimeoutMs).catch(
      (error: unknown) => error,
    );
    expect(reason).toMatchObject({
      exitCode: 3,
      message: expect.stringMatching(handshakes[behaviour]!) as string,
    });
  });
});

describe.concurrent.each(Object.keys(expectations) as BehaviourName[])('a target that %s', (behaviour) => {
  const { counts, batch, kind, says, exit, timeoutMs = 20_000 } = expectations[behaviour]!;
  test.for([1, 16])('gets its verdict, %i cases in a message', async (most, { expect }) => {
    const connection = await connectTo(fauxProcess(behaviour, small));
    const { end, failures } = await runSmall(small, connection, { batch: most, timeoutMs });
    const { passed, failed, unsupported, blocked } = end.tally;
    const [wantPassed, wantFailed, wantUnsupported = 0, wantBlocked = 0] =
      (most > 1 ? batch : undefined) ?? counts;
    expect({ passed, failed, unsupported, blocked }, JSON.stringify(failures[0])).toEqual({
      passed: wantPassed,
      failed: wantFailed,
      unsupported: wantUnsupported,
      blocked: wantBlocked,
    });
    for (const failure of failures) {
      expect(failure.kind).toBe(kind);
      expect(failure.sentence).toMatch(says!);
    }
    expect(end.exitCode).toBe(failed > 0 ? 1 : (exit ?? 0));
  });
});
