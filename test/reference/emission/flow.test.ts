import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emission, numbers } from '../../../src/reference/index.ts';
import { absent } from '../../corpora.ts';
import { goldensOf } from './goldens.ts';

const { averageFlow, flow, flowAlpha, recordFlow } = emission;
const { I64F64 } = numbers;
const block = (value: bigint) => value as numbers.BlockNumber;
const rao = (value: bigint) => value as numbers.Rao;
const livePace = 29_597_889_189_277n;

const alphas = goldensOf('flow_alpha');
const updates = goldensOf('get_ema_flow');

describe(updates.length > 0 ? 'the sheet' : `not compared: ${absent}`, () => {
  test.skipIf(updates.length === 0)('is here', () => expect(alphas.length).toBe(1));

  test.each(alphas)('$id', ({ input, output }) => {
    expect(flowAlpha(BigInt(input.FlowEmaSmoothingFactor)).toString()).toBe(output.bits);
  });

  test.each(updates)('$id', ({ input, output }) => {
    const { emaTaoFlow } = averageFlow(
      {
        block: block(8_000_000n),
        taoFlow: BigInt(input.block_flow),
        emaTaoFlow: { block: block(7_999_999n), flow: I64F64.fromBits(BigInt(input.old_bits_I64F64)) },
        flowEmaSmoothingFactor: livePace,
      },
      '411',
    );
    expect(emaTaoFlow?.flow.toString()).toBe(output.new_bits_I64F64);
  });
});

const i64 = fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n);
const amount = fc.bigInt(0n, 2n ** 63n - 1n);

describe('the flow', () => {
  test('is what came in less what went out, while it fits', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt(0n, 10n ** 15n)), fc.array(fc.bigInt(0n, 10n ** 15n)), (ins, outs) => {
        const after = [
          ...ins.map((tao) => ({ direction: 'in' as const, tao: rao(tao) })),
          ...outs.map((tao) => ({ direction: 'out' as const, tao: rao(tao) })),
        ].reduce(recordFlow, 0n);
        expect(after).toBe(ins.reduce((a, b) => a + b, 0n) - outs.reduce((a, b) => a + b, 0n));
      }),
    );
  });

  test('never leaves an i64', () => {
    fc.assert(
      fc.property(
        i64,
        fc.bigInt(0n, 2n ** 64n - 1n),
        fc.constantFrom('in', 'out'),
        (from, tao, direction) => {
          const after = recordFlow(from, { direction, tao: rao(tao) });
          expect(BigInt.asIntN(64, after)).toBe(after);
        },
      ),
    );
  });

  test('averages to between the average before and the flow, but for two bits', () => {
    fc.assert(
      fc.property(i64, i64, amount, (old, taoFlow, pace) => {
        const before = I64F64.fromBits(old << 64n);
        const input = { block: block(9n), emaTaoFlow: { block: block(8n), flow: before } };
        const { emaTaoFlow } = averageFlow({ ...input, taoFlow, flowEmaSmoothingFactor: pace }, '411');
        const [low, high] = old < taoFlow ? [old, taoFlow] : [taoFlow, old];
        expect(emaTaoFlow!.flow <= high << 64n).toBe(true);
        expect(emaTaoFlow!.flow >= (low << 64n) - 2n).toBe(true);
      }),
    );
  });

  test('is recorded and nothing else since prices decide again', () => {
    fc.assert(
      fc.property(amount, (tao) => {
        const input = { block: block(9n), taoFlow: 0n, emaTaoFlow: null, flowEmaSmoothingFactor: livePace };
        const moved = { ...input, movements: [{ direction: 'in' as const, tao: rao(tao) }] };
        expect(flow(moved, '425')).toEqual({ recorded: tao, taoFlow: tao, emaTaoFlow: null });
      }),
    );
  });
});
