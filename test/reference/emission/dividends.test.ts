import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emission, findOperation, numbers, type JsonObject } from '../../../src/reference/index.ts';
import { absent, corpusJson } from '../../corpora.ts';

const { U96F32 } = numbers;
const hotkey = (name: number) => `0x${name.toString(16).padStart(64, '0')}`;

interface Golden {
  readonly id: string;
  readonly operation: string;
  readonly specVersion?: number;
  readonly input: Readonly<Record<string, unknown>>;
  readonly output: Readonly<Record<string, unknown>>;
}
const goldensOf = (file: string, operation: string) =>
  ((corpusJson(file) ?? []) as readonly Golden[]).filter((golden) => golden.operation === operation);

const eras = goldensOf('protocol/emission-goldens.json', 'calculate_dividend_distribution');
const since = goldensOf('protocol/since-425-goldens.json', 'emission.dividendDistribution');

function dividends(ruleset: '425' | '475', input: JsonObject): JsonObject {
  const operation = findOperation('emission.dividends')!;
  expect(operation.domain(input)).toBeUndefined();
  const outcome = operation.apply(input, ruleset);
  if (!('output' in outcome)) throw new Error('an output was expected');
  return outcome.output;
}

describe.skipIf(corpusJson('protocol/emission-goldens.json') === undefined)(`goldens (${absent})`, () => {
  test('are here', () => {
    expect([eras.length, since.length]).toEqual([3, 6]);
  });

  test.each(eras)('$id', ({ input, output }) => {
    const stakes = input['stake_map{hotkey:[alpha,root]}'] as Record<string, readonly [string, string]>;
    const given = input.dividends_bits as Record<string, string>;
    const names = Object.keys(stakes);
    const answer = dividends('425', {
      pendingValidatorAlpha: input.pending_validator_alpha as string,
      pendingRootAlpha: input.pending_root_alpha as string,
      taoWeight: input.tao_weight_bits as string,
      validators: names.map((name) => ({
        hotkey: hotkey(Number(name)),
        alphaStake: stakes[name][0],
        rootStake: stakes[name][1],
        dividend: given[name],
      })),
    });
    const [alpha, root] = [output.alpha_dividends_bits, output.root_alpha_dividends_bits] as Record<
      string,
      string
    >[];
    const paid = names.map((name) => ({
      hotkey: hotkey(Number(name)),
      alphaDividend: alpha[name],
      rootDividend: root[name],
    }));
    expect(answer.dividends).toEqual(paid);
    const sum = (key: 'alphaDividend' | 'rootDividend') =>
      (paid.reduce((total, each) => total + BigInt(each[key]), 0n) >> 32n).toString();
    expect([sum('alphaDividend'), sum('rootDividend')]).toEqual([output.alpha_sum_u64, output.root_sum_u64]);
  });

  test.each(since)('$id', ({ specVersion, input, output }) => {
    interface Line {
      readonly hotkey: string;
      readonly alpha_stake: string;
      readonly root_stake: string;
      readonly dividend: string;
      readonly has_root_uid: boolean;
    }
    const newer = specVersion === 475;
    const named = (name: string) => hotkey(parseInt(name, 16));
    const lines = input.hotkeys as readonly Line[];
    const answer = dividends(newer ? '475' : '425', {
      pendingValidatorAlpha: input.pending_validator_alpha as string,
      pendingRootAlpha: input.pending_root_alpha as string,
      taoWeight: input.tao_weight_bits_U96F32 as string,
      validators: lines.map((line) => ({
        hotkey: named(line.hotkey),
        alphaStake: line.alpha_stake,
        rootStake: line.root_stake,
        dividend: (BigInt(line.dividend) << 32n).toString(),
        ...(newer && { rootSeat: line.has_root_uid }),
      })),
    });
    const [alpha, root] = [output.alpha_dividend_bits_U96F32, output.root_dividend_bits_U96F32] as Record<
      string,
      string
    >[];
    expect(answer).toEqual({
      dividends: lines.map((line) => ({
        hotkey: named(line.hotkey),
        alphaDividend: alpha[line.hotkey],
        rootDividend: root[line.hotkey],
      })),
      ...(newer && { rootRecycled: output.root_recycled }),
    });
  });
});

const rao = fc.bigInt(0n, 21n * 10n ** 15n).map((amount) => amount as numbers.Rao);
const validators = fc.array(
  fc.record({
    alphaStake: rao,
    rootStake: rao,
    dividend: rao.map((amount) => U96F32.saturatingFromInteger(amount)),
  }),
  { maxLength: 8 },
);
const inputs = fc.record({
  pendingValidatorAlpha: rao,
  pendingRootAlpha: rao,
  taoWeight: fc.bigInt(0n, 2n ** 32n).map((share) => U96F32.fromBits(share)),
  validators: validators.map((list) => list.map((each, i) => ({ hotkey: hotkey(i), ...each }))),
});
const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n);

describe('dividends', () => {
  test('never add up to more than their pot, and fall short by less than a step of each share and a bit', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const {
          dividends: paid,
          totalAlphaParts,
          totalRootParts,
        } = emission.distributeDividends(input, '425');
        const pots = [
          [input.pendingValidatorAlpha, totalAlphaParts, paid.map((each) => each.alphaDividend)],
          [input.pendingRootAlpha, totalRootParts, paid.map((each) => each.rootDividend)],
        ] as const;
        for (const [pot, total, shares] of pots) {
          const dust = (pot << 32n) - sum(shares);
          expect(dust >= 0n).toBe(true);
          // I11: with nothing to divide by, the whole pot is dust.
          if (total === 0n) expect(dust).toBe(pot << 32n);
          else expect(dust <= BigInt(paid.length) * (pot + 1n)).toBe(true);
        }
      }),
    );
  });

  test('are the same whatever the order of the validators', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const turned = { ...input, validators: [...input.validators].reverse() };
        expect(emission.distributeDividends(turned, '425')).toEqual(
          emission.distributeDividends(input, '425'),
        );
      }),
    );
  });

  test('keep each dividend whole when it is cut in two', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { parts } = emission.distributeDividends(input, '425');
        expect(parts.map(({ alphaPart, rootPart }) => alphaPart + rootPart)).toEqual(
          input.validators.map(({ dividend }) => dividend),
        );
      }),
    );
  });

  test('want each hotkey once', () => {
    const one = { hotkey: hotkey(1), alphaStake: '1', rootStake: '0', dividend: '1' };
    const input = {
      pendingValidatorAlpha: '1',
      pendingRootAlpha: '0',
      taoWeight: '0',
      validators: [one, one],
    };
    expect(findOperation('emission.dividends')!.domain(input)).toEqual({
      path: 'input.validators[1].hotkey',
      expected: 'each hotkey once',
    });
  });
});
