import { expect, test } from 'vitest';
import { findOperation, type JsonObject } from '../../../src/reference/index.ts';
import { inputOf, markedTables } from './field-tables.ts';

test.each(markedTables('spec/emission/coinbase.md', 'block'))(
  'the worked block $id holds',
  ({ id, rows }) => {
    const outcome = findOperation('emission.coinbase')!.apply(inputOf('emission/coinbase', id), '425');
    if (!('output' in outcome)) throw new Error('a rejection');
    const stages = Object.fromEntries(outcome.stages().map(({ stage, value }) => [stage, value]));
    for (const { stage, ...subnets } of rows) {
      const [list, field] = stage.replaceAll('`', '').split('.');
      for (const [heading, value] of Object.entries(subnets)) {
        const netuid = Number(heading.replace('subnet ', ''));
        const entry = (stages[list] as readonly JsonObject[]).find((each) => each.netuid === netuid);
        expect([stage, heading, entry?.[field]]).toEqual([stage, heading, value]);
      }
    }
  },
);
