/**
 * A chain that is small enough to meet every rule often: root, two subnets with few places, seven keys.
 *
 * @module
 */
import { chain, type JsonObject } from '../../src/reference/index.ts';

type Hex = chain.scale.Hex;

const key = (digit: string): Hex => `0x${digit.repeat(64)}`;

/** The hotkeys: the first three are registered at the start, the others come. */
export const hotkeys: readonly Hex[] = Array.from('abcdef', key);
/** The coldkeys: the first owns the hotkeys of the start. */
export const coldkeys: readonly Hex[] = Array.from('123', key);
/** Everybody who signs. */
export const everybody: readonly Hex[] = [...hotkeys, ...coldkeys];
/** The subnets that are there, and one that is not. */
export const netuids: readonly number[] = [0, 1, 2, 7];

/** The number of the state's block; the first that is made is the next. */
export const firstBlock = 1000n;
/** The hash that stands for a block in this universe. */
export const hashOf = (block: bigint): Hex => `0x${block.toString(16).padStart(64, '0')}`;

const holds = (free: string): JsonObject => ({
  nonce: 0,
  consumers: 0,
  providers: 1,
  sufficients: 0,
  data: { free, reserved: '0', frozen: '0', flags: '170141183460469231731687303715884105728' },
});
const owned = hotkeys.slice(0, 3);
const each = (items: readonly string[], value: JsonObject | JsonObject[string]) =>
  Object.fromEntries(items.map((item) => [`SubtensorModule.${item}`, value]));
const perSubnet = (first: number | string, second = first) => ({ '1': first, '2': second });

const common: JsonObject = {
  'System.Account': Object.fromEntries(everybody.map((who) => [who, holds('1000000000')])),
  'Balances.TotalIssuance': (BigInt(everybody.length) * 1_000_000_000n).toString(),
  'SubtensorModule.TotalIssuance': '7000000000000000',
  'SubtensorModule.NetworksAdded': { '0': true, '1': true, '2': true },
  'SubtensorModule.SubnetworkN': { '0': 0, '1': 3, '2': 0 },
  'SubtensorModule.Tempo': { '0': 100, '1': 10, '2': 17 },
  'SubtensorModule.MaxAllowedUids': { '0': 64, '1': 4, '2': 3 },
  'SubtensorModule.MaxAllowedValidators': perSubnet(2),
  'SubtensorModule.MinAllowedWeights': perSubnet(1, 2),
  'SubtensorModule.WeightsSetRateLimit': perSubnet('0', '5'),
  'SubtensorModule.ServingRateLimit': perSubnet('2'),
  'SubtensorModule.CommitRevealWeightsEnabled': { '1': false, '2': true },
  'SubtensorModule.ImmunityPeriod': perSubnet(20, 0),
  'SubtensorModule.MaxRegistrationsPerBlock': { '0': 2, '1': 1, '2': 2 },
  'SubtensorModule.TargetRegistrationsPerInterval': { '0': 2, '1': 2, '2': 2 },
  'SubtensorModule.Keys': Object.fromEntries(owned.map((hotkey, uid) => [`1,${uid}`, hotkey])),
  'SubtensorModule.Uids': Object.fromEntries(owned.map((hotkey, uid) => [`1,${hotkey}`, uid])),
  'SubtensorModule.IsNetworkMember': Object.fromEntries(owned.map((hotkey) => [`${hotkey},1`, true])),
  'SubtensorModule.BlockAtRegistration': { '1,0': '1', '1,1': '2', '1,2': '990' },
  'SubtensorModule.Owner': Object.fromEntries(owned.map((hotkey) => [hotkey, coldkeys[0]])),
  'SubtensorModule.OwnedHotkeys': { [coldkeys[0]]: owned },
  'SubtensorModule.StakingHotkeys': { [coldkeys[0]]: owned },
  'SubtensorModule.ValidatorPermit': { '1': [true, true, false] },
  'SubtensorModule.Active': { '1': [true, true, true] },
  'SubtensorModule.LastUpdate': { '1': ['0', '0', '0'] },
  'SubtensorModule.Emission': { '1': ['7', '8', '9'] },
  ...each(['Consensus', 'Incentive', 'Dividends', 'ValidatorTrust'], { '1': [0, 0, 0] }),
  'SubtensorModule.TotalHotkeyAlpha': Object.fromEntries(
    owned.map((hotkey, i) => [`${hotkey},1`, String(5_000_000_007n * BigInt(i + 1))]),
  ),
  'SubtensorModule.SubnetAlphaOut': { '1': '40000000000' },
};

