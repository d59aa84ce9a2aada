/**
 * Right messages for the node under load.
 *
 * @module
 */
import { operations } from '../../src/reference/index.ts';
import { digest, methods, suiteVersion } from '../../src/wire/index.ts';
import { applying, outputOf, request, sample } from './samples.ts';
import { inTurn, limits, text, type Maker, type Traffic } from './traffic.ts';

const description = {
  contract: '1',
  implementation: { name: 'taospec', version: suiteVersion, language: 'TypeScript' },
  operations: operations.map(({ name, rulesets }) => ({ name, rulesets, trace: ['digest', 'full'] })),
  limits: { batch: limits.batch, bytes: limits.bytes },
};

const right: Readonly<Record<string, Maker>> = {
  output: (i) => ({ message: text(applying(i)), owed: { id: i, result: outputOf(i) } }),
  'trace of digests': (i) => ({
    message: text(applying(i, { trace: { mode: 'digest' } })),
    owed: {
      id: i,
      result: {
        ...outputOf(i),
        trace: sample(i).stages.map(({ stage, value }) => ({
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
        trace: sample(i).stages.filter(({ stage }) => stage === 'minority'),
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

/** A right message: the next kind in turn. */
export function rightMessage(id: number): Traffic {
  return inTurn(right, id, id);
}
