import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chain, findOperation, type Json } from '../../../src/reference/index.ts';
import { describeCorpora, goldensOf, outputOf } from './goldens.ts';

const operation = findOperation('chain.storageKey')!;
const key = (item: string, ...keys: Json[]) => outputOf('chain.storageKey', { item, keys }).key as string;

interface KeyInput {
  readonly pallet: string;
  readonly item: string;
  readonly keys: readonly (readonly [hasher: string, type: string, key: string])[];
}

describeCorpora('a raw key is the one of the sheet', () => {
  test.each(goldensOf<KeyInput>('storageKey'))('$id', ({ input, output }) => {
    const name = `${input.pallet}.${input.item}`;
    const { keys } = chain.findItem(name)!;
    const words = input.keys.map(([, , word], i): Json => {
      const { kind } = keys[i];
      // An enum stands there as its bytes.
      if (kind.type === 'RateLimitKey')
        return kind.write(chain.scale.decode(kind, chain.scale.fromHex(word))[0]);
      return kind.numeric ? Number(word) : word;
    });
    expect(key(name, ...words)).toBe(output);
  });
});

test('the keys of an entry are read back from its raw key', () => {
  const netuid = fc.integer({ min: 0, max: 65535 });
  const hotkey = fc
    .uint8Array({ minLength: 32, maxLength: 32 })
    .map((bytes): chain.scale.Hex => chain.scale.toHex(bytes));
  fc.assert(
    fc.property(netuid, hotkey, (subnet, who) => {
      const item = chain.findItem('SubtensorModule.Uids')!;
      const { hashed, key: raw } = chain.storageKey(item, [subnet, who]);
      expect(chain.readRawKey(item, raw)).toEqual([subnet, who]);
      expect(hashed[0]).toHaveLength(2 + 4);
      expect(hashed[1].slice(34)).toBe(who.slice(2));
    }),
  );
});

test('the keys of two entries of a map begin alike, and no two items do', () => {
  expect(chain.rawPrefix(chain.findItem('SubtensorModule.Tempo')!)).toBe(
    key('SubtensorModule.Tempo', 3).slice(0, 66),
  );
  expect(new Set(chain.storageItems.map(chain.rawPrefix)).size).toBe(chain.storageItems.length);
});

describe('what is not an entry is refused, with its place', () => {
  test.each<[title: string, item: string, keys: Json[], path: string, expected: string]>([
    ['an unknown item', 'SubtensorModule.Tempi', [1], 'input.item', 'the name of a storage item'],
    ['a key too few', 'SubtensorModule.Weights', [1], 'input.keys', '2 keys'],
    ['a key too many', 'SubtensorModule.Tempo', [1, 2], 'input.keys', 'one key'],
    ['a key of a plain item', 'SubtensorModule.TotalStake', [1], 'input.keys', '0 keys'],
    ['a number too large', 'SubtensorModule.Tempo', [65536], 'input.keys[0]', 'a number from 0 to 65535'],
    ['a wide number as a number', 'Drand.Pulses', [7], 'input.keys[0]', 'a decimal string'],
    ['an account too short', 'SubtensorModule.Owner', ['0x00'], 'input.keys[0]', '64 lower-case hex digits'],
    ['a word that is none', 'Swap.TickIndexBitmapWords', [1, 'Side', 0], 'input.keys[1]', 'one of Top'],
  ])('%s', (_, item, keys, path, expected) => {
    const problem = operation.domain({ item, keys });
    expect(problem?.path).toBe(path);
    expect(problem?.expected).toContain(expected);
  });

  test('an item of another ruleset', () => {
    const input = {
      item: 'SubtensorModule.AlphaV2',
      keys: [`0x${'1'.repeat(64)}`, `0x${'2'.repeat(64)}`, 1],
    };
    expect(operation.domain(input, '425')).toBeUndefined();
    expect(operation.domain(input, 'dev-293')).toEqual({
      path: 'input.item',
      expected: 'an item that dev-293 has',
    });
  });
});
