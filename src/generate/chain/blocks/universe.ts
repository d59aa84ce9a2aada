/**
 * A small chain: root, a subnet with three neurons, and a few accounts.
 *
 * @module
 */
import { chain, type JsonObject } from '../../../reference/index.ts';
import type { Draft } from '../../topic.ts';

/** An account whose key is one digit. */
export const key = (digit: string): chain.scale.Hex => `0x${digit.repeat(64)}`;

/** The neurons, the coldkey that owns them, and two accounts that have nothing to do with them. */
export const [alice, bob, carol] = ['a', 'b', 'c'].map(key);
/** As {@link alice}. */
export const coldkey = key('d');
/** As {@link alice}. */
export const [eve, nobody] = ['e', '9'].map(key);

/** An account with that much free. */
export const holds = (free: string, more: JsonObject = {}): JsonObject => ({
  nonce: 0,
  consumers: 0,
  providers: 1,
  sufficients: 0,
  data: { free, reserved: '0', frozen: '0', flags: '170141183460469231731687303715884105728' },
  ...more,
});

const zeros = [0, 0, 0];

/** The state, with items of it replaced. */
export const universe = (items: JsonObject = {}): JsonObject => ({
  'Balances.TotalIssuance': '4000000000',
  'System.Account': Object.fromEntries([alice, bob, carol, coldkey].map((who) => [who, holds('1000000000')])),
  'SubtensorModule.TotalIssuance': '7000000000000000',
  'SubtensorModule.NetworksAdded': { '0': true, '1': true },
  'SubtensorModule.SubnetworkN': { '0': 0, '1': 3 },
  'SubtensorModule.Tempo': { '0': 100, '1': 360 },
  'SubtensorModule.AdjustmentInterval': { '0': 65535, '1': 65535 },
  'SubtensorModule.RegistrationsThisBlock': { '0': 0, '1': 0 },
  'SubtensorModule.MaxAllowedUids': { '0': 64, '1': 8 },
  'SubtensorModule.MinAllowedWeights': { '1': 2 },
  'SubtensorModule.MaxWeightsLimit': { '1': 65535 },
  'SubtensorModule.WeightsSetRateLimit': { '1': '0' },
  'SubtensorModule.Keys': { '1,0': alice, '1,1': bob, '1,2': carol },
  'SubtensorModule.Uids': { [`1,${alice}`]: 0, [`1,${bob}`]: 1, [`1,${carol}`]: 2 },
  'SubtensorModule.IsNetworkMember': { [`${alice},1`]: true, [`${bob},1`]: true, [`${carol},1`]: true },
  'SubtensorModule.BlockAtRegistration': { '1,0': '1', '1,1': '2', '1,2': '3' },
  'SubtensorModule.Owner': { [alice]: coldkey, [bob]: coldkey, [carol]: coldkey },
  'SubtensorModule.ValidatorPermit': { '1': [true, true, false] },
  'SubtensorModule.Active': { '1': [true, true, true] },
  'SubtensorModule.LastUpdate': { '1': ['0', '0', '0'] },
  'SubtensorModule.PruningScores': { '1': [30, 10, 20] },
  'SubtensorModule.Emission': { '1': ['7', '8', '9'] },
  ...Object.fromEntries(
    ['Rank', 'Trust', 'Consensus', 'Incentive', 'Dividends', 'ValidatorTrust'].map((item) => [
      `SubtensorModule.${item}`,
      { '1': zeros },
    ]),
  ),
  ...items,
});

/** An extrinsic: who signs it, and its call. */
export function signed(signer: string, call: string, args: JsonObject, more: JsonObject = {}): JsonObject {
  const hex = chain.encodeCall(chain.anyCall.read({ call, args }));
  const length = (hex.length - 2) / 2 + 105;
  return { signer, call: hex, length, weight: { refTime: '50000000', proofSize: '0' }, ...more };
}

/** A case before its id has its family's name. */
export interface Told {
  readonly id: string;
  readonly title: string;
  readonly clauses: readonly number[];
  readonly note: string;
  /** Items of the state that are otherwise. */
  readonly pre?: JsonObject;
  /** The block; 10 where absent. */
  readonly number?: number;
  readonly extrinsics: readonly JsonObject[];
}

/** A case of one block. */
export function told({ id, title, clauses, note, pre, number = 10, extrinsics }: Told): Draft {
  return {
    id: `blocks-${id}`,
    title,
    clauses: clauses.map((clause) => `BLOCKS-${String(clause).padStart(2, '0')}`),
    why: { kind: 'boundary', note },
    rulesets: ['dev-293'],
    input: { pre: universe(pre), blocks: [{ number, extrinsics }] },
  };
}
