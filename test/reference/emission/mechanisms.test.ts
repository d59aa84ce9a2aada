import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emission, findOperation, type numbers } from '../../../src/reference/index.ts';
import { testGoldens } from './golden-lines.ts';

const { mechanisms, splitAmongMechanisms } = emission;
const rao = (amount: bigint | string) => BigInt(amount) as numbers.Rao;
const rulesets = ['425', '438'] as const;

interface Split {
  readonly alpha: string;
  readonly count?: string;
  readonly mechanisms?: number;
  readonly mechanism_count?: number;
  readonly split: readonly (string | number)[] | null;
}

describe('lines of the sheets', () => {
  for (const [sheet, operation] of [
    ['emission', 'split_emissions'],
    ['chain', 'splitEmissions'],
    ['since-425', 'epoch.splitMechanismEmission'],
  ])
    testGoldens<Split, readonly string[] | { parts: readonly string[] }>(sheet, operation, (line) => {
      const { alpha, count, mechanisms: few, mechanism_count, split } = line.input;
      const parts = splitAmongMechanisms(
        rao(alpha),
        Number(count ?? few ?? mechanism_count),
        split?.map(Number) ?? null,
        line.specVersion === 438 ? '438' : '425',
      );
      expect([line.id, parts.map(String)]).toEqual([
        line.id,
        'parts' in line.output ? line.output.parts : line.output,
      ]);
    });
});

const neuron = { stake: rao(1n), dividend: 1, stakeWeight: 1, consensus: 1, validatorTrust: 1 };
const idle = { active: false, newValidatorPermit: false };

describe('mechanisms', () => {
  const whole = fc
    .array(fc.integer({ min: 0, max: 65535 }), { maxLength: 5 })
    .map((cuts) => [...cuts.sort((a, b) => a - b), 65535].map((cut, at, all) => cut - (all[at - 1] ?? 0)));

  test('share out all of the emission, to the rao', () => {
    fc.assert(
      fc.property(
        fc.bigInt(0n, 2n ** 64n - 1n),
        fc.option(whole),
        fc.constantFrom(...rulesets),
        (amount, split, ruleset) => {
          const parts = splitAmongMechanisms(rao(amount), split?.length ?? 3, split, ruleset);
          expect(parts.reduce((sum, part) => sum + part, 0n)).toBe(amount);
        },
      ),
    );
  });

  test('pay the sum, and store less than they pay', () => {
    const amounts = fc.array(fc.bigInt(0n, 10n ** 15n), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(amounts, (list) => {
        const total = list.reduce((sum, each) => sum + each, 0n);
        const { neurons } = mechanisms(
          {
            raoEmission: rao(total),
            mechanismCount: list.length,
            mechanismEmissionSplit: null,
            mechanisms: list.map((each) => [
              {
                ...neuron,
                ...idle,
                serverEmission: rao(each),
                validatorEmission: rao(0n),
                emission: rao(each),
              },
            ]),
          },
          '425',
        );
        expect(neurons[0].serverEmission).toBe(total);
        expect(neurons[0].emission <= total).toBe(true);
      }),
    );
  });

  test('need one list each, with the same neurons', () => {
    const { domain } = findOperation('emission.mechanisms')!;
    const input = (mechanismCount: number, ...lists: readonly (readonly object[])[]) =>
      domain({ mechanismCount, mechanisms: lists as never });
    expect(input(2, [], [])).toBeUndefined();
    expect(input(2, [])).toMatchObject({ path: 'input.mechanisms' });
    expect(input(2, [{}], [])).toMatchObject({ path: 'input.mechanisms[1]' });
  });
});
