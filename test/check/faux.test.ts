import { describe, expect, test } from 'vitest';
import { fauxFindings } from '../../src/check/faux.ts';
import type { FauxRule } from '../../src/check/index.ts';
import { readSuite } from '../../src/check/read.ts';
import { medianRules } from '../faux/rules/consensus/median.ts';
import { copy, median } from './copies.ts';

const { cases } = readSuite(copy);
const alone = { ...median, clauses: ['MEDIAN-06'] };
const rule = (over: Partial<FauxRule>): FauxRule => ({ ...medianRules[5], ...over });

/** What is said of a rule in place of the clause's own. */
async function said(over: Partial<FauxRule>): Promise<readonly string[]> {
  const { findings } = await fauxFindings(copy, [rule(over)], [alone], cases);
  return findings.map(({ sentence }) => sentence);
}

describe('the wrong rules of the median', () => {
  test('are one for each clause, and each fails a case made for it', async () => {
    const { findings, caught } = await fauxFindings(copy, medianRules, [median], cases);
    expect(findings).toEqual([]);
    expect(caught.map(({ clause }) => clause)).toEqual(median.clauses);
    for (const { clause, caughtBy } of caught)
      expect(cases.find((each) => each.case.id === caughtBy)!.case.clauses).toContain(clause);
  });

  test('leave the right rule as it is', () => {
    const { input, expect: expected } = cases.find((each) => each.case.id === 'median-kappa-1-equal')!.case;
    const outcome = median.apply(input as Parameters<typeof median.apply>[0], '425');
    expect('output' in outcome && outcome.output).toEqual(expected[0].output);
  });
});

describe('said is', () => {
  test('that a clause has none', async () => {
    const { findings } = await fauxFindings(copy, medianRules.slice(1), [median], cases);
    expect(findings).toEqual([{ where: 'test/faux/rules', sentence: 'MEDIAN-01 has no wrong rule' }]);
  });

  test('that no case of the clause fails on it', async () => {
    const harmless = { find: 'const ascending =', replace: 'const  ascending =', says: 'nothing else' };
    expect(await said(harmless)).toEqual(['no case of MEDIAN-06 fails on its wrong rule: nothing else']);
  });

  test('the same where it throws instead of answering', async () => {
    const thrown = { find: 'if (below > minority)', replace: 'if (nothing)', says: 'it throws' };
    expect(await said(thrown)).toEqual(['no case of MEDIAN-06 fails on its wrong rule: it throws']);
  });

  test('that cases of other clauses do not count', async () => {
    const others = cases.map((each) => ({ ...each, case: { ...each.case, clauses: ['MEDIAN-01'] } }));
    const { findings } = await fauxFindings(copy, [medianRules[5]], [median], others);
    expect(findings.map(({ sentence }) => sentence)).toContain(
      `no case of MEDIAN-06 fails on its wrong rule: ${medianRules[5].says}`,
    );
  });

  test.each<readonly [what: string, over: Partial<FauxRule>, sentence: string]>([
    [
      'what it replaces is not there',
      { find: 'if (below)' },
      '«if (below)» stands in src/reference/consensus/median.ts 0 times, and must stand there once',
    ],
    [
      'what it replaces is there more than once',
      { find: 'I32F32.zero' },
      '«I32F32.zero» stands in src/reference/consensus/median.ts 4 times, and must stand there once',
    ],
    [
      'it replaces nothing',
      { find: '' },
      '«» stands in src/reference/consensus/median.ts 0 times, and must stand there once',
    ],
    ['it changes nothing', { replace: medianRules[5].find }, 'it replaces a piece by itself'],
    [
      'its source is not there',
      { file: 'src/reference/consensus/mode.ts' },
      'there is no source src/reference/consensus/mode.ts',
    ],
  ])('that %s', async (_what, over, sentence) => {
    expect(await said(over)).toEqual([`the wrong rule of MEDIAN-06: ${sentence}`]);
  });

  test('that its clause is not there', async () => {
    expect(await said({ clause: 'MEDIAN-60' })).toEqual([
      'MEDIAN-06 has no wrong rule',
      'the wrong rule of MEDIAN-60: no operation has this clause',
    ]);
  });

  test('that it does not load', async () => {
    expect(await said({ replace: 'if (' })).toEqual([
      expect.stringMatching(/^the wrong rule of MEDIAN-06 can't be tried: /),
    ]);
  });

  test('that it does not end, and the rules after it are tried all the same', async () => {
    const endless = rule({ find: 'let below = I32F32.zero;', replace: 'let below = I32F32.zero; for (;;);' });
    const rules = [endless, ...medianRules.filter(({ clause }) => clause !== 'MEDIAN-06')];
    const { findings, caught } = await fauxFindings(copy, rules, [median], cases, 1_000);
    expect(findings.map(({ sentence }) => sentence)).toEqual([
      "the wrong rule of MEDIAN-06 can't be tried: it does not end",
    ]);
    expect(caught).toHaveLength(7);
  });
});
