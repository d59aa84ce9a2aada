import { describe, expect, test } from 'vitest';
import { loadSuite } from '../../../src/harness/index.ts';
import { act } from '../act.ts';

describe('taospec show', () => {
  test('a case as a person reads it, in 80 columns', async () => {
    const { code, out } = await act(['show', 'median-three-rows'], 80);
    expect(code).toBe(0);
    const parts = [
      'MEDIAN-06  The consensus',
      'spec/consensus/median.md#median-06',
      'Input',
      'Stages',
      'Output',
      'confirmed by',
    ];
    expect(parts.map((part) => out.indexOf(part))).toEqual(
      parts.map((part) => out.indexOf(part)).toSorted((a, b) => a - b),
    );
    for (const part of parts) expect(out).toContain(part);
    expect(out).toContain('3  858993459  0.2000000000');
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('the stages stand in the order in which they come about', async () => {
    const { out } = await act(['show', 'median-three-rows']);
    const stages = out.slice(out.indexOf('Stages'), out.indexOf('Output'));
    const places = ['kappa', 'medianStake', 'minority', 'consensus'].map((stage) => stages.indexOf(stage));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places[0]).toBeGreaterThan(0);
  });

  test('--json gives the case as its file has it', async () => {
    const suite = loadSuite();
    const { out } = await act(['show', 'median-three-rows', '--json']);
    expect(JSON.parse(out)).toEqual(suite.load(suite.find('median-three-rows')[0]).case);
  });

  test('--request gives a line that a node answers', async () => {
    const { out } = await act(['show', 'median-three-rows', '--request', '446']);
    expect(out.trimEnd().split('\n')).toHaveLength(1);
    expect(JSON.parse(out)).toMatchObject({
      method: 'taospec_apply',
      params: { operation: 'consensus.median', ruleset: '446' },
    });
  });

  test('cases from all over the suite can be shown', async () => {
    const suite = loadSuite();
    const ids = [...new Set(suite.items().map(({ id }) => id))];
    for (const id of ids.filter((_, i) => i % 250 === 0))
      expect((await act(['show', id], 80)).out).toContain(id);
  });
});
