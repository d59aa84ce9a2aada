/**
 * Products: where the rounding down shows, and where the result just fits or just does not.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { edges, kebab, topicOf, type Edges, type Kind, type NumberCase } from './draft.ts';

interface Product {
  readonly id: string;
  readonly signedOnly?: true;
  readonly operands: (format: Edges) => readonly [a: bigint, b: bigint];
  readonly title: string;
  readonly kind: Kind;
}

const signedOnly = true;

/** The largest integer whose square fits. */
function root({ max, fractionBits }: Edges): bigint {
  const most = ((max + 1n) << BigInt(fractionBits)) - 1n;
  let low = 0n;
  for (let step = 1n << 100n; step > 0n; step >>= 1n) if ((low + step) ** 2n <= most) low += step;
  return low;
}

const rounded: readonly Product[] = [
  {
    id: 'three-halves',
    operands: ({ half }) => [3n, half],
    title: 'one and a half steps are cut to one',
    kind: 'rounding',
  },
  {
    id: 'minus-three-halves',
    signedOnly,
    operands: ({ half }) => [-3n, half],
    title: 'minus one and a half steps go down to minus two',
    kind: 'rounding',
  },
  { id: 'step-squared', operands: () => [1n, 1n], title: 'a step times a step is 0', kind: 'rounding' },
  {
    id: 'minus-step-squared',
    signedOnly,
    operands: () => [-1n, 1n],
    title: 'a step times minus a step is minus a step, not 0',
    kind: 'rounding',
  },
  {
    id: 'minus-steps',
    signedOnly,
    operands: () => [-1n, -1n],
    title: 'minus a step times minus a step is 0',
    kind: 'rounding',
  },
  {
    id: 'step-below-one',
    operands: ({ one }) => [1n, one - 1n],
    title: 'a step times a step less than 1 is 0',
    kind: 'rounding',
  },
  {
    id: 'minus-step-below-one',
    signedOnly,
    operands: ({ one }) => [-1n, one - 1n],
    title: 'minus a step times a step less than 1 is minus a step',
    kind: 'rounding',
  },
];

const bounded: readonly Product[] = [
  {
    id: 'max-by-one',
    operands: ({ max, one }) => [max, one],
    title: 'the largest value times 1 fits',
    kind: 'boundary',
  },
  {
    id: 'max-above-one',
    operands: ({ max, one }) => [max, one + 1n],
    title: 'the largest value times a step more than 1 does not fit',
    kind: 'overflow',
  },
  {
    id: 'max-squared',
    operands: ({ max }) => [max, max],
    title: 'the largest value squared',
    kind: 'overflow',
  },
  {
    id: 'root-fits',
    operands: (f) => [root(f), root(f)],
    title: 'the largest square that fits',
    kind: 'boundary',
  },
  {
    id: 'root-overflows',
    operands: (f) => [root(f) + 1n, root(f) + 1n],
    title: 'the smallest square that does not fit',
    kind: 'overflow',
  },
  {
    id: 'min-by-one',
    signedOnly,
    operands: ({ min, one }) => [min, one],
    title: 'the smallest value times 1 fits',
    kind: 'boundary',
  },
  {
    id: 'min-by-minus-one',
    signedOnly,
    operands: ({ min, one }) => [min, -one],
    title: 'the smallest value times -1 is a step too large',
    kind: 'overflow',
  },
  {
    id: 'min-by-max',
    signedOnly,
    operands: ({ min, max }) => [min, max],
    title: 'the smallest value times the largest',
    kind: 'overflow',
  },
  {
    id: 'root-below-fits',
    signedOnly,
    operands: (f) => [-root(f), root(f)],
    title: 'the largest square that fits, negative',
    kind: 'boundary',
  },
  {
    id: 'root-below-overflows',
    signedOnly,
    operands: (f) => [-root(f) - 1n, root(f) + 1n],
    title: 'the smallest square that does not fit, negative',
    kind: 'overflow',
  },
];

function casesOf(name: string, list: readonly Product[], clauses: readonly number[]): readonly NumberCase[] {
  return edges.flatMap((format) =>
    list
      .filter((product) => format.signed || product.signedOnly === undefined)
      .map(({ id, operands, title, kind }) => {
        const [a, b] = operands(format);
        return {
          id: `${kebab(name)}-${format.format.toLowerCase()}-${id}`,
          title: `${format.format}: ${title}`,
          kind,
          clauses,
          input: { format: format.format, a: `${a}`, b: `${b}` },
        };
      }),
  );
}

/** The topics `rounding` and `edges` of the two products. */
export const productTopics: readonly Topic[] = [
  topicOf('saturatingMul', 'rounding', 'product', casesOf('saturatingMul', rounded, [5])),
  topicOf('saturatingMul', 'edges', 'product', casesOf('saturatingMul', bounded, [2, 5])),
  topicOf('checkedMul', 'edges', 'product', casesOf('checkedMul', bounded, [3, 5])),
];