const older: JsonObject = {
  'SubtensorModule.PendingEmission': perSubnet('123456789012', '7'),
  'SubtensorModule.PendingOwnerCut': perSubnet('1000003'),
  'SubtensorModule.PruningScores': { '1': [30, 10, 20] },
  ...each(['Rank', 'Trust'], { '1': [0, 0, 0] }),
  'SubtensorModule.Difficulty': { '0': '2', '1': '2', '2': '3' },
  'SubtensorModule.MinDifficulty': { '0': '1', '1': '1', '2': '1' },
  'SubtensorModule.MaxDifficulty': { '0': '4', '1': '4', '2': '4' },
  'SubtensorModule.AdjustmentInterval': { '0': 30, '1': 7, '2': 11 },
  'SubtensorModule.Alpha': Object.fromEntries(
    owned.map((hotkey, i) => [`${hotkey},${coldkeys[0]},1`, String((5_000_000_007n * BigInt(i + 1)) << 64n)]),
  ),
  'SubtensorModule.TotalHotkeyShares': Object.fromEntries(
    owned.map((hotkey, i) => [`${hotkey},1`, String((5_000_000_007n * BigInt(i + 1)) << 64n)]),
  ),
};

/** What a decimal float holds, in whole rao. */
const float = (rao: bigint): JsonObject => ({ mantissa: `${rao * 10n ** 10n}`, exponent: '-10' });
const stakeOf = (i: number) => 50_000_000_007n * BigInt(i + 1);

const newer: JsonObject = {
  'System.Account': {
    ...(common['System.Account'] as JsonObject),
    ...Object.fromEntries([1, 2].map((netuid) => [chain.subnetAccount(netuid), holds('100000000000500')])),
  },
  'Balances.TotalIssuance': (BigInt(everybody.length) * 1_000_000_000n + 200_000_000_001_000n).toString(),
  'SubtensorModule.TotalIssuance': '11000000000000000',
  'SubtensorModule.TotalStake': '200000000000000',
  'SubtensorModule.SubnetMechanism': perSubnet(1),
  'SubtensorModule.FirstEmissionBlockNumber': { '1': '5' },
  'SubtensorModule.SubtokenEnabled': { '1': true, '2': true },
  'SubtensorModule.SubnetTAO': perSubnet('100000000000000'),
  'SubtensorModule.SubnetAlphaIn': perSubnet('1000000000000000'),
  'SubtensorModule.SubnetAlphaOut': perSubnet('2000000000000000'),
  'SubtensorModule.SubnetMovingPrice': perSubnet('429496729'),
  'Swap.PalSwapInitialized': { '1': true, '2': true },
  'SubtensorModule.LastEpochBlock': { '0': '990', '1': '995', '2': '991' },
  'SubtensorModule.Burn': perSubnet('500000'),
  'SubtensorModule.MinAllowedUids': perSubnet(1),
  'SubtensorModule.MinNonImmuneUids': perSubnet(1),
  'SubtensorModule.ActivityCutoffFactorMilli': perSubnet(13889),
  'SubtensorModule.TotalHotkeyAlpha': Object.fromEntries(
    owned.map((hotkey, i) => [`${hotkey},1`, String(stakeOf(i))]),
  ),
  'SubtensorModule.TotalHotkeySharesV2': Object.fromEntries(
    owned.map((hotkey, i) => [`${hotkey},1`, float(stakeOf(i))]),
  ),
  'SubtensorModule.AlphaV2': Object.fromEntries(
    owned.map((hotkey, i) => [`${hotkey},${coldkeys[0]},1`, float(stakeOf(i))]),
  ),
};

/** The state from which every run begins. */
export function universe(build: chain.Build): JsonObject {
  return { ...common, ...(build === '425' ? newer : older) };
}
