import { describe, expect, test } from 'vitest';
import { findOperation } from '../../../src/reference/index.ts';
import { errorCodes } from '../../../src/wire/index.ts';
import { errorNames } from '../../../src/cli/errors.ts';
import { act } from '../act.ts';

describe('taospec explain', () => {
  test('a clause: its sentence, its page, its rule, its wrong rule, its cases', async () => {
    const { out } = await act(['explain', 'median-06'], 80);
    expect(out).toContain('MEDIAN-06  The consensus of a column is the smallest');
    expect(out).toContain('spec/consensus/median.md#median-06');
    expect(out).toMatch(/^rule +src\/reference\/consensus\/median\.ts:\d+$/m);
    expect(out).toMatch(/^wrong rule +«exactly the minority is enough»/m);
    expect(out).toMatch(/^cases +\d+, of which \d+ rest on outside evidence$/m);
    expect(out).toContain('  median-three-rows ');
    expect(out).toContain('taospec list clause:MEDIAN-06');
  });

  test.each([...errorNames()])('the error %s', async (name) => {
    const { code, out } = await act(['explain', name]);
    expect(code).toBe(0);
    expect(out.length).toBeGreaterThan(name.length + 20);
  });

  test('every code of the contract is explained', () => {
    expect(errorNames()).toEqual(expect.arrayContaining(Object.values(errorCodes).map(String)));
  });

  test('an operation: its page, its stages, its clauses', async () => {
    const { out } = await act(['explain', 'consensus.median']);
    expect(out).toMatch(/^page +spec\/consensus\/median\.md$/m);
    expect(out).toMatch(/^stages +kappa, medianStake, minority, consensus$/m);
    for (const clause of findOperation('consensus.median')!.clauses) expect(out).toContain(`${clause}  `);
  });

  test('an unknown name is refused with the nearest', async () => {
    await expect(act(['explain', 'MEDIAN-66'])).rejects.toThrow(
      'nothing is called «MEDIAN-66»; did you mean «MEDIAN-06»?',
    );
    await expect(act(['explain', 'timeout'])).rejects.toThrow('did you mean «time-out»?');
  });
});
