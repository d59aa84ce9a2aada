/**
 * Names and their numbers: pallets, their errors and their events, in each build.
 *
 * @module
 */
import type { Rejection } from '../../operation.ts';
import type { Build } from '../storage/index.ts';
import { developerErrors } from './developer-errors.ts';
import { developerEvents } from './developer-events.ts';
import { otherErrors, otherEvents } from './other-pallets.ts';
import { substrateErrors, substrateEvents } from './substrate.ts';
import { subtensorErrors } from './subtensor-errors.ts';
import { subtensorEvents } from './subtensor-events.ts';

/** The pallets' numbers, which no build has changed. */
export const palletIndices = {
  System: 0,
  RandomnessCollectiveFlip: 1,
  Timestamp: 2,
  Aura: 3,
  Grandpa: 4,
  Balances: 5,
  TransactionPayment: 6,
  SubtensorModule: 7,
  SenateMembers: 10,
  Utility: 11,
  Sudo: 12,
  Multisig: 13,
  Preimage: 14,
  Scheduler: 15,
  Proxy: 16,
  Commitments: 18,
  AdminUtils: 19,
  SafeMode: 20,
  Ethereum: 21,
  EVM: 22,
  EVMChainId: 23,
  BaseFee: 25,
  Drand: 26,
  Crowdloan: 27,
  Swap: 28,
  Contracts: 29,
  MevShield: 30,
  AlphaAssets: 31,
  LimitOrders: 32,
} as const;

/** A pallet's name. */
export type PalletName = keyof typeof palletIndices;

/** The names of an error or an event that SubtensorModule has at 425. */
export type SubtensorError = (typeof subtensorErrors)[number];
/** The names of an error of SubtensorModule in the developer builds. */
export type DeveloperError = (typeof developerErrors)[number];
/** As {@link SubtensorError}. */
export type SubtensorEvent = (typeof subtensorEvents)[number];

type Names = Readonly<Record<'425' | 'dev', readonly string[]>>;
type Table = Readonly<Record<string, Names>>;

const always = (names: Readonly<Record<string, readonly string[]>>): Table =>
  Object.fromEntries(Object.entries(names).map(([pallet, of]) => [pallet, { '425': of, dev: of }]));

const errors: Table = {
  SubtensorModule: { '425': subtensorErrors, dev: developerErrors },
  ...always(substrateErrors),
  ...otherErrors,
};
const events: Table = {
  SubtensorModule: { '425': subtensorEvents, dev: developerEvents },
  ...always(substrateEvents),
  ...otherEvents,
};

const era = (build: Build) => (build === '425' ? '425' : 'dev');

/** The errors of a pallet in a build, by their numbers; none where none is declared. */
export function errorsOf(build: Build, pallet: string): readonly string[] {
  return errors[pallet]?.[era(build)] ?? [];
}

/** The events of a pallet in a build, by their numbers; none where none is declared. */
export function eventsOf(build: Build, pallet: string): readonly string[] {
  return events[pallet]?.[era(build)] ?? [];
}

const numberIn = (names: readonly string[], name: string): number | undefined => {
  const index = names.indexOf(name);
  return index < 0 ? undefined : index;
};

/** The number of an error in its pallet; `undefined` where the build has none of that name. */
export function errorIndex(build: Build, pallet: string, name: string): number | undefined {
  return numberIn(errorsOf(build, pallet), name);
}

/** The number of an event in its pallet; `undefined` where the build has none of that name. */
export function eventIndex(build: Build, pallet: string, name: string): number | undefined {
  return numberIn(eventsOf(build, pallet), name);
}

/** The error that a pallet's number and its own number mean; `undefined` where none is declared. */
export function errorAt(build: Build, pallet: number, index: number): Rejection | undefined {
  const module = Object.entries(palletIndices).find(([, number]) => number === pallet)?.[0];
  const name = module === undefined ? undefined : errorsOf(build, module)[index];
  return module === undefined || name === undefined ? undefined : { module, name };
}
