/**
 * What an epoch stores of a subnet, in the order in which the epoch comes to it, each with its rule.
 *
 * @module
 */
import { chain, type Json, type JsonObject } from '../../reference/index.ts';

/** An item that an epoch stores. */
export interface StoredItem {
  /** As `Consensus`, of SubtensorModule. */
  readonly name: string;
  /** Its name in the output of `consensus.epoch`; absent where that does not give it. */
  readonly field?: string;
  /** What it is at the end of an epoch, where that needs no arithmetic. */
  readonly after?: Json;
  /** The clauses that rule it, the first to be read first; none where no page here has its rule. */
  readonly clauses: readonly string[];
  /** Which uid's account it is keyed by: entries of a subnet are those whose keys end, or begin, with its netuid. */
  readonly by?: 'hotkey';
  /** Whether the extrinsics of the block, which come after the epoch, may write it. */
  readonly open?: true;
}

const epoch: readonly StoredItem[] = [
  { name: 'Active', field: 'active', clauses: ['STORING-02', 'ACTIVITY-01'] },
  { name: 'StakeWeight', field: 'stakeWeight', clauses: ['STAKE-04', 'STAKE-WEIGHT-01', 'STORING-01'] },
  { name: 'ValidatorPermit', field: 'newValidatorPermits', clauses: ['PERMITS-03', 'PERMITS-05'] },
  { name: 'Consensus', field: 'consensus', clauses: ['MEDIAN-06', 'STORING-01'] },
  { name: 'ValidatorTrust', field: 'validatorTrust', clauses: ['CLIP-04', 'STORING-01'] },
  { name: 'Rank', clauses: [] },
  { name: 'Trust', clauses: [] },
  { name: 'Incentive', field: 'incentive', clauses: ['CLIP-06', 'STORING-01'] },
  { name: 'Bonds', field: 'bonds', clauses: ['CLASSIC-BONDS-07', 'YUMA3-BONDS-07', 'STORING-03'] },
  { name: 'Dividends', field: 'dividends', clauses: ['CLASSIC-BONDS-06', 'YUMA3-BONDS-06', 'STORING-01'] },
  { name: 'PruningScores', clauses: [] },
  { name: 'Emission', field: 'combinedEmission', clauses: ['EMISSION-06', 'EMISSION-03'] },
];

const clock: readonly StoredItem[] = [
  { name: 'LastMechansimStepBlock', clauses: ['TEMPO-02', 'TEMPO-04'] },
  { name: 'BlocksSinceLastStep', after: '0', clauses: ['DRAIN-06'] },
];

const pots: readonly StoredItem[] = [
  'PendingEmission',
  'PendingAlphaSwapped',
  'PendingRootDivs',
  'PendingServerEmission',
  'PendingValidatorEmission',
  'PendingRootAlphaDivs',
  'PendingOwnerCut',
].map((name) => ({ name, after: '0', clauses: ['DRAIN-06'] }));

const stakes: readonly StoredItem[] = [
  'TotalHotkeyAlpha',
  'TotalHotkeyShares',
  'Alpha',
  'AlphaDividendsPerSubnet',
  'TaoDividendsPerSubnet',
  'TotalHotkeyAlphaLastEpoch',
].map((name) => ({ name, clauses: [], by: 'hotkey', open: true }));

/** Every item, those of each version among them. */
export const storedItems: readonly StoredItem[] = [...epoch, ...clock, ...pots, ...stakes];

/** The items that a build has. */
export function itemsOf(build: chain.Build): readonly StoredItem[] {
  return storedItems.filter(({ name }) => chain.findItem(fullName(name))?.builds.includes(build) === true);
}

/** `SubtensorModule.Consensus` */
export function fullName(name: string): string {
  return `SubtensorModule.${name}`;
}

/** `taospec` words for an item in an id: `last-mechansim-step-block`, `subnet-tao`. */
export function kebab(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1-$2')
    .toLowerCase();
}

/** What a state has of an item for one subnet, in the shape in which it is compared. */
export function storedOf(
  state: chain.State,
  { name, field, by }: StoredItem,
  netuid: number,
  n: number,
): Json {
  const full = fullName(name);
  const entries = (state[full] ?? {}) as JsonObject;
  if (name === 'Bonds') return Array.from({ length: n }, (_, uid) => entries[`${netuid},${uid}`] ?? []);
  if (by === undefined) return entries[String(netuid)] ?? (field === undefined ? '0' : []);
  const place = chain.findItem(full)?.keys[0].kind.type === 'u16' ? 0 : -1;
  const own = Object.entries(entries).filter(([keys]) => keys.split(',').at(place) === String(netuid));
  return Object.fromEntries(own.sort(([a], [b]) => (a < b ? -1 : 1)));
}
