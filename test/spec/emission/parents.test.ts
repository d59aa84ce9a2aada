import { expect, test } from 'vitest';
import { findOperation, type JsonObject } from '../../../src/reference/index.ts';
import { exampleTable } from '../tables.ts';
import { inputOf } from './field-tables.ts';

test('the two parents of the chapter come to what it says', () => {
  const outcome = findOperation('emission.parents')!.apply(
    inputOf('emission/parents', 'parents-two-parents'),
    '425',
  );
  if (!('output' in outcome)) throw new Error('an output was expected');
  const { dividends } = outcome.output as { dividends: { dividend: string }[] } & JsonObject;
  const stages = Object.fromEntries(outcome.stages().map(({ stage, value }) => [stage, value]));
  const whole = (bits: unknown) => Number(bits) / 2 ** 32;
  const contributions = (stages.contributions as string[]).map(whole);
  const takes = (stages.childkeyTakes as string[]).map(whole);

  for (const [at, row] of exampleTable('spec/emission/parents.md', 'parents-two-parents').entries()) {
    expect(row['comes to']).toBe(dividends[at].dividend);
    expect(Number(row.contributes)).toBe(contributions[at] ?? Number(stages.selfContribution));
    if (row.part === '') continue;
    expect((contributions[at] / whole(stages.totalContribution)) * 1000).toBeCloseTo(Number(row.part), 6);
    expect(takes[at]).toBeCloseTo(Number(row.take), 1);
  }
});
