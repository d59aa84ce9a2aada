/**
 * Powers of 2, powers by way of the logarithm, and square roots.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { edges, signedEdges, topicOf, type Edges, type Kind, type NumberCase } from './draft.ts';

/** The largest exponent whose power of 2 fits. */
const lastPower = ({ max, one }: Edges): number => (max / one).toString(2).length - 1;

const powersOfTwo: readonly NumberCase[] = edges.flatMap((format) => {
  const last = lastPower(format);
  const exponents = [
    ['zero', '2 to the 0 is 1', 'boundary', 0],
    ['ten', 'ten halvings', 'example', 10],
    ['last', 'the last power of 2 that fits', 'boundary', last],
    ['after', 'the first that does not is the largest value', 'overflow', last + 1],
    ['far', 'and so is every other', 'overflow', 255],
  ] as const;
  return exponents.map(([id, title, kind, exponent]) => ({
    id: `power-of-two-${format.format.toLowerCase()}-${id}`,
    title: `${format.format}: ${title}`,
    kind,
    clauses: [30],
    input: { format: format.format, exponent },
  }));
});

const one = 2n ** 64n;
const step32 = 2n ** 32n;

type Power = readonly [id: string, title: string, kind: Kind, base: bigint, exponent: bigint];

const powers: readonly NumberCase[] = (
  [
    ['one', '1 to any power is 1', 'boundary', one, 3n * one],
    ['to-the-zero', '5 to the 0 is 1', 'boundary', 5n * one, 0n],
    ['to-the-one', '5 to the 1 is not quite 5', 'rounding', 5n * one, one],
    ['squared', '3 squared is not quite 9', 'rounding', 3n * one, 2n * one],
    ['root', 'the root of 2', 'rounding', 2n * one, one / 2n],
    ['half-squared', 'a half squared', 'rounding', one / 2n, 2n * one],
    ['thousandth', 'a thousandth to the 1', 'rounding', one / 1000n, one],
    ['zero', '0 has no logarithm, so its power is 0', 'boundary', 0n, one],
    ['zero-to-the-zero', '0 to the 0 is 0, not 1', 'boundary', 0n, 0n],
    ['below-step', 'a base that is 0 in I32F32', 'boundary', step32 - 1n, one],
    ['step', 'a base of one step of I32F32 has no logarithm there', 'overflow', step32, one],
    ['three-steps', 'a base of three steps has one', 'boundary', 3n * step32, one],
    ['base-saturates', 'a base of 2^31 is taken for the largest I32F32', 'overflow', one << 31n, one / 4n],
    ['max-base', 'the largest base, to the eighth part', 'overflow', 2n ** 128n - 1n, one / 8n],
    ['too-large', 'a power that does not fit is 2^31 - 1', 'overflow', 100n * one, 5n * one],
    ['exponent-saturates', 'an exponent that saturates', 'overflow', 2n * one, 2n ** 128n - 1n],
    ['thirtieth', 'the thirtieth power of a half is 4 steps of 2^-32', 'boundary', one / 2n, 30n * one],
    [
      'thirty-first',
      'the thirty-first is too small for the series, and is 2^31 - 1',
      'overflow',
      one / 2n,
      31n * one,
    ],
    [
      'product-saturates',
      'the exponent times the logarithm saturates, and does not wrap to nearly 0',
      'overflow',
      1000n * one,
      2670439684544266438n * step32,
    ],
    ['exponent-of-a-step', 'an exponent that is 0 in I32F32', 'boundary', 7n * one, step32 - 1n],
  ] satisfies readonly Power[]
).map(([id, title, kind, base, exponent]) => ({
  id: `safe-pow-${id}`,
  title,
  kind,
  clauses: [31],
  input: { base: `${base}`, exponent: `${exponent}` },
}));

type Root = readonly [
  id: string,
  title: string,
  kind: Kind,
  root: (format: Edges) => readonly [value: bigint, epsilon: bigint],
];

const roots: readonly Root[] = [
  ['zero', 'the root of 0 is found at the end of the search', 'boundary', () => [0n, 0n]],
  ['zero-near', 'the root of 0 is near 0 only', 'rounding', ({ one }) => [0n, one / 1000n]],
  ['one', 'the root of 1 is its first middle', 'boundary', ({ one }) => [one, 0n]],
  ['four', 'the root of 4 is its first middle', 'boundary', ({ one }) => [4n * one, 0n]],
  [
    'two-at-once',
    'the first middle is as near as was asked, and not nearer',
    'boundary',
    ({ one }) => [2n * one, one],
  ],
  [
    'two-not-yet',
    'a step less is asked, and the search goes on',
    'boundary',
    ({ one }) => [2n * one, one - 1n],
  ],
  ['two', 'the root of 2 to a hundredth', 'example', ({ one }) => [2n * one, one / 100n]],
  ['three-exact', 'the root of 3 as near as the search gets', 'rounding', ({ one }) => [3n * one, 0n]],
  [
    'quarter',
    'a value below 1 is sought between itself and 1',
    'boundary',
    ({ one }) => [one / 4n, one / 1000n],
  ],
  ['step', 'the root of a step', 'rounding', () => [1n, 1n]],
  [
    'above-one',
    'a step more than 1 is sought between 0 and itself',
    'boundary',
    ({ one }) => [one + 1n, one / 10n],
  ],
  [
    'max',
    'the root of the largest value: the middle of the interval saturates',
    'overflow',
    ({ max, one }) => [max, one],
  ],
];

const negative: readonly Root[] = [
  ['minus-step', 'minus a step has no root', 'boundary', ({ one }) => [-1n, one]],
  ['min', 'the smallest value has no root', 'boundary', ({ min, one }) => [min, one]],
  [
    'never-near-four',
    'a middle that is the root becomes the lower end',
    'boundary',
    ({ one }) => [4n * one, -1n],
  ],
  ['never-near', 'a negative epsilon is never reached', 'boundary', ({ one }) => [2n * one, -1n]],
];

/** What is tried of a format that the chain takes no root of. */
const tried = new Set([
  'two',
  'two-at-once',
  'two-not-yet',
  'max',
  'minus-step',
  'never-near',
  'never-near-four',
]);

const rootCases = (list: readonly Root[], formats: readonly Edges[]): readonly NumberCase[] =>
  formats.flatMap((format) =>
    list
      .filter(([id]) => format.format === 'U64F64' || tried.has(id))
      .map(([id, title, kind, root]) => {
        const [value, epsilon] = root(format);
        return {
          id: `checked-sqrt-${format.format.toLowerCase()}-${id}`,
          title: `${format.format}: ${title}`,
          kind,
          clauses: [32],
          input: { format: format.format, value: `${value}`, epsilon: `${epsilon}` },
        };
      }),
  );

/** The topics of powers and roots. */
export const powerTopics: readonly Topic[] = [
  topicOf('powerOfTwo', 'edges', 'power', powersOfTwo),
  topicOf('safePow', 'edges', 'power', powers),
  topicOf('checkedSqrt', 'edges', 'power', [...rootCases(roots, edges), ...rootCases(negative, signedEdges)]),
];
