import type { Json, Ruleset } from '../../../reference/index.ts';
import type { Draft, Topic } from '../../topic.ts';
import { alice, bob, zero } from '../accounts.ts';

type Row = readonly [
  id: string,
  title: string,
  item: string,
  keys: readonly Json[],
  clauses: readonly number[],
  rulesets?: readonly Ruleset[],
];

const former = ['dev-293'] as const;
const since = ['425'] as const;

const rows: readonly Row[] = [
  ['netuid-zero', 'root is two zero bytes', 'SubtensorModule.Tempo', [0], [3, 7]],
  ['netuid-256', 'a netuid begins with its low byte', 'SubtensorModule.Tempo', [256], [3, 7]],
  ['netuid-most', 'the largest netuid', 'SubtensorModule.Tempo', [65535], [3, 7]],
  ['netuid-hashed', 'a flag of a subnet lies behind a hash', 'SubtensorModule.LiquidAlphaOn', [256], [5, 7]],
  ['netuid-twox', 'a subnet of the swap pallet lies behind another hash', 'Swap.FeeRate', [256], [4, 7]],
  ['mechanism', 'a mechanism of a subnet is a place of its own', 'SubtensorModule.Incentive', [8199], [3, 7]],
  ['uid-order', 'the subnet comes before the uid', 'SubtensorModule.Keys', [6, 1], [3, 6]],
  ['uid-order-other', 'and the uid before no subnet', 'SubtensorModule.Keys', [1, 6], [3, 6]],
  [
    'hotkey-first',
    'membership begins with the hotkey',
    'SubtensorModule.IsNetworkMember',
    [alice, 1],
    [5, 6],
  ],
  ['netuid-first', 'a uid is found by the subnet first', 'SubtensorModule.Uids', [2, alice], [3, 5, 6]],
  ['account-zero', 'nobody is an account too', 'SubtensorModule.Owner', [zero], [5]],
  ['account-ones', 'an account of ones', 'SubtensorModule.Owner', [`0x${'ff'.repeat(32)}`], [5]],
  ['account-as-it-is', 'an account may be a key without a hash', 'SubtensorModule.LastTxBlock', [bob], [3]],
  ['account-twox', 'a proxy is found behind a short hash', 'Proxy.Proxies', [bob], [4]],
  [
    'same-twice',
    'the same account twice is hashed twice',
    'SubtensorModule.LastColdkeyHotkeyStakeBlock',
    [alice, alice],
    [4, 6],
  ],
  [
    'triple',
    'a share has a hotkey, a coldkey and a subnet',
    'SubtensorModule.Alpha',
    [alice, bob, 1],
    [5, 6],
  ],
  [
    'triple-turned',
    'coldkey and hotkey are not to be turned round',
    'SubtensorModule.Alpha',
    [bob, alice, 1],
    [5, 6],
  ],
  ['epoch-zero', 'an epoch has eight bytes', 'SubtensorModule.CRV3WeightCommits', [1, '0'], [4, 6, 7]],
  [
    'epoch-most',
    'the largest epoch',
    'SubtensorModule.CRV3WeightCommits',
    [1, '18446744073709551615'],
    [4, 7],
  ],
  ['round', 'a round of the beacon', 'Drand.Pulses', ['1000'], [5, 7]],
  ['block-hash', 'a block’s hash is found by its number', 'System.BlockHash', [256], [4, 7]],
  ['bytes-none', 'no bytes have a length too', 'SubtensorModule.UsedWork', ['0x'], [3, 7]],
  ['bytes-one', 'bytes have their length before them', 'SubtensorModule.UsedWork', ['0xff'], [3, 7]],
  ['bytes-63', 'the last length of one byte', 'SubtensorModule.UsedWork', [`0x${'ab'.repeat(63)}`], [3, 7]],
  ['bytes-64', 'the first length of two bytes', 'SubtensorModule.UsedWork', [`0x${'ab'.repeat(64)}`], [3, 7]],
  ['tick-negative', 'a tick below zero', 'Swap.Ticks', [1, -1], [4, 7], former],
  ['tick-least', 'the lowest tick', 'Swap.Ticks', [1, -2147483648], [4, 7], former],
  [
    'layer',
    'a layer is a number of one byte',
    'Swap.TickIndexBitmapWords',
    [1, 'Bottom', 4294967295],
    [4, 6, 7],
    former,
  ],
  [
    'position',
    'a position’s number has sixteen bytes',
    'Swap.Positions',
    [1, alice, `${2n ** 128n - 1n}`],
    [4, 6, 7],
    former,
  ],
  [
    'limit-owner-hotkey',
    'a limit of a subnet',
    'SubtensorModule.LastRateLimitedBlock',
    ['SetSNOwnerHotkey:256'],
    [3, 7],
  ],
  [
    'limit-network',
    'a limit of the whole chain is one byte',
    'SubtensorModule.LastRateLimitedBlock',
    ['NetworkLastRegistered'],
    [3, 7],
  ],
  ['limit-tx', 'a limit of a key', 'SubtensorModule.LastRateLimitedBlock', [`LastTxBlock:${alice}`], [3, 7]],
  [
    'limit-childkey',
    'a limit of a childkey',
    'SubtensorModule.LastRateLimitedBlock',
    [`LastTxBlockChildKeyTake:${alice}`],
    [3, 7],
  ],
  [
    'limit-delegate',
    'a limit of a delegate',
    'SubtensorModule.LastRateLimitedBlock',
    [`LastTxBlockDelegateTake:${bob}`],
    [3, 7],
  ],
  [
    'limit-burn',
    'the last of the limits',
    'SubtensorModule.LastRateLimitedBlock',
    ['AddStakeBurn:2'],
    [3, 7],
    since,
  ],
  [
    'limit-parameter',
    'a limit of an owner’s parameter',
    'SubtensorModule.LastRateLimitedBlock',
    ['OwnerHyperparamUpdate:2:TriggerEpoch'],
    [3, 7],
    since,
  ],
];

const cases = rows.map(([id, title, item, keys, clauses, rulesets]): Draft => ({
  id: `storage-key-${id}`,
  title,
  clauses: clauses.map((clause) => `STORAGE-KEY-0${clause}`),
  why: { kind: 'boundary', note: 'a kind of key, at an end of it' },
  input: { item, keys },
  ...(rulesets !== undefined && { rulesets }),
}));

/** Keys of every kind, at their ends. */
export const keysTopic: Topic = {
  operation: 'chain.storageKey',
  topic: 'keys',
  by: 'generate/chain/storage-key.ts',
  cases,
};
