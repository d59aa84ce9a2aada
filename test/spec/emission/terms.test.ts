import { expect, test } from 'vitest';
import { findOperation, type Ruleset } from '../../../src/reference/index.ts';
import { holdFields, inputOf, markedTables } from './field-tables.ts';

const page = 'spec/emission/terms.md';

test.each(markedTables(page, 'example'))('the worked example $id holds', ({ id, rows }) => {
  const input = inputOf('emission/terms', id);
  const wide = { price: 64, alphaInWanted: 32 };
  const rao = { ...input, taoEmission: (BigInt(input.taoEmission as string) >> 32n).toString() };
  holdFields(
    'emission.terms',
    '425',
    input,
    rows.filter(({ field }) => field !== '`taoEmission`' && field !== '`alphaInWanted`'),
    wide,
  );
  expect(rows[0].value).toBe(rao.taoEmission);
});

test.each(markedTables(page, 'eras'))('the comparison $id holds', ({ id, rows }) => {
  const input = inputOf('emission/terms', id);
  for (const { ruleset, '`taoIn`': taoIn, '`alphaIn`': alphaIn, '`excessTao`': excessTao } of rows)
    for (const each of ruleset.split(', ')) {
      const outcome = findOperation('emission.terms')!.apply(input, each as Ruleset);
      expect(outcome).toMatchObject({ output: { taoIn, alphaIn, excessTao } });
    }
});
