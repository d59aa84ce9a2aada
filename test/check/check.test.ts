import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/index.ts';
import { filesBelow, isVectorFile, readText } from '../../src/generate/index.ts';
import { breakages } from './breakages.ts';
import { checked, copy, findings, type Changes } from './copies.ts';

const vectors = 'spec/vectors';
const both = (...all: readonly Changes[]): Changes => Object.assign({}, ...all) as Changes;

describe('each kind of breakage is found', () => {
  test.each(breakages)('%s', async (_what, changes, said) => {
    expect(await findings(changes)).toContainEqual(expect.stringMatching(said));
  });

  test('a clause that no case is made for', async () => {
    const without = (path: string) => ({
      [path]: readText(copy, path).replaceAll('"MEDIAN-08"', '"MEDIAN-06"'),
    });
    const files = copy.list(vectors).filter((path) => path.includes('/median/'));
    const found = await findings(both(...files.map(without)));
    expect(found).toContain('consensus.median: no case is made for MEDIAN-08');
  });

  test('cases that are mostly drawn', async () => {
    const drawn = (path: string) => ({
      [path]: readText(copy, path).replaceAll('"kind": "boundary"', '"kind": "fuzz"'),
    });
    const files = copy.list(`${vectors}/consensus/median`);
    const found = await findings(both(...files.map(drawn)));
    expect(found).toContainEqual(
      expect.stringMatching(/^consensus\.median: \d+ of its \d+ made cases are fuzz: at most half may be$/),
    );
  });
});

describe('the report', () => {
  test('of a sound suite finds nothing', async () => {
    expect(await findings({})).toEqual([]);
  });

  test('counts each operation with the share of outside evidence', async () => {
    const { operations, cases, files, skipped } = await checked({});
    expect(operations.map(({ operation }) => operation)).toEqual(['consensus.median']);
    const [{ cases: counted, evidence }] = operations;
    expect(counted).toBe(cases);
    expect(counted).toBeGreaterThan(460);
    expect(evidence.outside).toBeGreaterThan(390);
    expect(evidence.all).toBeGreaterThanOrEqual(evidence.outside);
    expect(files).toBe(copy.list(vectors).filter(isVectorFile).length);
    expect(skipped).toEqual([]);
  });

  test('says what it left out where the sources are not', async () => {
    const { skipped } = await check({ files: filesBelow('/nowhere') });
    expect(skipped).toEqual([
      'the sources are not here: nothing was made again, and no wrong rule was tried',
    ]);
  });
});
