/**
 * An argument of each kind, for calls that stand for themselves.
 *
 * @module
 */
import type { chain } from '../../../reference/index.ts';
import type { Json, JsonObject } from '../../../reference/index.ts';
import { alice, bob } from '../accounts.ts';

const hash = `0x${'ab'.repeat(32)}`;
const remark: JsonObject = { call: 'System.remark', args: { remark: '0x746f' } };
const identity = Object.fromEntries(
  [
    'subnetName',
    'githubRepo',
    'subnetContact',
    'subnetUrl',
    'discord',
    'description',
    'logoUrl',
    'additional',
  ].map((field, i) => [field, `0x${'61'.repeat(i)}`]),
);

/** An argument of each kind; where there are two, the second is for every other argument of the kind. */
const samples: Readonly<Record<string, readonly Json[]>> = {
  u8: [1, 4],
  u16: [1, 258],
  u32: [7, 65536],
  u64: ['1000', '18446744073709551615'],
  u128: ['167772161'],
  i16: [-1000],
  i32: [-887272, 887272],
  i64: ['-5'],
  bool: [true, false],
  Bytes: ['0x010203', '0x'],
  H256: [hash],
  H160: [`0x${'cd'.repeat(20)}`],
  '[u8;65]': [`0x${'ef'.repeat(65)}`],
  AccountId32: [alice, bob],
  MultiAddress: [{ Id: bob }, { Id: alice }],
  Percent: [18],
  Call: [remark],
  ProxyType: ['Staking'],
  RecycleOrBurnEnum: ['Recycle'],
  RootClaimTypeEnum: [{ KeepSubnets: { subnets: [1, 2] } }],
  SpWeightsWeightV2Weight: [{ refTime: '1000000000', proofSize: '0' }],
  PalletCommitmentsCommitmentInfo: [{ fields: [{ Raw3: '0x616263' }] }],
  SubstrateFixedFixedU128: ['23242897532874035200'],
  SubstrateFixedFixedI128: ['-1'],
  'Compact<u32>': [64, 16384],
  'Compact<u64>': ['1000000000', '63'],
  'Option<u16>': [3],
  'Option<u32>': [null],
  'Option<u64>': ['1000000'],
  'Option<Bytes>': ['0xab'],
  'Option<ProxyType>': [null],
  'Option<Vec<u16>>': [[32768, 32767]],
  'Option<SubnetIdentityV3>': [identity],
  'BTreeSet<u16>': [[1, 5]],
  'Vec<u16>': [
    [0, 1],
    [1, 65535],
  ],
  'Vec<u64>': [['0', '7']],
  'Vec<H256>': [[hash, `0x${'12'.repeat(32)}`]],
  'Vec<Vec<u16>>': [
    [[0, 1], []],
    [[5], [65535, 0]],
  ],
  'Vec<Call>': [[remark, { call: 'Balances.transfer_keep_alive', args: { dest: { Id: bob }, value: '1' } }]],
  'Vec<(u64,AccountId32)>': [[['18446744073709551615', bob]]],
  'Vec<Compact<u16>>': [[1, 64]],
  'Vec<Compact<u64>>': [['0', '18446744073709551615']],
  'Vec<Vec<(Compact<u16>,Compact<u16>)>>': [
    [
      [
        [0, 65535],
        [64, 63],
      ],
      [],
    ],
  ],
};

/** Arguments for a call. */
export function sampleArgs(fields: Readonly<Record<string, chain.scale.Kind<unknown>>>): JsonObject {
  const seen = new Map<string, number>();
  return Object.fromEntries(
    Object.entries(fields).map(([name, { type }]) => {
      const times = seen.get(type) ?? 0;
      seen.set(type, times + 1);
      const all = samples[type] as readonly Json[] | undefined;
      if (all === undefined) throw new Error(`there is no sample of ${type}`);
      return [name, all[times % all.length]];
    }),
  );
}
