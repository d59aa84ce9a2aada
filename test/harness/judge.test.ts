import { afterAll, describe, expect, test } from 'vitest';
import type { LoadedCase } from '../../src/harness/index.ts';
import type { Answer } from '../../src/harness/index.ts';
import { judge } from '../../src/harness/judge.ts';
import { differenceSentence } from '../../src/harness/sentence.ts';
import { compare } from '../../src/harness/index.ts';
import { smallSuite } from './small-suite.ts';

const small = smallSuite();
afterAll(small.remove);
const { suite } = small;
const [item] = suite.items();
const loaded = suite.load(item);
const result = (value: object): Answer => ({ kind: 'result', result: value as Record<string, unknown> });

/** The same case, expecting a rejection. */
const rejecting: LoadedCase = {
  ...loaded,
  expectation: { rulesets: ['425'], rejection: { module: 'SubtensorModule', name: 'No' }, evidence: [] },
};

describe('a rejection', () => {
  const rejection = { module: 'SubtensorModule', name: 'No' };

  test('that is expected passes', () => {
    expect(judge(rejecting, result({ rejection }))).toBeUndefined();
  });

  test.each([
    [
      rejecting,
      { rejection: { module: 'SubtensorModule', name: 'Yes' } },
      'rejected with SubtensorModule.Yes, where SubtensorModule.No was expected',
    ],
    [
      rejecting,
      { output: { consensus: [] } },
      'gave an output, where the rejection SubtensorModule.No was expected',
    ],
    [loaded, { rejection }, 'rejected with SubtensorModule.No, where an output was expected'],
  ])('that is another thing does not', (expecting, got, sentence) => {
    expect(judge(expecting, result(got))).toMatchObject({ kind: 'mismatch', path: 'rejection', sentence });
  });
});

describe('an answer with a tolerance', () => {
  const near = { means: [1000], weights: [[0, 65535]] };
  const tolerant: LoadedCase = {
    ...loaded,
    case: { ...loaded.case, tolerance: 'B' },
    item: { ...loaded.item, operation: 'scoring.evaluate' },
    expectation: { rulesets: ['425'], output: { logits: [], quantised: [], ...near }, evidence: [] },
  };
  const answer = (change: object) => result({ output: { logits: [], quantised: [], ...near, ...change } });

  test('that is near enough passes', () => {
    expect(judge(tolerant, answer({ means: [1002], weights: [[0, 65530]] }))).toBeUndefined();
  });

  test('that is too far fails, and is told by how much', () => {
    expect(judge(tolerant, answer({ means: [1003] }))).toMatchObject({
      kind: 'mismatch',
      sentence: 'means is off by more than 2: expected 1000, got 1003 (class B)',
    });
  });

  test('is malformed where the schema says so, near or not', () => {
    expect(judge(tolerant, answer({ means: [-1] }))).toMatchObject({ kind: 'malformed' });
  });
});

test('a long value is cut where a log holds it', () => {
  const module = 'A'.repeat(5_000);
  const found = judge(loaded, result({ output: { consensus: ['0', '0', module] } }));
  expect(JSON.stringify(found).length).toBeLessThan(5_000);
});

describe('the sentence of a difference', () => {
  const sentence = (expected: object, got: object, operation = 'consensus.bonds') => {
    const { first } = compare(expected, got, 'output');
    return differenceSentence(first!, { operation, expected, got });
  };

  test.each([
    [{ consensus: ['1', '2'] }, { consensus: ['1', '3'] }, 'consensus differs at uid 1: expected 2, got 3'],
    [{ consensus: ['1', '2'] }, { consensus: ['1'] }, 'consensus has nothing at uid 1: expected 2'],
    [
      { consensus: ['1'] },
      { consensus: ['1', '2'] },
      'consensus has too much at uid 1: got 2, expected nothing',
    ],
    [
      { bonds: [[], [[4, '7']]] },
      { bonds: [[], [[4, '8']]] },
      'bonds differs at row 1, uid 4: expected 7, got 8',
    ],
    [
      { bonds: [[[4, '7']]] },
      { bonds: [[[5, '7']]] },
      'bonds differs at row 0, the uid of entry 0: expected 4, got 5',
    ],
    [{ bonds: [[[4, '7']]] }, { bonds: [[]] }, 'bonds has nothing at row 0, uid 4: expected [4,"7"]'],
    [
      { bonds: [[]] },
      { bonds: [[[4, '7']]] },
      'bonds has too much at row 0, uid 4: got [4,"7"], expected nothing',
    ],
    [{ alphas: [['1', '2']] }, { alphas: [['1', '3']] }, 'alphas differs at row 0, uid 1: expected 2, got 3'],
    [{ kappa: '1' }, { kappa: '2' }, 'kappa differs: expected 1, got 2'],
    [{ kappa: '1' }, { kappa: 1 }, 'kappa differs: expected "1", got 1'],
    [{ kappa: '1' }, {}, 'kappa is missing'],
  ])('%j %j', (expected, got, says) => {
    expect(sentence(expected, got)).toBe(says);
  });

  test('outside consensus an index is an index', () => {
    expect(sentence({ prices: ['1'] }, { prices: ['2'] }, 'market.prices')).toBe(
      'prices differs at [0]: expected 1, got 2',
    );
  });
});
