/**
 * A subnet before its epoch: two validators, two miners, and what waits in its pots.
 *
 * @module
 */
import type { JsonObject } from '../../../reference/index.ts';
import type { Draft } from '../../topic.ts';
import { key } from '../blocks/universe.ts';

/** The hotkeys: two validators, two miners, and one that has no uid. */
export const [ann, ben, cid, dan, eli] = ['a', 'b', 'c', 'd', 'e'].map(key);
/** Their coldkeys; the last one owns the subnet. */
export const [annCold, benCold, cidCold, danCold, eliCold, owner] = ['1', '2', '3', '4', '5', '6'].map(key);

const fraction = 2n ** 64n;

/** A number of shares. */
export const shares = (amount: bigint): string => (amount * fraction).toString();

/** Stakes on hotkeys, each its only holder's, as the three items that hold them. */
export function staked(
  stakes: readonly (readonly [hotkey: string, coldkey: string, netuid: number, amount: bigint])[],
): JsonObject {
  const by = (
    text: (stake: (typeof stakes)[number]) => string,
    value: (amount: bigint) => string,
  ): JsonObject => Object.fromEntries(stakes.map((each) => [text(each), value(each[3])]));
  return {
    'SubtensorModule.TotalHotkeyAlpha': by(([hotkey, , netuid]) => `${hotkey},${netuid}`, String),
    'SubtensorModule.TotalHotkeyShares': by(([hotkey, , netuid]) => `${hotkey},${netuid}`, shares),
    'SubtensorModule.Alpha': by(([hotkey, coldkey, netuid]) => `${hotkey},${coldkey},${netuid}`, shares),
  };
}

const neurons = [
  [ann, annCold],
  [ben, benCold],
  [cid, cidCold],
  [dan, danCold],
] as const;

/** The stakes that there are where nothing else is said. */
export const usual = [
  [ann, annCold, 1, 600_000_000_000n],
  [ben, benCold, 1, 400_000_000_000n],
  [cid, cidCold, 1, 1_000_000_000n],
  [ann, annCold, 0, 100_000_000_000n],
] as const;

/** The state, with items of it replaced. */
export const subnet = (items: JsonObject = {}): JsonObject => ({
  'SubtensorModule.NetworksAdded': { '0': true, '1': true },
  'SubtensorModule.SubnetworkN': { '0': 0, '1': 4 },
  'SubtensorModule.Tempo': { '1': 100 },
  'SubtensorModule.Keys': Object.fromEntries(neurons.map(([hotkey], uid) => [`1,${uid}`, hotkey])),
  'SubtensorModule.Uids': Object.fromEntries(neurons.map(([hotkey], uid) => [`1,${hotkey}`, uid])),
  'SubtensorModule.Owner': Object.fromEntries([...neurons, [eli, eliCold]]),
  'SubtensorModule.BlockAtRegistration': { '1,0': '1', '1,1': '2', '1,2': '3', '1,3': '4' },
  'SubtensorModule.LastUpdate': { '1': ['950', '960', '3', '4'] },
  'SubtensorModule.ValidatorPermit': { '1': [true, true, false, false] },
  'SubtensorModule.Weights': {
    '1,0': [
      [2, 65535],
      [3, 21845],
    ],
    '1,1': [
      [2, 32768],
      [3, 65535],
    ],
  },
  'SubtensorModule.Bonds': { '1,0': [[2, 65535]], '1,1': [[3, 40000]] },
  'SubtensorModule.SubnetOwner': { '1': owner },
  'SubtensorModule.SubnetOwnerHotkey': { '1': eli },
  'SubtensorModule.SubnetTAO': { '0': '100000000000', '1': '5000000000000' },
  'SubtensorModule.PendingEmission': { '1': '300000000001' },
  'SubtensorModule.PendingAlphaSwapped': { '1': '10000000000' },
  'SubtensorModule.PendingRootDivs': { '1': '2000000000' },
  'SubtensorModule.PendingOwnerCut': { '1': '5000000000' },
  'SubtensorModule.BlocksSinceLastStep': { '1': '100' },
  ...staked(usual),
  ...items,
});

/** A case before its id has its family's name. */
export type Row = readonly [
  id: string,
  title: string,
  clauses: readonly number[],
  items?: JsonObject,
  block?: number,
];

/** Cases of one epoch. */
export const epochs = (kind: Draft['why']['kind'], note: string, rows: readonly Row[]): readonly Draft[] =>
  rows.map(([id, title, clauses, items, block = 1000]) => ({
    id: `subnet-epoch-${id}`,
    title,
    clauses: clauses.map((clause) => `SUBNET-EPOCH-${String(clause).padStart(2, '0')}`),
    why: { kind, note },
    input: { pre: subnet(items), netuid: 1, block },
  }));
