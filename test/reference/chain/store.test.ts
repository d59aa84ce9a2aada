import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { chain } from '../../../src/reference/index.ts';

const { subtensor, swap } = chain.storage;
const hotkey = (digit: string): chain.scale.Hex => `0x${digit.repeat(64)}`;

function open(state: chain.State = {}, options: Partial<chain.StoreOptions> = {}): chain.Store {
  const store = chain.openStore(state, { build: '425', ...options });
  if ('path' in store) throw new Error(`${store.path}: ${store.expected}`);
  return store;
}

describe('a store', () => {
  test('reads a default where nothing is stored, and says that nothing is', () => {
    const store = open();
    expect(store.get(subtensor.Tempo, 1)).toBe(360);
    expect(store.has(subtensor.Tempo, 1)).toBe(false);
    store.set(subtensor.Tempo, [1], 360);
    expect(store.has(subtensor.Tempo, 1)).toBe(true);
    expect(store.changes()).toEqual({ 'SubtensorModule.Tempo': { '1': 360 } });
  });

  test('reads none of an optional item', () => {
    expect(open().get(subtensor.Uids, 1, hotkey('a'))).toBeUndefined();
    expectTypeOf(open().get(subtensor.Uids, 1, hotkey('a'))).toEqualTypeOf<number | undefined>();
    expectTypeOf(open().get(subtensor.Weights, 1, 0)).toEqualTypeOf<readonly (readonly [number, number])[]>();
  });

  test('has the defaults of its build, and those it is given', () => {
    expect(open({}, { build: 'dev-293' }).get(subtensor.Tempo, 1)).toBe(10);
    expect(open({}, { defaults: { 'SubtensorModule.Tempo': 20 } }).get(subtensor.Tempo, 1)).toBe(20);
    expect(open({}, { build: 'dev-293' }).get(swap.FeeRate, 1)).toBe(196);
  });

  test('goes through a map in the order of its raw keys', () => {
    const store = open();
    for (const uid of [1, 256, 2, 0]) store.set(subtensor.BlockAtRegistration, [1, uid], BigInt(uid));
    store.set(subtensor.BlockAtRegistration, [257, 3], 0n);
    const uids = store.entries(subtensor.BlockAtRegistration, 1).map(({ keys }) => keys[1]);
    // Little-endian bytes in order: 256 is 00 01.
    expect(uids).toEqual([0, 256, 1, 2]);
    expect(store.entries(subtensor.BlockAtRegistration)).toHaveLength(5);
    expect(store.entries(subtensor.BlockAtRegistration, 1, 256)).toHaveLength(1);
  });

  test('goes through accounts by their hashes', () => {
    const store = open();
    const all = ['1', '2', '3', '4', '5', '6'].map(hotkey);
    for (const who of all) store.set(subtensor.Owner, [who], who);
    const order = store.entries(subtensor.Owner).map(({ keys }) => keys[0]);
    const byRawKey = [...all].sort((a, b) =>
      chain.rawKey(subtensor.Owner, [a]) < chain.rawKey(subtensor.Owner, [b]) ? -1 : 1,
    );
    expect(order).toEqual(byRawKey);
    expect(order).not.toEqual(all);
  });

  test('undoes what an attempt wrote where it is not kept', () => {
    const store = open({ 'SubtensorModule.Burn': { '1': '5', '2': '6' } });
    const failed = store.attempt(
      () => {
        store.remove(subtensor.Burn, 1);
        store.set(subtensor.Tempo, [1], 7);
        store.attempt(
          () => store.update(subtensor.Burn, [2], (burn) => (burn + 1n) as typeof burn),
          () => true,
        );
        return false;
      },
      (ok) => ok,
    );
    expect(failed).toBe(false);
    expect(store.state()).toEqual({ 'SubtensorModule.Burn': { '1': '5', '2': '6' } });
    expect(store.changes()).toEqual({});
  });

  test('undoes an attempt that throws', () => {
    const store = open();
    const boom = () =>
      store.attempt(
        () => {
          store.set(subtensor.Tempo, [1], 7);
          throw new Error('no');
        },
        () => true,
      );
    expect(boom).toThrow('no');
    expect(store.state()).toEqual({});
  });

  test('an inner attempt that fails leaves the outer one standing', () => {
    const store = open();
    store.attempt(
      () => {
        store.set(subtensor.Tempo, [1], 7);
        store.attempt(
          () => store.set(subtensor.Tempo, [2], 8),
          () => false,
        );
      },
      () => true,
    );
    expect(store.changes()).toEqual({ 'SubtensorModule.Tempo': { '1': 7 } });
  });

  test('tells a deletion as null, and a change that was taken back not at all', () => {
    const store = open({ 'SubtensorModule.Burn': { '1': '5' }, 'SubtensorModule.TaoWeight': '1' });
    store.remove(subtensor.TaoWeight);
    store.clear(subtensor.Burn, 1);
    store.set(subtensor.Burn, [1], 5n as never);
    store.remove(subtensor.Burn, 9);
    expect(store.changes()).toEqual({ 'SubtensorModule.TaoWeight': null });
  });

  test('does not write an item that its build lacks', () => {
    expect(() => open().set(subtensor.Rank, [1], [])).toThrow('425 has no SubtensorModule.Rank');
  });
});

