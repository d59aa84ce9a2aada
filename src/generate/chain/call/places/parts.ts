import type { JsonObject } from '../../../../reference/index.ts';
import { alice, bob, carol, coldkey, eve, key, signed, each, items, since, type Row } from '../universe.ts';

/** What these cases are made of. */
export const join = signed(coldkey, 'SubtensorModule.burned_register', { netuid: 1, hotkey: eve });
/** A cheap subnet without a market, full with three. */
export const full = items({
  Burn: { '1': '500000' },
  MaxAllowedUids: { '1': 3 },
  ImmunityPeriod: { '1': 100 },
  MinNonImmuneUids: { '1': 0 },
});
export const registered = (...blocks: readonly number[]) =>
  items({ BlockAtRegistration: Object.fromEntries(blocks.map((block, uid) => [`1,${uid}`, String(block)])) });
export const emission = (...of: readonly number[]) => items({ Emission: { '1': of.map(String) } });
export const row = (id: string, title: string, clauses: readonly number[], pre: JsonObject = {}): Row => [
  `place-${id}`,
  title,
  clauses,
  join,
  { ...full, ...pre },
  { rulesets: since },
];
export const ownerOf = (hotkeys: readonly string[], more: JsonObject = {}) =>
  items({ SubnetOwner: { '1': key('f') }, OwnedHotkeys: { [coldkey]: [], [key('f')]: hotkeys }, ...more });
export const past = items({
  Axons: {
    [`1,${bob}`]: {
      block: '5',
      version: 1,
      ip: '9',
      port: 1,
      ipType: 4,
      protocol: 4,
      placeholder1: 0,
      placeholder2: 0,
    },
  },
  Prometheus: { [`1,${bob}`]: { block: '5', version: 1, ip: '9', port: 1, ipType: 4 } },
  NeuronCertificates: { [`1,${bob}`]: { algorithm: 1, publicKey: '0xaa' } },
  AssociatedEvmAddress: { '1,1': [`0x${'33'.repeat(20)}`, '5'] },
  Bonds: { '1,0': [[1, 7]], '1,1': [[0, 7]] },
  Weights: {
    '1,0': [
      [1, 65535],
      [2, 9],
    ],
    '1,1': [[0, 1]],
    '1,2': [[2, 4]],
  },
  Consensus: { '1': [1, 2, 3] },
  Incentive: { '1': [1, 2, 3] },
  Dividends: { '1': [1, 2, 3] },
  ValidatorTrust: { '1': [1, 2, 3] },
  StakeWeight: { '1': [1, 2, 3] },
  Active: { '1': [true, false, true] },
  LastUpdate: { '1': ['4', '5', '6'] },
});
export const onRoot = (signer: string = coldkey, hotkey: string = eve) =>
  signed(signer, 'SubtensorModule.root_register', { hotkey });
export const crowd = items({
  SubnetworkN: { '0': 3, ...each(3) },
  MaxAllowedUids: { '0': 3, ...each(8) },
  Keys: { '0,0': alice, '0,1': bob, '0,2': carol },
  Uids: { [`0,${alice}`]: 0, [`0,${bob}`]: 1, [`0,${carol}`]: 2 },
  IsNetworkMember: { [`${alice},0`]: true, [`${bob},0`]: true, [`${carol},0`]: true },
});
export const staked = (a: number, b: number, c: number, newcomer: number) =>
  items({
    TotalHotkeyAlpha: Object.fromEntries(
      [alice, bob, carol, eve].map((who, i) => [`${who},0`, String([a, b, c, newcomer][i])]),
    ),
  });
