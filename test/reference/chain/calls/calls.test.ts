import { describe, expect, test } from 'vitest';
import { chain, type Json, type JsonObject } from '../../../../src/reference/index.ts';
import { corpusFiles, corpusJson } from '../../../corpora.ts';
import { describeCorpora, goldensOf } from '../goldens.ts';

const hex = (digit: string): chain.scale.Hex => `0x${digit.repeat(64)}`;

/** A call of JSON that has no problem. */
function callOf(json: Json): chain.Call {
  expect(chain.anyCall.problem('call', json)).toBeUndefined();
  return chain.anyCall.read(json);
}

describeCorpora('calls are encoded as the sheet has them', () => {
  test.each(goldensOf<JsonObject & { call: string }>('encodeCall'))('$id', ({ input, output }) => {
    const { call, ...args } = input;
    const bytes = chain.encodeCall(callOf({ call, args }));
    expect(bytes).toBe(output);
    expect(chain.anyCall.write(chain.decodeCall(bytes, '425') as chain.Call)).toEqual({ call, args });
  });
});

const fixtures = corpusFiles('runtime/fixtures').filter((file) => file.startsWith('293-xt-'));

interface XtFixture {
  readonly extrinsic: {
    readonly section: string;
    readonly method: string;
    readonly args: readonly Json[];
    readonly callHex: string;
  };
}
interface Inner {
  readonly callIndex: string;
  readonly args: JsonObject;
}
const snake = (name: string) => name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
const pascal = (name: string) => `${name[0].toUpperCase()}${name.slice(1)}`;

describe.skipIf(fixtures.length === 0)('calls of the measured extrinsics', () => {
  test.each(fixtures)('%s', (file) => {
    const { section, method, args, callHex } = (corpusJson(`runtime/fixtures/${file}`) as XtFixture)
      .extrinsic;
    const call = chain.decodeCall(callHex, 'dev-293') as chain.Call;
    const json = chain.anyCall.write(call) as { readonly call: string; readonly args: JsonObject };
    expect(json.call).toBe(`${pascal(section)}.${snake(method)}`);
    if (section === 'utility') {
      const inner = json.args.calls as unknown as readonly JsonObject[];
      expect(inner.map((each) => each.args)).toEqual(
        (args[0] as unknown as Inner[]).map((each) => each.args),
      );
    } else expect(Object.values(json.args)).toEqual(args);
    expect(chain.encodeCall(call)).toBe(callHex);
  });
});

interface Metadata {
  readonly pallets: readonly {
    readonly name: string;
    readonly index: number;
    readonly detail?: {
      readonly calls?: readonly {
        name: string;
        index: number;
        args: readonly (readonly [string, string])[];
      }[];
    };
  }[];
}

/** Calls that are left out, each with the reason. */
const left: Readonly<Record<string, string>> = {
  'SubtensorModule.sudo': 'the council was retired',
  'SubtensorModule.sudo_unchecked_weight': 'the council was retired',
  'SubtensorModule.vote': 'the council was retired',
  'AdminUtils.sudo_toggle_evm_precompile': 'the EVM is outside',
  'AdminUtils.schedule_grandpa_change': 'who makes blocks and ends them is outside',
  'AdminUtils.swap_authorities': 'who makes blocks and ends them is outside',
  'Drand.write_pulse': 'unsigned, from the node’s own worker',
  'Drand.set_beacon_config': 'unsigned, from the node’s own worker',
};

