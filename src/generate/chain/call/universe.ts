/**
 * A small chain that both builds can read: root, an open subnet 1, and a subnet 2 where weights are committed first.
 *
 * @module
 */
import { chain, findOperation, type JsonObject, type Ruleset } from '../../../reference/index.ts';
import type { Draft } from '../../topic.ts';
import { alice, bob, carol, coldkey, holds, signed } from '../blocks/universe.ts';

export { alice, bob, carol, coldkey, eve, holds, key, nobody, signed } from '../blocks/universe.ts';

/** A map with a value for each of the two subnets. */
export const each = <T>(value: T): Readonly<Record<string, T>> => ({ '1': value, '2': value });

const hotkeys = [alice, bob, carol];
const byPlace = <T>(of: (hotkey: string, uid: number) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(
    [1, 2].flatMap((netuid) => hotkeys.map((hotkey, uid) => [`${netuid},${uid}`, of(hotkey, uid)])),
  );
const byHotkey = <T>(of: (uid: number) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(
    [1, 2].flatMap((netuid) => hotkeys.map((hotkey, uid) => [`${netuid},${hotkey}`, of(uid)])),
  );

/** The state, with items of it replaced; an item that is `null` is left out. */
export function universe(items: JsonObject = {}): JsonObject {
  const state: JsonObject = {
    'Balances.TotalIssuance': '9000000000',
    'System.Account': Object.fromEntries([...hotkeys, coldkey].map((who) => [who, holds('1000000000')])),
    'SubtensorModule.TotalIssuance': '7000000000000000',
    'SubtensorModule.NetworksAdded': { '0': true, ...each(true) },
    'SubtensorModule.SubnetworkN': { '0': 0, ...each(3) },
    'SubtensorModule.Tempo': { '0': 100, ...each(360) },
    'SubtensorModule.MaxAllowedUids': { '0': 64, ...each(8) },
    'SubtensorModule.MinAllowedWeights': each(2),
    'SubtensorModule.MaxWeightsLimit': each(65535),
    'SubtensorModule.WeightsSetRateLimit': each('100'),
    'SubtensorModule.CommitRevealWeightsEnabled': { '0': false, '1': false, '2': true },
    'SubtensorModule.Keys': byPlace((hotkey) => hotkey),
    'SubtensorModule.Uids': byHotkey((uid) => uid),
    'SubtensorModule.IsNetworkMember': Object.fromEntries(
      hotkeys.flatMap((hotkey) => [1, 2].map((netuid) => [`${hotkey},${netuid}`, true])),
    ),
    'SubtensorModule.BlockAtRegistration': byPlace((_, uid) => String(uid + 1)),
    'SubtensorModule.Owner': Object.fromEntries(hotkeys.map((hotkey) => [hotkey, coldkey])),
    'SubtensorModule.OwnedHotkeys': { [coldkey]: hotkeys },
    'SubtensorModule.StakingHotkeys': { [coldkey]: hotkeys },
    'SubtensorModule.ValidatorPermit': each([true, true, false]),
    'SubtensorModule.Active': each([true, true, true]),
    'SubtensorModule.LastUpdate': each(['0', '0', '0']),
    'SubtensorModule.Emission': each(['7', '8', '9']),
    ...Object.fromEntries(
      ['Consensus', 'Incentive', 'Dividends', 'ValidatorTrust'].map((item) => [
        `SubtensorModule.${item}`,
        each([0, 0, 0]),
      ]),
    ),
    ...items,
  };
  return Object.fromEntries(Object.entries(state).filter(([, value]) => value !== null));
}

/** Items of SubtensorModule by their short names. */
export const items = (of: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(of).map(([name, value]) => [`SubtensorModule.${name}`, value]));

/** A call of SubtensorModule. */
export const subtensorCall = (name: string, args: JsonObject): JsonObject => ({
  call: `SubtensorModule.${name}`,
  args,
});

/** The same call within a batch, where the pool does not look: what a guard says becomes an error. */
export const batched = (signer: string, ...calls: readonly JsonObject[]): JsonObject =>
  signed(signer, 'Utility.batch_all', { calls });

/** What of a case may be otherwise. */
interface More {
  readonly number?: number;
  readonly author?: string;
  readonly constants?: JsonObject;
  /** Where it is not both. */
  readonly rulesets?: readonly Ruleset[];
}

/** A case: its id, its title, its clauses, the extrinsic, what of the state is otherwise, and more. */
export type Row = readonly [
  id: string,
  title: string,
  clauses: readonly (number | string)[],
  extrinsic: JsonObject,
  pre?: JsonObject | undefined,
  more?: More,
];

const builds: readonly Ruleset[] = ['425', 'dev-293'];

/** The builds at which an input can be asked. */
function askable(input: JsonObject): readonly Ruleset[] {
  const operation = findOperation('chain.call');
  const can = builds.filter((build) => operation?.domain(input, build) === undefined);
  if (can.length === 0) throw new Error(JSON.stringify(operation?.domain(input, '425')));
  return can;
}

/** What only registration looks at. */
const ofPlaces =
  /^SubtensorModule\.(Consensus|Incentive|Dividends|ValidatorTrust|Emission|Active|BlockAtRegistration|OwnedHotkeys|StakingHotkeys|MaxAllowedUids)$/;
/** What endpoints look at, beside accounts. */
const ofEndpoints = /^SubtensorModule\.(Uids|IsNetworkMember|NetworksAdded)$/;
const ofAccounts = /^(System|Balances)\.|^SubtensorModule\.TotalIssuance$/;

/** How much of the small chain a family of cases needs. */
const worlds = {
  whole: () => true,
  weights: (item: string) => !ofPlaces.test(item),
  endpoints: (item: string) => ofAccounts.test(item) || ofEndpoints.test(item),
  accounts: (item: string) => ofAccounts.test(item),
} as const;

/** The part of the small chain that a family needs, with what a case says itself. */
function worldOf(world: keyof typeof worlds, pre: JsonObject = {}): JsonObject {
  const needed = worlds[world];
  return Object.fromEntries(Object.entries(universe(pre)).filter(([item]) => item in pre || needed(item)));
}

/** Cases of a family of clauses; each is asked at every build that it can be asked at. */
export function casesOf(
  family: string,
  note: string,
  rows: readonly Row[],
  world: keyof typeof worlds = 'whole',
): readonly Draft[] {
  return rows.map(([id, title, clauses, extrinsic, pre, more = {}]) => {
    const { number = 1000, rulesets, ...rest } = more;
    const input: JsonObject = { pre: worldOf(world, pre), number, extrinsic, ...rest };
    return {
      id: `call-${id}`,
      title,
      clauses: clauses.map((clause) =>
        typeof clause === 'string' ? clause : `${family}-${String(clause).padStart(2, '0')}`,
      ),
      why: { kind: 'boundary', note },
      input,
      rulesets: askable(input).filter((ruleset) => rulesets === undefined || rulesets.includes(ruleset)),
    };
  });
}

/** The rulesets by one name each. */
export const since: readonly Ruleset[] = ['425'];
/** As {@link since}. */
export const before: readonly Ruleset[] = ['dev-293'];

/** The fee of an extrinsic. */
export const feeOf = ({ length }: JsonObject): bigint => chain.feeOf(Number(length), 50_000_000n);
