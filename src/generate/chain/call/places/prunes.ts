import { alice, bob, carol, items, type Row } from '../universe.ts';
import { registered, emission, row, ownerOf } from './parts.ts';

/** Cases of this file’s name. */
export const prunes: readonly Row[] = [
  row('next', 'the next uid, while there is one', [9], items({ MaxAllowedUids: { '1': 4 } })),
  row(
    'next-mechanisms',
    'a newcomer’s lists grow in every mechanism',
    [9],
    items({
      MaxAllowedUids: { '1': 4 },
      MechanismCountCurrent: { '1': 2 },
      Incentive: { '1': [1, 2, 3], '4097': [4, 5, 6] },
      LastUpdate: { '1': ['4', '5', '6'], '4097': ['7'] },
    }),
  ),
  row(
    'next-empty',
    'the first neuron of a subnet is uid 0',
    [9],
    items({
      SubnetworkN: { '0': 0, '1': 0 },
      Keys: {},
      Uids: {},
      Active: {},
      Emission: {},
      LastUpdate: {},
      Consensus: {},
      Incentive: {},
      Dividends: {},
      ValidatorTrust: {},
      ValidatorPermit: {},
    }),
  ),
  row('least-emission', 'who earned least makes room', [10], emission(9, 3, 5)),
  row('least-emission-last', 'also where it is the last uid', [10], emission(9, 8, 5)),
  row('tie-oldest', 'of equal ones the oldest', [10], { ...emission(5, 5, 5), ...registered(30, 10, 20) }),
  row('tie-lowest', 'of equally old ones the lowest uid', [10], {
    ...emission(5, 5, 5),
    ...registered(9, 9, 9),
  }),
  row('short-emission', 'who has no emission listed earned nothing', [10], emission(9, 8)),
  row('immune', 'who is immune is left where another is not', [10], {
    ...emission(1, 8, 9),
    ...registered(901, 1, 2),
  }),
  row('immune-no-more', 'immunity ends with its period', [10], {
    ...emission(1, 8, 9),
    ...registered(900, 1, 2),
  }),
  row('all-immune', 'where all are immune the least of them goes', [10], {
    ...emission(4, 3, 5),
    ...registered(990, 991, 992),
  }),
  row('min-free', 'so many that are not immune are left alone', [10], {
    ...emission(1, 8, 9),
    ...registered(1, 2, 950),
    ...items({ MinNonImmuneUids: { '1': 2 } }),
  }),
  row('min-free-more', 'one more than so many, and the least of them goes', [10], {
    ...emission(1, 8, 9),
    ...registered(1, 2, 950),
    ...items({ MinNonImmuneUids: { '1': 1 } }),
  }),
  row('nobody', 'nobody is immune, and all are left alone', [12], {
    ...emission(1, 2, 3),
    ...items({ MinNonImmuneUids: { '1': 3 } }),
  }),
  row(
    'few-free',
    'fewer than are left alone, and nobody is immune',
    [12],
    items({ MinNonImmuneUids: { '1': 10 } }),
  ),
  row('owner', 'the owner’s earliest hotkey is never pruned', [11], {
    ...emission(1, 2, 3),
    ...ownerOf([carol, alice]),
  }),
  row('owner-limit', 'the owner’s other hotkeys are', [11], {
    ...emission(2, 9, 1),
    ...ownerOf([carol, alice]),
  }),
  row('owner-limit-two', 'unless two may stay', [11], {
    ...emission(2, 9, 1),
    ...ownerOf([carol, alice], { ImmuneOwnerUidsLimit: { '1': 2 } }),
  }),
  row('owner-named', 'the named hotkey comes before the earliest', [11], {
    ...emission(2, 9, 1),
    ...ownerOf([alice, carol], { SubnetOwnerHotkey: { '1': carol } }),
  }),
  row('owner-named-foreign', 'also where the owner does not own it', [11], {
    ...emission(2, 9, 1),
    ...ownerOf([alice], { SubnetOwnerHotkey: { '1': carol } }),
  }),
  row(
    'owner-all',
    'a subnet full of its owner’s',
    [12],
    ownerOf([alice, bob, carol], { ImmuneOwnerUidsLimit: { '1': 3 } }),
  ),
  row(
    'owner-kept',
    'the named hotkey keeps its uid where no hotkey is immortal, and the newcomer gets none',
    [14],
    {
      ...emission(1, 2, 3),
      ...ownerOf([], { ImmuneOwnerUidsLimit: { '1': 0 }, SubnetOwnerHotkey: { '1': alice } }),
    },
  ),
];