describe.each(['dev-293', 'dev-300'] as const)('the calls of %s', (build) => {
  const metadata = corpusJson(`runtime/metadata-${build.slice(-3)}.json`) as Metadata | undefined;
  const tables: Readonly<Record<string, chain.PalletCalls>> = chain.calls;
  const theirs = (metadata?.pallets ?? []).flatMap(({ name: pallet, index, detail }) =>
    !(pallet in tables) ? [] : (detail?.calls ?? []).map((call) => ({ ...call, pallet, palletIndex: index })),
  );

  test.skipIf(metadata === undefined)('are those of the metadata, numbers and arguments', () => {
    const missing = theirs.filter(
      ({ pallet, name }) =>
        !(`${pallet}.${name}` in left) && !tables[pallet].calls[name]?.builds.includes(build),
    );
    expect(missing.map(({ pallet, name }) => `${pallet}.${name}`)).toEqual([]);
    for (const { pallet, palletIndex, name, index, args } of theirs) {
      const ours = tables[pallet].calls[name];
      if (ours === undefined) continue;
      expect([pallet, tables[pallet].index, name, ours.index]).toEqual([pallet, palletIndex, name, index]);
      const fields = Object.entries(ours.fields).map(([field, kind]) => [field, kind.spelled ?? kind.type]);
      const names = (list: readonly (readonly unknown[])[]) => list.map(([field]) => field);
      expect([name, names(fields)]).toEqual([name, names(args)]);
      // Types that stand within others are named otherwise in each place; the plain ones agree.
      for (const [i, [field, type]] of args.entries())
        if (/^(u8|u16|u32|u64|u128|i16|i64|bool|AccountId32|H256|Bytes|Vec<.*>|Option<u.*>)$/.test(type))
          expect([name, field, fields[i][1]]).toEqual([name, field, type]);
    }
  });

  test.skipIf(metadata === undefined)('of detailed pallets are there in no greater number', () => {
    const detailed = new Set(theirs.map(({ pallet }) => pallet));
    const strays = Object.entries(tables)
      .filter(([pallet]) => detailed.has(pallet))
      .flatMap(([pallet, { calls }]) =>
        Object.entries(calls)
          .filter(([, { builds }]) => builds.includes(build))
          .filter(([name]) => !theirs.some((each) => each.pallet === pallet && each.name === name))
          .map(([name]) => `${pallet}.${name}`),
      );
    expect(strays).toEqual([]);
  });
});

describe('a call that is not one', () => {
  test.each<[string, Json, string]>([
    ['an unknown call', { call: 'SubtensorModule.fly', args: {} }, 'call.call'],
    ['an argument too few', { call: 'SubtensorModule.start_call', args: {} }, 'call.args.netuid'],
    [
      'an argument too many',
      { call: 'SubtensorModule.start_call', args: { netuid: 1, a: 1 } },
      'call.args.a',
    ],
    [
      'an argument over its type',
      { call: 'SubtensorModule.start_call', args: { netuid: 65536 } },
      'call.args.netuid',
    ],
    ['a call without arguments', { call: 'SubtensorModule.start_call' }, 'call.args'],
    ['no call', null, 'call'],
    [
      'a call within a batch',
      { call: 'Utility.batch', args: { calls: [{ call: 'Nothing.at_all', args: {} }] } },
      'call.args.calls[0].call',
    ],
  ])('%s', (_, json, path) => {
    expect(chain.anyCall.problem('call', json)).toHaveProperty('path', path);
  });

  test.each<[string, string]>([
    ['bytes that end too soon', '0x0700'],
    ['bytes too many', '0x075c010000'],
    ['an unknown pallet', '0xff00'],
    ['an unknown call', '0x07ff'],
    ['no hex', '0x0'],
    ['a call that the build does not have', '0x0763010000e803000000000000'],
    ['such a call within a batch', '0x0b00040763010000e803000000000000'],
  ])('%s', (_, bytes) => {
    expect(chain.decodeCall(bytes, '425')).toHaveProperty('path', 'call');
  });
});

test('calls within calls, and without arguments', () => {
  const batch = {
    call: 'Utility.force_batch',
    args: {
      calls: [
        { call: 'SubtensorModule.dispute_coldkey_swap', args: {} },
        {
          call: 'Proxy.proxy',
          args: {
            real: { Id: hex('a') },
            force_proxy_type: 'Staking',
            call: { call: 'SubtensorModule.set_root_claim_type', args: { new_root_claim_type: 'Keep' } },
          },
        },
      ],
    },
  };
  const bytes = chain.encodeCall(callOf(batch));
  expect(bytes).toBe(`0x0b0408077f100000${'aa'.repeat(32)}0108077a01`);
  expect(chain.anyCall.write(chain.decodeCall(bytes, '425') as chain.Call)).toEqual(batch);
});
