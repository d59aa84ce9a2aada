import type { JsonObject } from '../../../reference/index.ts';
import type { Draft } from '../../topic.ts';
import { flowing, flows, fromZero, one64, tao } from './input.ts';

/** Three flows of 1, 2 and 4 TAO to a power. */
const toThe = (exponent: bigint): JsonObject =>
  flows([flowing(1, tao), flowing(2, 2n * tao), flowing(3, 4n * tao)], {
    flowNormExponent: exponent.toString(),
  });

/** A flow by its bits. */
const bits = (netuid: number, flow: bigint): JsonObject => ({
  netuid,
  taoFlow: '0',
  emaTaoFlow: { block: '8000000', flow: flow.toString() },
});

type Line = readonly [
  id: string,
  title: string,
  clauses: readonly number[],
  kind: 'boundary' | 'rounding' | 'overflow',
  note: string,
  input: JsonObject,
];

const lines: readonly Line[] = [
  [
    'one',
    'to the power of 1, by logarithm and exponential: right to six digits only',
    [15, 16],
    'rounding',
    'a plain share of the sum is another number',
    toThe(one64),
  ],
  ['two', 'to the power of 2', [15, 16], 'rounding', '1 to 4 to 16', toThe(2n * one64)],
  [
    'half',
    'to the power of a half',
    [16],
    'rounding',
    'the square root makes shares more equal',
    toThe(one64 / 2n),
  ],
  ['zero', 'to the power of 0 all get the same', [16], 'boundary', 'e^0 is 1', toThe(0n)],
  [
    'three',
    'to the power of 3 the powers do not fit, and all become 2^31 − 1',
    [16],
    'overflow',
    'the scale is made for squares',
    toThe(3n * one64),
  ],
  [
    'alone',
    'a subnet alone has all, to the last bit',
    [15, 16],
    'boundary',
    'its power by itself',
    flows([flowing(1, tao)]),
  ],
  [
    'equal',
    'two equal flows have a half each',
    [16],
    'boundary',
    'a power by twice itself',
    flows([flowing(1, tao), flowing(2, tao)]),
  ],
  [
    'zero-among-them',
    'a flow of 0 has no logarithm, and no share',
    [16],
    'boundary',
    '0 to the power of anything',
    flows([flowing(1, tao), flowing(2, 0n)]),
  ],
  [
    'tiny-beside-large',
    'a flow a million million times smaller has a share of 0',
    [14, 16],
    'rounding',
    'its scaled value is below the last bit of an I32F32',
    flows([flowing(1, 1_000_000n * tao), bits(2, 1n << 40n)]),
  ],
  [
    'large',
    'a flow of all TAO: the scale has eleven bits, and it is still right',
    [14],
    'rounding',
    '1 divided by a large flow is cut off for all alike',
    flows([flowing(1, 21_000_000n * tao), flowing(2, 7_000_000n * tao)]),
  ],
  [
    'one-bit',
    'a largest flow of one bit: its scale does not fit and is 0, and nobody gets anything',
    [14],
    'overflow',
    'the smallest flow above 0',
    flows([bits(1, 1n), bits(2, 0n)]),
  ],
  [
    'two-bits',
    'a largest flow of two bits is scaled to 1',
    [14],
    'boundary',
    'the smallest flow whose scale fits',
    flows([bits(1, 2n), bits(2, 1n)]),
  ],
  [
    'largest',
    'the largest flow there is',
    [14, 15],
    'overflow',
    'a scale of two bits',
    flows([bits(1, 2n ** 127n - 1n), bits(2, 2n ** 126n)]),
  ],
];

/** Shares by powers (SUBNET-SHARES-14 to SUBNET-SHARES-16). */
export const power: readonly Draft[] = lines.map(([id, title, clauses, kind, note, input]) => ({
  id: `subnet-shares-power-${id}`,
  title,
  ...(['one-bit', 'two-bits', 'largest'].includes(id) && { level: 'may' as const }),
  clauses: clauses.map((clause) => `SUBNET-SHARES-${clause}`),
  why: { kind, note },
  rulesets: fromZero,
  input,
}));
