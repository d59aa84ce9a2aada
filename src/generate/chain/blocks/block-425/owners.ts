/**
 * Owners: conviction that outweighs one, and a cut that is locked.
 *
 * @module
 */
import type { JsonObject } from '../../../../reference/index.ts';
import type { Draft } from '../../../topic.ts';
import { alice, bob, carol, coldkey, eve, neurons, told425 } from './universe.ts';

const lock = (mass: string, conviction: string, lastUpdate: string): JsonObject => ({
  lockedMass: mass,
  conviction: `${BigInt(conviction) << 64n}`,
  lastUpdate,
});
const year = 2_629_800;

/** Subnet 1 of alice, with an epoch in the block a year after its registration, and bob's lock. */
const convinced = (more: JsonObject = {}): JsonObject =>
  neurons({
    'SubtensorModule.LastEpochBlock': { '0': String(year), '1': String(year - 300) },
    'SubtensorModule.NetworkRegisteredAt': { '1': '60' },
    'SubtensorModule.SubnetAlphaOut': { '1': '1000000' },
    'SubtensorModule.SubnetOwner': { '1': coldkey },
    'SubtensorModule.SubnetOwnerHotkey': { '1': alice },
    'SubtensorModule.LastUpdate': { '1': [String(year), String(year), '1'] },
    'SubtensorModule.HotkeyLock': { [`1,${bob}`]: lock('90000', '100000', String(year + 60)) },
    ...more,
  });
const numbers = [year + 60];

/** The owner locks its cut. */
const locking = (more: JsonObject = {}): JsonObject =>
  neurons({
    'SubtensorModule.SubnetOwner': { '1': coldkey },
    'SubtensorModule.SubnetOwnerHotkey': { '1': alice },
    'SubtensorModule.OwnerCutAutoLockEnabled': { '1': true },
    ...more,
  });

/** Cases of owners. */
export const ownerCases: readonly Draft[] = [
  told425({
    id: 'owner-outweighed',
    title: 'conviction of exactly a tenth of the alpha gives the subnet away, before the owner’s cut is paid',
    clauses: [31, 15],
    note: 'more than a tenth; the cut to the one who was',
    kind: 'boundary',
    pre: convinced(),
    numbers,
  }),
  told425({
    id: 'owner-too-little-conviction',
    title: 'conviction of one less than a tenth of the alpha leaves the subnet to its owner',
    clauses: [31],
    note: 'at most a tenth',
    kind: 'boundary',
    pre: convinced({ 'SubtensorModule.SubnetAlphaOut': { '1': '1000001' } }),
    numbers,
  }),
  told425({
    id: 'owner-too-young',
    title: 'a subnet one block younger than a year stays with its owner',
    clauses: [31],
    note: 'a year of 365 days',
    kind: 'boundary',
    pre: convinced({ 'SubtensorModule.NetworkRegisteredAt': { '1': '61' } }),
    numbers,
  }),
  told425({
    id: 'owner-counts-as-mass',
    title: 'the owner’s locks count with their mass at once: an owner with more of it keeps the subnet',
    clauses: [30, 31],
    note: 'the owner’s conviction as it was stored',
    pre: convinced({
      'SubtensorModule.OwnerLock': { '1': lock('100001', '0', '1') },
    }),
    numbers,
  }),
  told425({
    id: 'owner-locks-exchanged',
    title:
      'the owner’s locks become those of its hotkey, and those of the new hotkey the owner’s, each of its kind',
    clauses: [30, 31],
    note: 'one kind of lock alone, or a sum that is not rolled to the block',
    pre: convinced({
      'SubtensorModule.HotkeyLock': {
        [`1,${bob}`]: lock('90000', '100000', String(year - 1000)),
        [`1,${alice}`]: lock('500', '400', String(year - 500)),
      },
      'SubtensorModule.OwnerLock': { '1': lock('7000', '7000', String(year - 2000)) },
      'SubtensorModule.DecayingOwnerLock': { '1': lock('8000', '8000', String(year - 3000)) },
      'SubtensorModule.DecayingHotkeyLock': { [`1,${bob}`]: lock('60000', '100', String(year - 4000)) },
    }),
    numbers,
  }),
  told425({
    id: 'owner-greatest-account',
    title: 'of two hotkeys with the same conviction the greater account has the subnet',
    clauses: [31],
    note: 'the one that was found first',
    pre: convinced({
      'SubtensorModule.Owner': { [alice]: coldkey, [bob]: eve, [carol]: bob },
      'SubtensorModule.HotkeyLock': {
        [`1,${carol}`]: lock('1', '60000', String(year + 60)),
        [`1,${bob}`]: lock('1', '60000', String(year + 60)),
      },
    }),
    numbers,
  }),
  told425({
    id: 'owner-same-coldkey',
    title: 'a hotkey of the owner’s own coldkey that outweighs the owner’s changes nothing',
    clauses: [31],
    note: 'the hotkey exchanged',
    pre: convinced({ 'SubtensorModule.Owner': { [alice]: coldkey, [bob]: coldkey, [carol]: eve } }),
    numbers,
  }),
  told425({
    id: 'owner-lock-first',
    title: 'an owner’s cut is locked to the subnet’s hotkey, and counts with its mass',
    clauses: [30, 32],
    note: 'conviction of 0 for the owner’s own',
    pre: locking(),
  }),
  told425({
    id: 'owner-lock-grows',
    title: 'a cut adds to the lock that there is, which is let go meanwhile, to the hotkey that it is for',
    clauses: [30, 32],
    note: 'always to the subnet’s hotkey; the mass that was let go kept in the sum',
    pre: locking({
      'SubtensorModule.Lock': { [`${coldkey},1,${bob}`]: lock('50000000', '1000000', '200') },
      'SubtensorModule.LockingColdkeys': { [`1,${bob},${coldkey}`]: [] },
      'SubtensorModule.DecayingHotkeyLock': { [`1,${bob}`]: lock('70000000', '2000000', '500') },
    }),
  }),
  told425({
    id: 'owner-lock-perpetual',
    title: 'a lock that stays keeps its mass, and its conviction grows towards it',
    clauses: [30, 32],
    note: 'the mass let go',
    pre: locking({
      'SubtensorModule.DecayingLock': { [`${coldkey},1`]: false },
      'SubtensorModule.Lock': { [`${coldkey},1,${bob}`]: lock('50000000', '1000000', '200') },
      'SubtensorModule.LockingColdkeys': { [`1,${bob},${coldkey}`]: [] },
      'SubtensorModule.HotkeyLock': { [`1,${bob}`]: lock('70000000', '2000000', '500') },
    }),
  }),
  told425({
    id: 'owner-lock-more-than-stake',
    title: 'a cut that would lock more than the owner has staked is paid and not locked',
    clauses: [32],
    note: 'the lock made as large as the stake',
    pre: locking({
      'SubtensorModule.DecayingLock': { [`${coldkey},1`]: false },
      'SubtensorModule.Lock': { [`${coldkey},1,${alice}`]: lock('1000000000001', '5', '999') },
    }),
  }),
];
