/**
 * A small chain of 425: root and two subnets, of which nothing happens unless a case asks for it.
 *
 * @module
 */
import type { JsonObject } from '../../../../reference/index.ts';
import type { Draft } from '../../../topic.ts';
import { alice, bob, carol, coldkey, eve } from '../universe.ts';

export { alice, bob, carol, coldkey, eve } from '../universe.ts';

/** The hash of the block before, where a case does not choose it. */
export const parentHash = `0x${'10'.repeat(32)}`;

/** A value for every subnet named. */
export const each = (netuids: readonly number[], value: unknown): JsonObject =>
  Object.fromEntries(netuids.map((netuid) => [String(netuid), value])) as JsonObject;

/** Root and subnets that nobody started, all TAO issued, and clocks that wait. */
export const quiet = (netuids: readonly number[] = [1]): JsonObject => ({
  'SubtensorModule.NetworksAdded': each([0, ...netuids], true),
  'SubtensorModule.TotalIssuance': '21000000000000000',
  'Balances.TotalIssuance': '21000000000000000',
  'SubtensorModule.Tempo': each([0, ...netuids], 360),
  'SubtensorModule.LastEpochBlock': each([0, ...netuids], '900'),
  'SubtensorModule.Burn': each([0, ...netuids], '500000'),
});

/** Subnets with pools that are emitted to. */
export const emitting = (netuids: readonly number[] = [1]): JsonObject => ({
  ...quiet(netuids),
  'SubtensorModule.TotalIssuance': '11000000000000000',
  'Balances.TotalIssuance': '11000000000000000',
  'SubtensorModule.TotalStake': '1150000000000000',
  'SubtensorModule.SubnetMechanism': each(netuids, 1),
  'SubtensorModule.FirstEmissionBlockNumber': each(netuids, '5'),
  'SubtensorModule.SubtokenEnabled': each(netuids, true),
  'SubtensorModule.SubnetTAO': { '0': '1000000000000000', ...each(netuids, '100000000000000') },
  'SubtensorModule.SubnetAlphaIn': each(netuids, '1000000000000000'),
  'SubtensorModule.SubnetAlphaOut': each(netuids, '2000000000000000'),
  'SubtensorModule.SubnetMovingPrice': each(netuids, '429496729'),
  'Swap.PalSwapInitialized': each(netuids, true),
});

const share = (mantissa: string, exponent: string): JsonObject => ({ mantissa, exponent });

/** Subnet 1 with two validators and a miner, of two coldkeys; its epoch is due in block 1000. */
export const neurons = (more: JsonObject = {}): JsonObject => ({
  ...quiet(),
  'SubtensorModule.SubnetMechanism': { '1': 1 },
  'SubtensorModule.SubtokenEnabled': { '1': true },
  'SubtensorModule.LastEpochBlock': { '0': '900', '1': '640' },
  'SubtensorModule.SubnetEpochIndex': { '1': '7' },
  'SubtensorModule.SubnetAlphaIn': { '1': '1000000000000000' },
  'SubtensorModule.SubnetAlphaOut': { '1': '2000000000000000' },
  'SubtensorModule.SubnetTAO': { '0': '900000000000', '1': '100000000000000' },
  'SubtensorModule.SubnetworkN': { '1': 3 },
  'SubtensorModule.Keys': { '1,0': alice, '1,1': bob, '1,2': carol },
  'SubtensorModule.Uids': { [`1,${alice}`]: 0, [`1,${bob}`]: 1, [`1,${carol}`]: 2 },
  'SubtensorModule.IsNetworkMember': { [`${alice},1`]: true, [`${bob},1`]: true, [`${carol},1`]: true },
  'SubtensorModule.Owner': { [alice]: coldkey, [bob]: eve, [carol]: eve },
  'SubtensorModule.StakingHotkeys': { [coldkey]: [alice], [eve]: [bob, carol] },
  'SubtensorModule.TotalHotkeyAlpha': {
    [`${alice},1`]: '1000000000000',
    [`${bob},1`]: '500000000000',
    [`${alice},0`]: '900000000000',
  },
  'SubtensorModule.TotalHotkeySharesV2': {
    [`${alice},1`]: share('1000000000000000000000', '-9'),
    [`${bob},1`]: share('500000000000000000000', '-9'),
    [`${alice},0`]: share('900000000000000000000', '-9'),
  },
  'SubtensorModule.AlphaV2': {
    [`${alice},${coldkey},1`]: share('1000000000000000000000', '-9'),
    [`${bob},${eve},1`]: share('500000000000000000000', '-9'),
    [`${alice},${coldkey},0`]: share('900000000000000000000', '-9'),
  },
  'SubtensorModule.LastUpdate': { '1': ['990', '990', '1'] },
  'SubtensorModule.ValidatorPermit': { '1': [true, true, false] },
  'SubtensorModule.MaxAllowedValidators': { '1': 2 },
  'SubtensorModule.CommitRevealWeightsEnabled': { '1': false },
  'SubtensorModule.Weights': {
    '1,0': [[2, 65535]],
    '1,1': [
      [2, 65535],
      [0, 13107],
    ],
  },
  'SubtensorModule.PendingServerEmission': { '1': '100000000000' },
  'SubtensorModule.PendingValidatorEmission': { '1': '90000000000' },
  'SubtensorModule.PendingRootAlphaDivs': { '1': '10000000000' },
  'SubtensorModule.PendingOwnerCut': { '1': '30000000000' },
  'SubtensorModule.NumStakingColdkeys': '0',
  ...more,
});

/** A case before its id has its family's name. */
export interface Told425 {
  readonly id: string;
  readonly title: string;
  readonly clauses: readonly number[];
  readonly note: string;
  readonly kind?: Draft['why']['kind'];
  readonly pre: JsonObject;
  /** The blocks' numbers; 1000 alone where absent. */
  readonly numbers?: readonly number[];
  readonly parentHash?: string;
  readonly constants?: JsonObject;
}

/** A case of blocks without extrinsics. */
export function told425({ id, title, clauses, note, kind = 'ordering', pre, ...more }: Told425): Draft {
  const { numbers = [1000], constants } = more;
  return {
    id: `blocks-425-${id}`,
    title,
    clauses: clauses.map((clause) => `BLOCK-425-${String(clause).padStart(2, '0')}`),
    why: { kind, note },
    rulesets: ['425'],
    input: {
      pre,
      ...(constants !== undefined && { constants }),
      blocks: numbers.map((number) => ({
        number,
        parentHash: more.parentHash ?? parentHash,
        extrinsics: [],
      })),
    },
  };
}
