import { expect, test } from 'vitest';
import { findOperation, type JsonObject } from '../../../src/reference/index.ts';
import { exampleTable } from '../tables.ts';
import { inputOf } from './field-tables.ts';

type Terms = Readonly<Record<string, string | number>>;

test('the two mechanisms of the chapter give what it says', () => {
  const id = 'mechanisms-two-of-three-quarters';
  const input = inputOf('emission/mechanisms', id);
  const outcome = findOperation('emission.mechanisms')!.apply(input, '425');
  if (!('output' in outcome)) throw new Error('an output was expected');
  const { parts, neurons } = outcome.output as { parts: string[]; neurons: Terms[] } & JsonObject;
  expect(parts).toEqual(['251', '749']);

  const [first, second] = input.mechanisms as readonly (readonly Terms[])[];
  for (const row of exampleTable('spec/emission/mechanisms.md', id)) {
    const uid = Number(row.uid);
    expect(
      [
        first[uid].serverEmission,
        second[uid].serverEmission,
        neurons[uid].serverEmission,
        neurons[uid].emission,
        first[uid].consensus,
        second[uid].consensus,
        neurons[uid].consensus,
      ].map(String),
    ).toEqual(Object.values(row).slice(1));
  }
});
