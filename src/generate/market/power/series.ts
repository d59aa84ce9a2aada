import type { Draft } from '../../topic.ts';
import { powerInput, weights, whole } from './input.ts';

/** The series, at the places where their rounding shows (POWER-04 to POWER-09). */
export const series: readonly Draft[] = [
  {
    id: 'power-precision-of-the-scale',
    title: 'a scale of 37 bits asks for 45, whoever asks for 32',
    clauses: ['POWER-04'],
    why: { kind: 'rounding', note: 'with 37 bits the last digit is another' },
    input: powerInput([218, 402], weights(10_266_454_680_866_241n), { precision: 32, scale: 10n ** 11n }),
  },
  {
    id: 'power-precision-of-nobody',
    title: 'asking for no precision is asking for what the scale needs',
    clauses: ['POWER-04'],
    why: { kind: 'rounding', note: 'with the bits of the scale alone the last digit is another' },
    input: powerInput([92, 171], [2043, 3047], { precision: 0, scale: 10n ** 12n }),
  },
  {
    id: 'power-precision-least',
    title: 'a scale of 4 bits is computed with 32',
    clauses: ['POWER-04'],
    why: { kind: 'boundary', note: 'the least there is' },
    input: powerInput([1, 3], [1025, 2049], { precision: 0, scale: 10n }),
  },
  {
    id: 'power-precision-asked',
    title: 'the same with 256 bits',
    clauses: ['POWER-04'],
    why: { kind: 'boundary', note: 'the answer is the same, the stages are not' },
    input: powerInput([1, 3], [1025, 2049], { precision: 256, scale: 10n }),
  },
  {
    id: 'power-guard-rounded',
    title: 'the guard bits are rounded to the nearest, not cut off',
    clauses: ['POWER-05'],
    why: { kind: 'rounding', note: 'cut off, the last digit is one less' },
    input: powerInput([653, 1786], [1929, 2842], { precision: 0 }),
  },
  {
    id: 'power-guard-rounded-again',
    title: 'the same with a scale of nine digits',
    clauses: ['POWER-05'],
    why: { kind: 'rounding', note: 'cut off, the last digit is one less' },
    input: powerInput([926, 1063], [1055, 4994], { precision: 32, scale: 10n ** 8n }),
  },
  {
    id: 'power-logarithm-signs',
    title: 'every second term of the logarithm is taken away',
    clauses: ['POWER-06'],
    why: { kind: 'rounding', note: 'ln(1 + x) and not −ln(1 − x)' },
    input: powerInput([29, 106], weights(17_976_991_766_744_273n), { precision: 64, scale: 10_000n }),
  },
  {
    id: 'power-logarithm-stops',
    title: 'the logarithm stops when its last term is within the guard bits',
    clauses: ['POWER-06'],
    why: { kind: 'rounding', note: 'with all terms the last digit is one more' },
    input: powerInput([963, 1490], [1644, 3481], { precision: 32, scale: 10n ** 10n }),
  },
  {
    id: 'power-logarithm-stops-early',
    title: 'the same, one less with all terms',
    clauses: ['POWER-06'],
    why: { kind: 'rounding', note: 'one more term would be felt' },
    input: powerInput([178, 214], [2241, 1927], { precision: 0 }),
  },
  {
    id: 'power-leading-digits',
    title: 'digits of 1.5 and more are halved, so that their logarithm comes to an end',
    clauses: ['POWER-07'],
    why: {
      kind: 'boundary',
      note: '245 is 1.91 · 128 and 460 is 1.80 · 256; unhalved, ten digits are wrong',
    },
    input: powerInput([245, 460], [2066, 4623], { precision: 64 }),
  },
  {
    id: 'power-leading-digits-half',
    title: 'digits of exactly 1.5 are halved',
    clauses: ['POWER-07'],
    why: { kind: 'boundary', note: '3 is 1.5 · 2, so 0.75 · 4' },
    input: powerInput([3, 7], [1027, 2049]),
  },
  {
    id: 'power-leading-digits-below-half',
    title: 'digits of a little less than 1.5 are not',
    clauses: ['POWER-07'],
    why: { kind: 'boundary', note: '3 · 2^62 − 1' },
    input: powerInput([3n * 2n ** 62n - 1n, 2n ** 64n - 1n], [1027, 2049]),
  },
  {
    id: 'power-of-one',
    title: 'a base of 1 comes back whole: its logarithm is 0',
    clauses: ['POWER-08', 'POWER-09'],
    why: { kind: 'rounding', note: 'the exponential of 0 has one term' },
    input: powerInput([12_345_678_901n, 12_345_678_901n], weights(503_271_828_182_845_904n)),
  },
  {
    id: 'power-rounded-down',
    title: 'the power is rounded down, where the nearest is one more',
    clauses: ['POWER-09'],
    why: { kind: 'rounding', note: 'the pool keeps what is left over' },
    input: powerInput([31, 1919], [799, 4593], { precision: 64, scale: 10n ** 8n }),
  },
  {
    id: 'power-series-above-one',
    title: 'a base above 1 by series, as a limit asks for it',
    clauses: ['POWER-09', 'POWER-08'],
    why: { kind: 'boundary', note: 'with 1024 bits' },
    input: powerInput([5n * 2n ** 61n, 2n ** 62n], [(whole * 49n) / 100n + 1n, whole], { precision: 1024 }),
  },
];
