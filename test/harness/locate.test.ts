import { afterAll, describe, expect, test } from 'vitest';
import { connect, locate, type LoadedCase } from '../../src/harness/index.ts';
import { clauseFor } from '../../src/harness/clause.ts';
import {
  digest,
  type ApplyParams,
  type OfferedOperation,
  type Request,
  type TraceEntry,
} from '../../src/wire/index.ts';
import { replay } from '../faux/targets/replay.ts';
import { smallSuite } from './small-suite.ts';

const small = smallSuite();
const { answer } = replay(small.file);
afterAll(small.remove);
const [item] = small.suite.items();
const loaded = small.suite.load(item);
const { stages = {} } = loaded.expectation;
const wrong = { consensus: ['1', '2', '3'] };

/** The same case, of whose stages only the digests are kept. */
const { stages: _, ...rest } = loaded.expectation;
const digested: LoadedCase = {
  ...loaded,
  expectation: {
    ...rest,
    stageDigests: Object.fromEntries(Object.entries(stages).map(([name, value]) => [name, digest(value)])),
  },
};

type Told = Readonly<Record<string, unknown>>;

/** A target with a wrong output that tells some stages, in the modes it offers. */
async function tracing(
  told: Told,
  trace: OfferedOperation['trace'],
  spoil: (result: Record<string, unknown>, asked: ApplyParams) => Record<string, unknown> = (result) =>
    result,
) {
  const asked: ApplyParams[] = [];
  const connection = await connect({
    handle: (message) => {
      const right = answer(message as Request);
      const params = (message as Request).params as unknown as ApplyParams;
      if ((message as Request).method !== 'taospec_apply') {
        const [operation] = right.result.operations as OfferedOperation[];
        return Promise.resolve({
          ...right,
          result: {
            ...right.result,
            operations: [{ name: operation.name, rulesets: operation.rulesets, ...(trace && { trace }) }],
          },
        });
      }
      asked.push(params);
      const wanted = Object.entries(told).filter(
        ([stage]) => params.trace?.stages?.includes(stage) !== false,
      );
      const entries = wanted.map(([stage, value]): TraceEntry =>
        params.trace?.mode === 'digest' ? { stage, digest: digest(value) } : { stage, value },
      );
      return Promise.resolve({ ...right, result: spoil({ output: wrong, trace: entries }, params) });
    },
  });
  return { connection, asked };
}

const offMinority: Told = { ...stages, minority: '1', consensus: ['9'] };

describe.each([
  [
    'digests, then one stage',
    ['digest', 'full'] as const,
    [{ mode: 'digest' }, { mode: 'full', stages: ['minority'] }],
  ],
  ['all stages at once', ['full'] as const, [{ mode: 'full' }]],
])('by %s', (_, modes, requests) => {
  test.each([
    ['whose values are kept', loaded],
    ['whose digests are kept', digested],
  ])('the first stage that differs is found in a case %s', async (__, held) => {
    const { connection, asked } = await tracing(offMinority, [...modes]);
    expect(await locate(held, wrong, connection)).toMatchObject({
      agree: ['kappa', 'medianStake'],
      stage: 'minority',
      path: 'trace.minority',
      expected: stages.minority,
      got: '1',
      neighbourhood: expect.anything() as object,
    });
    expect(asked.map(({ trace }) => trace)).toEqual(requests);
  });
});

describe('what can be said otherwise', () => {
  test('every stage agrees, and the output alone is wrong', async () => {
    const { connection } = await tracing(stages, ['digest', 'full']);
    expect(await locate(loaded, wrong, connection)).toEqual({
      agree: ['kappa', 'medianStake', 'minority', 'consensus'],
    });
  });

  test('a place in a stage that is a list', async () => {
    const { connection } = await tracing(
      { ...stages, medianStake: [(stages.medianStake as string[])[0], '5'] },
      ['full'],
    );
    expect(await locate(loaded, wrong, connection)).toMatchObject({
      stage: 'medianStake',
      path: 'trace.medianStake[1]',
      got: '5',
    });
  });

  test.each<[string, Told, OfferedOperation['trace'], Parameters<typeof tracing>[2], object]>([
    [
      'no trace is offered',
      stages,
      undefined,
      undefined,
      { agree: [], unavailable: 'the target offers no trace of consensus.median' },
    ],
    [
      'digests alone are offered',
      offMinority,
      ['digest'],
      undefined,
      { stage: 'minority', unavailable: 'the target gives no stage in full' },
    ],
    [
      'a stage is left out',
      { kappa: stages.kappa },
      ['full'],
      undefined,
      { agree: ['kappa'], unavailable: 'the trace leaves out medianStake' },
    ],
    [
      'none is given',
      stages,
      ['full'],
      ({ output }) => ({ output }),
      { unavailable: 'asked for a trace, the target gives none' },
    ],
    [
      'digests come for values',
      stages,
      ['full'],
      (result) => ({ ...result, trace: [{ stage: 'kappa', digest: digest(1) }] }),
      { unavailable: 'trace: kappa has no value' },
    ],
    [
      'the output is another now',
      stages,
      ['full'],
      (result) => ({ ...result, output: { consensus: ['7', '7', '7'] } }),
      { unavailable: 'asked for a trace, the target gives another output than before' },
    ],
    [
      'the digest is not the value’s',
      offMinority,
      ['digest', 'full'],
      (result, { trace }) =>
        trace?.mode === 'full' ? { ...result, trace: [{ stage: 'minority', value: '2' }] } : result,
      { stage: 'minority', unavailable: 'the digest of minority is not that of its value' },
    ],
    [
      'the stage does not come in full',
      offMinority,
      ['digest', 'full'],
      (result, { trace }) => (trace?.mode === 'full' ? { ...result, trace: [] } : result),
      { stage: 'minority', unavailable: 'asked for minority in full, the target does not give it' },
    ],
    [
      'the trace is malformed',
      stages,
      ['full'],
      (result) => ({ ...result, trace: [{}] }),
      { unavailable: expect.stringMatching(/^asked for a trace: trace\[0\]/) as string },
    ],
    [
      'the target is silent',
      stages,
      ['full'],
      () => {
        throw new Error('gone');
      },
      { unavailable: 'asked for a trace: the handler threw: gone' },
    ],
  ])('%s', async (_, told, modes, spoil, divergence) => {
    const { connection } = await tracing(told, modes, spoil);
    expect(await locate(loaded, wrong, connection)).toMatchObject(divergence);
  });
});

describe('the clause to read first', () => {
  const divergence = (stage: string) => ({ agree: [], stage });

  test('is the case’s first, where the operation is a step', () => {
    expect(clauseFor(item, divergence('consensus'))).toBe(item.clauses[0]);
    expect(clauseFor(item, undefined)).toBe(item.clauses[0]);
  });

  test('is that of the step whose stage differs, where the operation is the epoch', () => {
    const epoch = { ...item, operation: 'consensus.epoch', clauses: ['EPOCH-01', 'MEDIAN-06'] };
    expect(clauseFor(epoch, divergence('consensus'))).toBe('MEDIAN-06');
    expect(clauseFor({ ...epoch, clauses: ['EPOCH-01'] }, divergence('consensus'))).toMatch(/^MEDIAN-/);
    expect(clauseFor(epoch, divergence('no such stage'))).toBe('EPOCH-01');
  });
});
