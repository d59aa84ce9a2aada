import { expect, test } from 'vitest';
import { findOperation, type JsonObject } from '../../../src/reference/index.ts';
import { inputOf, markedTables } from './field-tables.ts';

test.each(markedTables('spec/emission/injection.md', 'subnet'))(
  'the worked example $id holds',
  ({ id, rows }) => {
    const input = inputOf('emission/injection', id);
    const outcome = findOperation('emission.injection')!.apply(input, '425');
    const only = (of: JsonObject) => (of.subnets as readonly JsonObject[])[0];
    if (!('output' in outcome)) throw new Error('a rejection');
    for (const { field, before, after } of rows) {
      const name = field.replaceAll('`', '');
      expect([name, only(input)[name], only(outcome.output)[name]]).toEqual([name, before, after]);
    }
  },
);
