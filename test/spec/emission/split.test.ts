import { test } from 'vitest';
import { holdFields, inputOf, markedTables } from './field-tables.ts';

test.each(markedTables('spec/emission/split.md', 'example'))(
  'the worked example $id holds',
  ({ id, rows }) => {
    holdFields('emission.split', '425', inputOf('emission/split', id), rows);
  },
);
