import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { absent } from '../../corpora.ts';
import type { JsonObject } from '../../../src/reference/index.ts';
import { goldensOf, outputOf } from './goldens.ts';

interface Drawn {
  readonly neurons: readonly { readonly emission: string; readonly registeredAt: string }[];
  readonly immunityPeriod: number;
  readonly minNonImmuneUids: number;
  readonly immortalUids: readonly number[];
}

const neuron = fc.record({
  emission: fc.bigInt(0n, 5n).map(String),
  registeredAt: fc.bigInt(80n, 105n).map(String),
});
const drawn: fc.Arbitrary<Drawn> = fc.record({
  neurons: fc.array(neuron, { maxLength: 12 }),
  immunityPeriod: fc.integer({ min: 0, max: 20 }),
  minNonImmuneUids: fc.integer({ min: 0, max: 5 }),
  immortalUids: fc.array(fc.integer({ min: 0, max: 11 }), { maxLength: 2 }),
});
const pruned = (input: Drawn) =>
  outputOf('chain.neuronToPrune', { ...input, block: '100' }).uid as number | null;

describe('who makes room', () => {
  const goldens = goldensOf<JsonObject>('neuronToPrune');
  test.skipIf(goldens.length === 0)(goldens.length === 0 ? absent : 'is as the sheet says', () => {
    for (const { input, output } of goldens) expect(outputOf('chain.neuronToPrune', input).uid).toBe(output);
  });

  test('is never immortal, and immune only where too few are not', () => {
    fc.assert(
      fc.property(drawn, (input) => {
        const uid = pruned(input);
        const immune = ({ registeredAt }: Drawn['neurons'][number]) =>
          Math.max(0, 100 - Number(registeredAt)) < input.immunityPeriod;
        const free = input.neurons.filter((each, at) => !immune(each) && !input.immortalUids.includes(at));
        if (uid === null) expect(free.length <= input.minNonImmuneUids).toBe(true);
        else {
          expect(input.immortalUids).not.toContain(uid);
          expect(immune(input.neurons[uid])).toBe(free.length <= input.minNonImmuneUids);
        }
      }),
    );
  });

  test('nobody of the same kind earned less', () => {
    fc.assert(
      fc.property(drawn, (input) => {
        const uid = pruned({ ...input, immunityPeriod: 0, minNonImmuneUids: 0 });
        if (uid === null) return;
        const others = input.neurons.filter((_, at) => !input.immortalUids.includes(at));
        const least = others.map(({ emission }) => Number(emission)).reduce((a, b) => Math.min(a, b));
        expect(Number(input.neurons[uid].emission)).toBe(least);
      }),
    );
  });
});
