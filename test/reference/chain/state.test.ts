import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chain, type Json } from '../../../src/reference/index.ts';

const item = (name: string) => {
  const found = chain.findItem(`SubtensorModule.${name}`);
  if (found === undefined) throw new Error(`${name} is not declared`);
  return found;
};

// Keys that Substrate's own tools give for these entries.
test.each<[string, readonly unknown[], string]>([
  ['Tempo', [1], '0x658faa385070e074c85bf6b568cf05557641384bb339f3758acddfd7053d33170100'],
  ['Weights', [4103, 5], '0x658faa385070e074c85bf6b568cf0555a1e7036061f484bc3048a64b64e35ec407100500'],
  [
    'TimelockedWeightCommits',
    [1, 42n],
    '0x658faa385070e074c85bf6b568cf0555119e1c428ff5c7c6dac4c888a10d1443f1577fbf1d628fdd01005343d1b66f8056b52a00000000000000',
  ],
])('%s has the raw key that a node gives it', (name, keys, raw) => {
  expect(chain.rawKey(item(name), keys)).toBe(raw);
  expect(chain.readRawKey(item(name), raw)).toEqual(keys);
});

test('a key with a byte too many, too few or wrong is not the item’s', () => {
  const raw = chain.rawKey(item('Yuma3On'), [7]);
  expect(chain.readRawKey(item('Yuma3On'), `${raw}00`)).toBeUndefined();
  expect(chain.readRawKey(item('Yuma3On'), raw.slice(0, -2))).toBeUndefined();
  expect(chain.readRawKey(item('Yuma3On'), `${raw.slice(0, -4)}0800`)).toBeUndefined();
});

test('what is absent reads as the default, and a queue without one as nothing', () => {
  expect(chain.read({}, 'SubtensorModule.Kappa', 1)).toBe(32767);
  expect(chain.read({}, 'SubtensorModule.TaoWeight')).toBe('971718665099567868');
  expect(chain.read({}, 'SubtensorModule.WeightCommits', 1, `0x${'00'.repeat(32)}`)).toBeNull();
});

test('entries that no item owns come back as they were', () => {
  const decoded = chain.fromRaw([['0x1234', '0x00']]);
  expect(decoded).toEqual({ state: {}, unknown: [['0x1234', '0x00']] });
});

const account = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => `0x${Buffer.from(bytes).toString('hex')}`);
const u16 = fc.integer({ min: 0, max: 65535 });
const u64 = fc.bigInt({ min: 0n, max: 2n ** 64n - 1n }).map(String);
const map = (key: fc.Arbitrary<string>, value: fc.Arbitrary<Json>) =>
  fc.dictionary(key, value, { minKeys: 1, maxKeys: 5, noNullPrototype: true });
const pair = fc.tuple(u16, u16).map(([a, b]) => `${a},${b}`);

const state = fc.record(
  {
    'SubtensorModule.StakeThreshold': u64,
    'SubtensorModule.AlphaSigmoidSteepness': map(u16.map(String), fc.integer({ min: -32768, max: 32767 })),
    'SubtensorModule.Weights': map(pair, fc.array(fc.tuple(u16, u16))),
    'SubtensorModule.ChildKeys': map(
      fc.tuple(account, u16).map(([who, netuid]) => `${who},${netuid}`),
      fc.array(fc.tuple(u64, account)),
    ),
    'SubtensorModule.Yuma3On': map(u16.map(String), fc.boolean()),
  },
  { requiredKeys: [] },
);

test('decoded state survives the way to raw entries and back', () => {
  fc.assert(
    fc.property(state, (decoded) => {
      const raw = chain.toRaw(decoded);
      expect(chain.fromRaw(raw)).toEqual({ state: decoded, unknown: [] });
      expect([...raw].sort(([a], [b]) => (a < b ? -1 : 1))).toEqual(raw);
    }),
  );
});