describe('a state that is not storage is one problem at its place', () => {
  test.each<[string, chain.State, string]>([
    ['an unknown item', { 'SubtensorModule.Tempoo': {} }, 'state["SubtensorModule.Tempoo"]'],
    ['an item of another build', { 'SubtensorModule.Rank': {} }, 'state["SubtensorModule.Rank"]'],
    ['a key too few', { 'SubtensorModule.Keys': { '1': hotkey('a') } }, 'state["SubtensorModule.Keys"]["1"]'],
    [
      'a key that is not a u16',
      { 'SubtensorModule.Tempo': { '70000': 1 } },
      'state["SubtensorModule.Tempo"]["70000"], key 1',
    ],
    [
      'a wide key with a zero before it',
      { 'SubtensorModule.StakingColdkeysByIndex': { '01': hotkey('a') } },
      '',
    ],
    ['a value over its type', { 'SubtensorModule.Tempo': { '1': 65536 } }, ''],
    ['a wide integer as a number', { 'SubtensorModule.Burn': { '1': 5 } }, ''],
    ['a weight over its type', { 'SubtensorModule.Weights': { '1,0': [[0, 65536]] } }, '[0][1]'],
    ['a map that is a list', { 'SubtensorModule.Tempo': [] }, ''],
    [
      'a field too many',
      { 'SubtensorModule.AlphaV2': { [`${hotkey('a')},${hotkey('b')},1`]: { a: 1 } } },
      '.a',
    ],
  ])('%s', (_, state, at) => {
    const problem = chain.openStore(state, { build: '425' });
    expect(problem).toHaveProperty('path', expect.stringContaining(at));
  });

  test('raw bytes that are too many, too few or written at length', () => {
    const key = chain.rawKey(subtensor.Keys, [1, 0]);
    const weights = chain.rawKey(subtensor.Weights, [1, 0]);
    for (const raw of [
      [key, '0x00'],
      [key, `0x${'00'.repeat(33)}`],
      // A length of one in four bytes.
      [weights, '0x0200000001000100'],
      [weights, '0x0'],
    ] as const)
      expect(chain.fromRaw([raw])).toHaveProperty('path', raw[0]);
  });
});

test('a dump is the same in every untouched key, those of unknown items too', () => {
  const dump: readonly chain.RawEntry[] = [
    ['0x26aa394e', '0x01'],
    [chain.rawKey(subtensor.Rank, [1]), '0x00'],
    [chain.rawKey(subtensor.Tempo, [1]), '0x6801'],
    [chain.rawKey(subtensor.UsedWork, ['0x0102']), '0x0100000000000000'],
  ];
  const decoded = chain.fromRaw(dump, '425') as chain.Decoded;
  const store = open(decoded.state, { unknown: decoded.unknown });
  store.set(subtensor.Kappa, [1], 1);
  const after = new Map(store.raw());
  expect(dump.filter(([key, value]) => after.get(key) !== value)).toEqual([]);
  expect(after.size).toBe(dump.length + 1);
});

test('writes and undoing leave what a plain map would have', () => {
  const step = fc.record({
    netuid: fc.integer({ min: 0, max: 3 }),
    value: fc.option(fc.integer({ min: 0, max: 65535 }), { nil: undefined }),
  });
  fc.assert(
    fc.property(fc.array(fc.record({ steps: fc.array(step), keep: fc.boolean() })), (attempts) => {
      const store = open();
      let model = new Map<string, number>();
      for (const { steps, keep } of attempts) {
        const draft = new Map(model);
        store.attempt(
          () => {
            for (const { netuid, value } of steps) {
              if (value === undefined) store.remove(subtensor.Rho, netuid);
              else store.set(subtensor.Rho, [netuid], value);
              if (value === undefined) draft.delete(String(netuid));
              else draft.set(String(netuid), value);
            }
          },
          () => keep,
        );
        if (keep) model = draft;
      }
      const expected = model.size === 0 ? {} : { 'SubtensorModule.Rho': Object.fromEntries(model) };
      expect(store.state()).toEqual(expected);
      expect(store.changes()).toEqual(expected);
    }),
  );
});

test('kinds that no fixture holds go to bytes and back', () => {
  const who = hotkey('a');
  const state: chain.State = {
    'SubtensorModule.RootClaimType': { [who]: { KeepSubnets: { subnets: [1, 3] } }, [hotkey('b')]: 'Keep' },
    'SubtensorModule.RootClaimable': { [who]: [[1, '-5']] },
    'SubtensorModule.LastRateLimitedBlock': {
      'OwnerHyperparamUpdate:1:Kappa': '5',
      NetworkLastRegistered: '6',
      [`LastTxBlock:${who}`]: '7',
    },
    'SubtensorModule.LockingColdkeys': { [`1,${who},${who}`]: [] },
    'SubtensorModule.AlphaMapLastKey': ['0x01'],
    'SubtensorModule.AlphaV2MapLastKey': [],
    'SubtensorModule.AlphaV2': { [`${who},${who},1`]: { mantissa: '1', exponent: '-3' } },
    'SubtensorModule.SubnetEmaTaoFlow': { '1': ['5', '-1'] },
    'SubtensorModule.RecycleOrBurn': { '1': 'Recycle' },
    'Commitments.CommitmentOf': {
      [`1,${who}`]: {
        deposit: '0',
        block: 1,
        info: {
          fields: [
            'None',
            { Raw3: '0x010203' },
            { TimelockEncrypted: { encrypted: '0x01', revealRound: '9' } },
          ],
        },
      },
    },
  };
  expect(chain.stateProblem('state', state, '425')).toBeUndefined();
  expect(chain.fromRaw(chain.toRaw(state))).toEqual({ state, unknown: [] });
  const fields = new Map(chain.toRaw(state)).get(
    chain.rawKey(chain.storage.commitments.CommitmentOf, [1, who]),
  );
  expect(fields).toBe(`0x${'00'.repeat(8)}010000000c00040102038604010900000000000000`);
});
