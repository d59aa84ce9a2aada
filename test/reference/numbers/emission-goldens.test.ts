import { describe, expect, test } from 'vitest';
import { absent, corpusJson } from '../../corpora.ts';
import { goldenFormulas } from './golden-formulas.ts';

interface Golden {
  readonly id: string;
  readonly operation: string;
  readonly input: never;
  readonly output: object;
}

const goldens = (corpusJson('protocol/emission-goldens.json') ?? []) as readonly Golden[];

describe('the arithmetic of emission, put together from the number operations', () => {
  const title = goldens.length > 0 ? 'is compared with 140 goldens' : `is not compared: ${absent}`;
  test.skipIf(goldens.length === 0)(title, () => {
    const compared = goldens.filter(({ operation }) => operation in goldenFormulas);
    expect(compared.length).toBe(140);
  });

  for (const [operation, formula] of Object.entries(goldenFormulas))
    test.each(goldens.filter((golden) => golden.operation === operation))('$id', ({ input, output }) => {
      expect(output).toMatchObject(formula(input));
    });
});
