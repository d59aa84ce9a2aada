import { draws, type Draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { draft, most, raw, type Float } from './input.ts';

/** A float with an exponent near those of real shares; digits of 0 and 9 are likelier than others. */
function drawn(from: Draws): Float {
  const low = most / 10n + 1n;
  const mantissa = from.oneIn(4)
    ? from.oneOf([low, most, most - 1n, most / 2n, most / 3n])
    : from.bigint(low, most);
  return raw(mantissa, from.bigint(-30n, 8n));
}

const functions = [
  ['add', '04'],
  ['sub', '05'],
  ['div', '06'],
  ['mulDiv', '07'],
] as const;

/** Operands that were drawn (SAFE-FLOAT-04 to SAFE-FLOAT-09). */
export const fuzz: readonly Draft[] = [...Array(24).keys()].map((index) => {
  const seed = 6100 + index;
  const from = draws(seed);
  const [name, clause] = functions[index % functions.length];
  const operands = { a: drawn(from), b: drawn(from), ...(name === 'mulDiv' && { c: drawn(from) }) };
  return {
    ...draft([
      `fuzz-${seed}`,
      `${name} of floats that were drawn`,
      clause,
      'fuzz',
      'values that nobody chose',
      { function: name, ...operands },
    ]),
    seed: seed.toString(),
  };
});

/** Conversions of values that were drawn (SAFE-FLOAT-08, SAFE-FLOAT-09). */
export const fuzzConversions: readonly Draft[] = [...Array(12).keys()].map((index) => {
  const seed = 6150 + index;
  const from = draws(seed);
  const [id, clause, input] =
    index % 2 === 0
      ? ([
          'fromU64F64',
          '08',
          { value: from.bigint(0n, 2n ** BigInt(from.oneOf([63, 70, 96, 112, 128])) - 1n).toString() },
        ] as const)
      : ([
          'toU64',
          '09',
          { value: raw(from.bigint(most / 10n + 1n, most), from.bigint(-21n, -1n)) },
        ] as const);
  return {
    ...draft([
      `fuzz-${seed}`,
      `${id} of a value that was drawn`,
      clause,
      'fuzz',
      'values that nobody chose',
      { function: id, ...input },
    ]),
    seed: seed.toString(),
  };
});
