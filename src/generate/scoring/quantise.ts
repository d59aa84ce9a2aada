/**
 * The cases of `scoring.quantise`: the edges of a float, and of 16 bits.
 *
 * @module
 */
import { draws } from '../draws.ts';
import { casesOf, drawnCases, topicsOf } from './cases.ts';

const view = new DataView(new ArrayBuffer(4));

/** The bits of a float. */
const bits = (value: number): number => {
  view.setFloat32(0, value);
  return view.getUint32(0);
};
const step = 1 / 256;
const of = (...values: readonly number[]) => ({ logits: values.map(bits) });
const raw = (...logits: readonly number[]) => ({ logits });

const ties = casesOf('quantise', [
  [
    'example',
    'one, a half and minus a quarter',
    'QUANTISE-01',
    'example',
    '256, 128 and −64 steps',
    of(1, 0.5, -0.25),
  ],
  [
    'tie-even',
    'half a step goes to 0, one and a half to 2',
    'QUANTISE-02',
    'rounding',
    'ties go to the even one, not up',
    of(step / 2, step * 1.5, step * 2.5, step * 3.5),
  ],
  [
    'tie-negative',
    'the same below 0',
    'QUANTISE-02',
    'rounding',
    'the same as above, mirrored',
    of(-step / 2, -step * 1.5, -step * 2.5, -step * 3.5),
  ],
  [
    'tie-above',
    'the first float above half a step is 1',
    'QUANTISE-02',
    'rounding',
    'one unit in the last place decides',
    raw(bits(step / 2) + 1, bits(step / 2) - 1),
  ],
  [
    'tie-above-negative',
    'the first float below minus half a step is −1',
    'QUANTISE-02',
    'rounding',
    'one unit in the last place decides',
    raw(bits(-step / 2) + 1, bits(-step / 2) - 1),
  ],
  [
    'tie-odd',
    'around one and a half steps',
    'QUANTISE-02',
    'rounding',
    'an odd step is left on a tie',
    raw(bits(step * 1.5) - 1, bits(step * 1.5), bits(step * 1.5) + 1),
  ],
  [
    'tie-large',
    'ties near the end, where one bit lies behind the point',
    'QUANTISE-02',
    'rounding',
    '127 and a few half steps',
    of(127 + step / 2, 127 + step * 1.5, 126.501953125),
  ],
  [
    'exact',
    'a value of whole steps is not rounded',
    'QUANTISE-01',
    'boundary',
    'nothing is behind the point',
    of(step, 3 * step, 127, -127),
  ],
]);
const ends = casesOf('quantise', [
  [
    'largest',
    'the largest, and half a step beyond',
    'QUANTISE-03',
    'boundary',
    '127.99609375 is 32767 steps',
    of(127.99609375, 127.998046875, 128),
  ],
  [
    'least',
    'the least, and half a step beyond',
    'QUANTISE-03',
    'boundary',
    '−128 is −32768 steps: one more below than above',
    of(-128, -128.001953125, -128.00390625),
  ],
  [
    'infinite',
    'the infinities are the ends',
    'QUANTISE-03',
    'overflow',
    'not −32768 both',
    raw(0x7f800000, 0xff800000),
  ],
  [
    'huge',
    'the largest float',
    'QUANTISE-03',
    'overflow',
    'a product of 256 would be infinite',
    raw(0x7f7fffff, 0xff7fffff),
  ],
  [
    'nan',
    'what is no number is the least',
    'QUANTISE-04',
    'boundary',
    'a model that gives nonsense believes in nothing',
    raw(0x7fc00000, 0xffc00000, 0x7f800001, 0xffffffff),
  ],
  [
    'nan-beside',
    'no number among numbers takes none of them along',
    'QUANTISE-04',
    'boundary',
    'each logit by itself',
    raw(bits(1), 0x7fc00000, bits(2)),
  ],
  ['zero', 'both zeros are 0', 'QUANTISE-01', 'boundary', 'there is no −0 in an integer', raw(0, 0x80000000)],
  [
    'subnormal',
    'the smallest floats are 0',
    'QUANTISE-01',
    'boundary',
    'they have no leading one',
    raw(1, 0x007fffff, 0x80000001, 0x00800000),
  ],
  ['none', 'no logits give none', 'QUANTISE-01', 'boundary', 'an empty list', raw()],
]);
const fuzz = drawnCases('quantise', [8100, 12], (seed, index) => {
  const from = draws(seed);
  const wild = index % 3 === 2;
  return {
    title: wild ? 'floats of any bits' : 'logits as models give them',
    clauses: wild ? ['QUANTISE-03'] : ['QUANTISE-02'],
    note: wild ? 'every exponent' : 'some of them on ties',
    input: {
      logits: [...Array(12).keys()].map(() =>
        wild
          ? from.integer(0, 0xffffffff)
          : bits(from.integer(-70_000, 70_000) / (from.oneIn(3) ? 512 : 777)),
      ),
    },
  };
});

/** The topics of `scoring.quantise`. */
export const quantiseTopics = topicsOf('scoring.quantise', 'quantise', { ties, ends, fuzz });
