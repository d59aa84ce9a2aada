import { describe, expect, test } from 'vitest';
import { findOperation, type JsonObject } from '../../../src/reference/index.ts';
import { measured } from '../../../src/generate/market/share-pool/measured.ts';
import { absent } from '../../corpora.ts';
import { measuredPools, poolFixtures } from './measured-pools.ts';

const pools = poolFixtures.flatMap(measuredPools);
const title = pools.length > 0 ? 'the pools of a real runtime are compared' : `not compared: ${absent}`;

describe('stake that a real runtime shared', () => {
  test.skipIf(pools.length === 0)(title, () => {
    expect(pools.length).toBeGreaterThan(300);
  });

  test.each(pools)('$id', ({ input, after }) => {
    const outcome = findOperation('market.sharePool')!.apply(input as unknown as JsonObject, 'dev-293');
    if (!('output' in outcome)) throw new Error('an output was expected');
    const { answers: _answers, ...stored } = outcome.output;
    expect(stored).toEqual(after);
  });

  test.skipIf(pools.length === 0)('stands in the vectors as it was measured', () => {
    for (const { id, code, input, after } of measured)
      expect(pools.find((pool) => pool.id === id)).toEqual({ id, code, input, after });
  });
});
