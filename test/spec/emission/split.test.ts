import { expect, test } from 'vitest';
import { findOperation, type Ruleset } from '../../../src/reference/index.ts';
import { holdFields, inputOf, markedTables } from './field-tables.ts';

test.each(markedTables('spec/emission/split.md', 'example'))(
  'the worked example $id holds',
  ({ id, rows }) => {
    holdFields('emission.split', '425', inputOf('emission/split', id), rows);
  },
);

test.each(markedTables('spec/emission/split.md', 'eras'))('the comparison $id holds', ({ id, rows }) => {
  const input = inputOf('emission/split', id);
  for (const { ruleset, ...columns } of rows) {
    const outcome = findOperation('emission.split')!.apply(input, ruleset as Ruleset);
    const said = Object.entries(columns).filter(([, value]) => value !== '');
    expect(outcome).toMatchObject({
      output: Object.fromEntries(said.map(([field, value]) => [field.replaceAll('`', ''), value])),
    });
  }
});
