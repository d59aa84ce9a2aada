/**
 * Shares of 65535, and shares of an emission.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { topicOf, type Kind, type NumberCase } from './draft.ts';

const one = 2n ** 32n;
const max = 2n ** 63n - 1n;
const whole = 65535n;

/** The least share that becomes this u16: a step less becomes the u16 before it. */
const leastFor = (u16: bigint): bigint => (u16 * one + whole - 1n) / whole;

const toShare: readonly NumberCase[] = [
  3, 255, 256, 4095, 21846, 32766, 32769, 43691, 52429, 65280, 65533,
].map((share) => ({
  id: `u16-proportion-to-fixed-${share}`,
  title: `the u16 ${share} as a share`,
  kind: 'rounding',
  clauses: [14],
  note: `${share} · 2^32 / 65535 is not whole, and is cut off`,
  input: { share },
}));

const toU16: readonly NumberCase[] = [
  ...[2n, 255n, 32767n, 32768n, 32769n, 65533n, 65534n].flatMap((u16): readonly NumberCase[] => [
    {
      id: `fixed-proportion-to-u16-reaches-${u16}`,
      title: `the least share that becomes ${u16}`,
      kind: 'boundary',
      clauses: [15],
      input: { value: `${leastFor(u16)}` },
    },
    {
      id: `fixed-proportion-to-u16-misses-${u16}`,
      title: `a step less becomes ${u16 - 1n}`,
      kind: 'boundary',
      clauses: [15],
      input: { value: `${leastFor(u16) - 1n}` },
    },
  ]),
  {
    id: 'fixed-proportion-to-u16-above-one',
    title: 'a share above 1 is 65535',
    kind: 'overflow',
    clauses: [15],
    input: { value: `${one + one / whole + 1n}` },
  },
  {
    id: 'fixed-proportion-to-u16-product-saturates',
    title: 'the product by 65535 saturates, and is 65535',
    kind: 'overflow',
    clauses: [15, 2],
    input: { value: `${max / whole + 1n}` },
  },
  {
    id: 'fixed-proportion-to-u16-negative-product-saturates',
    title: 'the negative product by 65535 saturates, and is 0',
    kind: 'overflow',
    clauses: [15, 2],
    input: { value: `${-max / whole - 1n}` },
  },
];

const valueAsShare: readonly NumberCase[] = (
  [
    ['minus-step', 'minus a step is 0', 'rounding', -1n],
    ['below-step', 'a step less than a step of a share is 0', 'boundary', whole - 1n],
    ['step', '65535 steps are a step', 'boundary', whole],
    ['minus-cut', 'a negative value is cut towards zero', 'rounding', -2n * whole + 1n],
    ['below-whole', 'a step less than 65535', 'rounding', whole * one - 1n],
    ['third', '21845 is a third', 'rounding', 21845n * one],
    ['above-whole', '65536 is more than 1', 'boundary', 65536n * one],
    ['max', 'the largest value', 'boundary', max],
    ['min', 'the smallest value', 'boundary', -max - 1n],
  ] as const
).map(([id, title, kind, value]) => ({
  id: `fixed-to-fixed-u16-proportion-${id}`,
  title,
  kind,
  clauses: [16],
  input: { value: `${value}` },
}));

type Part = readonly [id: string, title: string, kind: Kind, share: bigint, total: bigint];

const parts: readonly Part[] = [
  ['third', 'a third of 1000 rao is 333', 'rounding', one / 3n, 1000n],
  ['below-rao', 'a step less than 1 of a rao is nothing', 'rounding', one - 1n, 1n],
  ['half-of-one', 'half of a rao is nothing', 'rounding', one / 2n, 1n],
  ['half-of-three', 'half of three rao is one', 'rounding', one / 2n, 3n],
  ['step-of-day', 'a step of a day of alpha is 1676 rao', 'rounding', 1n, 7200n * 10n ** 9n],
  ['step-below-rao', 'a step of 2^32 - 1 rao is nothing', 'boundary', 1n, one - 1n],
  ['step-of-rao', 'a step of 2^32 rao is one', 'boundary', 1n, one],
  ['tempo', 'a third of what 360 blocks give to servers and validators', 'rounding', one / 3n, 295200000000n],
  ['whole', 'the whole of an emission is all of it', 'boundary', one, 295200000001n],
  ['minus-step', 'minus a step of 2^32 rao is none', 'overflow', -1n, one],
  ['minus-one', 'minus the whole is none', 'overflow', -one, 1000n],
  ['max-share', 'the largest share of the largest emission', 'overflow', max, 2n ** 64n - 1n],
  ['min-share', 'the smallest share of the largest emission', 'overflow', -max - 1n, 2n ** 64n - 1n],
  ['two-of-half-u64', 'twice 2^63 rao is the largest u64', 'overflow', 2n * one, 2n ** 63n],
  ['below-u64', 'a step less than twice 2^63 rao still fits', 'boundary', 2n * one - 1n, 2n ** 63n],
];

const emission: readonly NumberCase[] = parts.map(([id, title, kind, share, total]) => ({
  id: `emission-${id}`,
  title,
  kind,
  clauses: [17],
  input: { share: `${share}`, total: `${total}` },
}));

/** The topics of shares. */
export const shareTopics: readonly Topic[] = [
  topicOf('u16ProportionToFixed', 'shares', 'shares', toShare),
  topicOf('fixedProportionToU16', 'edges', 'shares', toU16),
  topicOf('fixedToFixedU16Proportion', 'edges', 'shares', valueAsShare),
  topicOf('emission', 'edges', 'shares', emission),
];
