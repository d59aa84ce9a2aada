import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outputOf } from './goldens.ts';

const account = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => `0x${Buffer.from(bytes).toString('hex')}`);
const u16 = fc.integer({ min: 0, max: 65535 });
const u64 = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String);
const plain = fc.oneof(
  fc.record({
    call: fc.constant('SubtensorModule.set_weights'),
    args: fc.record({ netuid: u16, dests: fc.array(u16), weights: fc.array(u16), version_key: u64 }),
  }),
  fc.record({
    call: fc.constant('Balances.transfer_keep_alive'),
    args: fc.record({ dest: account.map((Id) => ({ Id })), value: u64 }),
  }),
);
const batch = fc.record({ call: fc.constant('Utility.batch'), args: fc.record({ calls: fc.array(plain) }) });

test('a call survives the way to its bytes and back, and no shorter bytes are it', () => {
  fc.assert(
    fc.property(fc.oneof(plain, batch), (given) => {
      const bytes = outputOf('chain.encodeCall', given).bytes as string;
      expect(outputOf('chain.decodeCall', { bytes })).toEqual({ call: given });
      expect(outputOf('chain.decodeCall', { bytes: bytes.slice(0, -2) })).not.toEqual({ call: given });
      expect(outputOf('chain.decodeCall', { bytes: `${bytes}00` })).toEqual({ call: null });
    }),
  );
});

test('any bytes are a call that has those bytes, or none', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), (any) => {
      const bytes = `0x${Buffer.from(any).toString('hex')}`;
      const { call } = outputOf('chain.decodeCall', { bytes });
      if (call !== null) expect(outputOf('chain.encodeCall', call as object as never)).toEqual({ bytes });
    }),
  );
});
