import { describe, expect, test } from 'vitest';
import { contradictions } from '../../../src/generate/measured/kept.ts';
import { openMedian } from '../../../src/generate/measured/open-median.ts';
import { project } from '../../../src/generate/index.ts';
import { readMeasured, twinsPath } from '../../../src/generate/measured/index.ts';
import type { Case } from '../../../src/wire/index.ts';
import { absent, corpusLines } from '../../corpora.ts';

const lines = corpusLines('oracle/open.jsonl');

describe.skipIf(lines === undefined)(
  `the medians of whole epochs (${lines === undefined ? absent : 'measured'})`,
  () => {
    const cases = (lines ?? []).flatMap((line) => openMedian.cases(line));
    const columns = (level: string) =>
      cases
        .filter((each) => each.level === level)
        .reduce((sum, { output }) => sum + (output as { consensus: readonly string[] }).consensus.length, 0);

    test('are 452 that no implementation may miss, with 2904 columns, and 5 that overflow elsewhere', () => {
      expect(cases.filter(({ level }) => level === 'must')).toHaveLength(452);
      expect(columns('must')).toBe(2904);
      expect(cases.filter(({ level }) => level === 'may')).toHaveLength(5);
    });

    test('all agree with the reference', () => {
      const wrong = cases.flatMap(({ operation, id, input, output, stages }) =>
        contradictions(operation, {
          id,
          input,
          expect: [{ rulesets: ['425'], output, stages, evidence: [openMedian.evidence] }],
        } as unknown as Case),
      );
      expect(wrong).toEqual([]);
    });

    test('are all kept, or named as twins of one that is', () => {
      const kept = readMeasured(project).flatMap(({ file }) => file.cases.map(({ id }) => id));
      const twins = project
        .read(twinsPath)!
        .trimEnd()
        .split('\n')
        .map((line) => line.split(' '));
      const places = new Set([...kept, ...twins.map(([id]) => id)]);
      expect(cases.filter(({ id }) => !places.has(id))).toEqual([]);
      expect(twins.filter(([, other]) => !kept.includes(other))).toEqual([]);
    });
  },
);

test('a line whose trace holds no median gives no case', () => {
  expect(openMedian.cases({ id: 'open-9', tags: [], input: { n: 20, kappa: 1 } })).toEqual([]);
});

test('a case names the rarest clauses that it exercises', () => {
  const line = (
    kappa: number,
    stake: readonly string[],
    weights: readonly (readonly (readonly [number, string])[])[],
  ) => ({
    id: 'open-9',
    tags: ['kappa'],
    input: { n: stake.length, kappa },
    trace: { activeStake: stake, weightsNormalized: weights, kappa: '0', consensus: stake },
  });
  const clausesOf = (...args: Parameters<typeof line>) => openMedian.cases(line(...args))[0].clauses;
  expect(clausesOf(32767, ['0'], [[]])).toEqual(['MEDIAN-08', 'MEDIAN-01']);
  expect(clausesOf(0, ['1', '0', '1'], [[[0, '1']], [], []])).toEqual([
    'MEDIAN-07',
    'MEDIAN-05',
    'MEDIAN-03',
  ]);
  expect(clausesOf(1, ['4294967296', '0'], [[[1, '5']], [[0, '5']]])).toEqual(['MEDIAN-02', 'MEDIAN-01']);
});
