/** Places: the next uid, who makes room, what changes hands; and the places of root. */
import type { JsonObject } from '../../../reference/index.ts';
import {
  alice,
  bob,
  carol,
  casesOf,
  coldkey,
  each,
  eve,
  items,
  key,
  signed,
  since,
  type Row,
} from './universe.ts';
import { chain } from '../../../reference/index.ts';

const join = signed(coldkey, 'SubtensorModule.burned_register', { netuid: 1, hotkey: eve });
/** A cheap subnet without a market, full with three. */
const full = items({
  Burn: { '1': '500000' },
  MaxAllowedUids: { '1': 3 },
  ImmunityPeriod: { '1': 100 },
  MinNonImmuneUids: { '1': 0 },
});
const registered = (...blocks: readonly number[]) =>
  items({ BlockAtRegistration: Object.fromEntries(blocks.map((block, uid) => [`1,${uid}`, String(block)])) });
const emission = (...of: readonly number[]) => items({ Emission: { '1': of.map(String) } });
const row = (id: string, title: string, clauses: readonly number[], pre: JsonObject = {}): Row => [
  `place-${id}`,
  title,
  clauses,
  join,
  { ...full, ...pre },
  { rulesets: since },
];
const ownerOf = (hotkeys: readonly string[], more: JsonObject = {}) =>
  items({ SubnetOwner: { '1': key('f') }, OwnedHotkeys: { [coldkey]: [], [key('f')]: hotkeys }, ...more });

const prunes: readonly Row[] = [
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

const past = items({
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
const changes: readonly Row[] = [
  row('takes-over', 'who takes over begins with nothing, and weights on it are 0', [13], {
    ...emission(9, 1, 9),
    ...past,
  }),
  row('takes-over-mechanisms', 'in every mechanism', [13], {
    ...emission(9, 1, 9),
    ...items({
      MechanismCountCurrent: { '1': 2 },
      Weights: { '4097,0': [[1, 9]], '4097,1': [[0, 9]] },
      Bonds: { '4097,1': [[0, 9]] },
      Incentive: { '1': [1, 2, 3], '4097': [4, 5, 6] },
    }),
  }),
  row('takes-over-stake-weight', 'a list that is not there is written empty', [13], {
    ...emission(9, 1, 9),
    ...items({ StakeWeight: {} }),
  }),
];

const onRoot = (signer: string = coldkey, hotkey: string = eve) =>
  signed(signer, 'SubtensorModule.root_register', { hotkey });
const crowd = items({
  SubnetworkN: { '0': 3, ...each(3) },
  MaxAllowedUids: { '0': 3, ...each(8) },
  Keys: { '0,0': alice, '0,1': bob, '0,2': carol },
  Uids: { [`0,${alice}`]: 0, [`0,${bob}`]: 1, [`0,${carol}`]: 2 },
  IsNetworkMember: { [`${alice},0`]: true, [`${bob},0`]: true, [`${carol},0`]: true },
});
const staked = (a: number, b: number, c: number, newcomer: number) =>
  items({
    TotalHotkeyAlpha: Object.fromEntries(
      [alice, bob, carol, eve].map((who, i) => [`${who},0`, String([a, b, c, newcomer][i])]),
    ),
  });
const roots: readonly Row[] = [
  ['root-register', 'the next uid of root, and what a delegate takes', [15, 18], onRoot()],
  [
    'root-register-delegate',
    'who takes something already keeps it',
    [18],
    onRoot(),
    items({ Delegates: { [eve]: 5 } }),
  ],
  [
    'root-register-foreign',
    'the hotkey of another may be brought',
    [18],
    onRoot(),
    items({ Owner: { [eve]: alice } }),
  ],
  [
    'root-register-none',
    'without root there is no place on it',
    [15],
    onRoot(),
    items({ NetworksAdded: each(true) }),
  ],
  [
    'root-register-block',
    'root takes one in a block',
    [15, 16],
    onRoot(),
    items({ RegistrationsThisBlock: { '0': 1 } }),
  ],
  [
    'root-register-block-more',
    'or as many as it says',
    [16],
    onRoot(),
    items({ RegistrationsThisBlock: { '0': 1 }, MaxRegistrationsPerBlock: { '0': 2 } }),
  ],
  [
    'root-register-interval',
    'and three times its target in an interval',
    [15, 16],
    onRoot(),
    items({ RegistrationsThisInterval: { '0': 6 } }),
  ],
  [
    'root-register-interval-last',
    'the last of an interval',
    [16],
    onRoot(),
    items({ RegistrationsThisInterval: { '0': 5 } }),
  ],
  [
    'root-register-interval-saturated',
    'three times a large target is no more than a number can be',
    [16],
    onRoot(),
    items({ RegistrationsThisInterval: { '0': 65535 }, TargetRegistrationsPerInterval: { '0': 30000 } }),
  ],
  ['root-register-already', 'a hotkey that is on root', [15], onRoot(coldkey, alice), crowd],
  [
    'root-register-block-first',
    'the block comes before the hotkey',
    [15],
    onRoot(coldkey, alice),
    { ...crowd, ...items({ RegistrationsThisBlock: { '0': 1 } }) },
  ],
  [
    'root-register-system',
    'a subnet’s account does not go on root',
    [15],
    onRoot(coldkey, chain.subnetAccount(1)),
    undefined,
    { rulesets: since },
  ],
  [
    'root-register-full',
    'more stake than the least on root',
    [17],
    onRoot(),
    { ...crowd, ...staked(7, 3, 5, 4) },
    { rulesets: since },
  ],
  [
    'root-register-full-equal',
    'as much stake is too little',
    [17],
    onRoot(),
    { ...crowd, ...staked(7, 3, 5, 3) },
  ],
  [
    'root-register-full-tie',
    'of equal ones the first by its key goes',
    [17],
    onRoot(),
    { ...crowd, ...staked(7, 3, 3, 4) },
    { rulesets: since },
  ],
  [
    'root-register-full-none',
    'a newcomer without stake is above nobody',
    [17],
    onRoot(),
    { ...crowd, ...staked(7, 8, 9, 0) },
  ],
  [
    'root-register-full-empty',
    'a root without room and without anyone',
    [17],
    onRoot(),
    items({ MaxAllowedUids: { '0': 0, ...each(8) } }),
  ],
];

/** As the file says. */
export const placeCases = casesOf('REGISTRATION', 'who gets which uid, and what it brings', [
  ...prunes,
  ...changes,
  ...roots,
]);
