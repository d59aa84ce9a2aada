import type { JsonObject } from '../../../reference/index.ts';
import type { Topic } from '../../topic.ts';
import { alice, bob } from '../accounts.ts';

type Row = readonly [
  id: string,
  title: string,
  clauses: readonly number[],
  call: string,
  args: JsonObject,
  bytes?: string,
];

const move = (value: string): JsonObject => ({ dest: { Id: bob }, value });
const transfer = 'Balances.transfer_keep_alive';
const remark = (byte: string): JsonObject => ({ call: 'System.remark', args: { remark: byte } });
const swap = (netuid: number | null): JsonObject => ({ hotkey: alice, new_hotkey: bob, netuid });
const both = `${alice.slice(2)}${bob.slice(2)}`;

const rows: readonly Row[] = [
  ['compact-0', 'nothing is a byte', [3], transfer, move('0')],
  ['compact-63', 'the last amount of one byte', [3], transfer, move('63')],
  ['compact-64', 'the first amount of two bytes', [3], transfer, move('64')],
  ['compact-16383', 'the last amount of two bytes', [3], transfer, move('16383')],
  ['compact-16384', 'the first amount of four bytes', [3], transfer, move('16384')],
  ['compact-2-30', 'the first amount that says how many bytes it has', [3], transfer, move('1073741824')],
  ['compact-before-2-30', 'the last amount of four bytes', [3], transfer, move('1073741823')],
  ['compact-2-32', 'an amount of five bytes', [3], transfer, move('4294967296')],
  ['compact-most', 'the largest amount', [3], transfer, move('18446744073709551615')],
  [
    'address-id',
    'an account by its key is the first way to name one',
    [4],
    'Balances.transfer_all',
    { dest: { Id: alice }, keep_alive: false },
  ],
  [
    'address-index',
    'an account by its number',
    [4],
    'Balances.transfer_all',
    { dest: 'Index', keep_alive: false },
  ],
  [
    'address-raw',
    'an account by bytes',
    [4],
    'Balances.transfer_all',
    { dest: { Raw: '0x0102' }, keep_alive: false },
  ],
  [
    'address-20',
    'an account by its Ethereum address',
    [4],
    'Balances.transfer_all',
    { dest: { Address20: `0x${'cd'.repeat(20)}` }, keep_alive: true },
  ],
  ['batch-empty', 'a batch of nothing', [5], 'Utility.batch', { calls: [] }],
  ['batch-one', 'a batch of one', [5], 'Utility.batch_all', { calls: [remark('0x')] }],
  [
    'batch-nested',
    'a batch in a batch has bytes, though it is not let through',
    [5],
    'Utility.batch',
    { calls: [{ call: 'Utility.batch', args: { calls: [remark('0x01')] } }] },
  ],
  [
    'sudo',
    'a call of the root key',
    [5],
    'Sudo.sudo',
    { call: { call: 'AdminUtils.sudo_set_tempo', args: { netuid: 1, tempo: 99 } } },
  ],
  [
    'proxy',
    'a call for somebody else',
    [5, 4],
    'Proxy.proxy',
    { real: { Id: alice }, force_proxy_type: 'Staking', call: remark('0x02') },
  ],
  [
    'weights-none',
    'no weights',
    [2],
    'SubtensorModule.set_weights',
    { netuid: 0, dests: [], weights: [], version_key: '0' },
  ],
  [
    'weights-unequal',
    'more uids than weights have bytes, though they are refused',
    [2],
    'SubtensorModule.set_weights',
    { netuid: 1, dests: [0, 1, 2], weights: [1], version_key: '1' },
  ],
  [
    'weights-64',
    'a length of two bytes',
    [2],
    'SubtensorModule.set_weights',
    { netuid: 1, dests: [...Array(64).keys()], weights: Array<number>(64).fill(1), version_key: '0' },
  ],
  [
    'version-most',
    'the largest version',
    [2],
    'SubtensorModule.set_weights',
    { netuid: 65535, dests: [65535], weights: [65535], version_key: '18446744073709551615' },
  ],
];

const since: readonly Row[] = [
  [
    'swap-hotkey-one',
    'a hotkey is swapped on one subnet',
    [2],
    'SubtensorModule.swap_hotkey',
    swap(1),
    `0x0746${both}010100`,
  ],
  [
    'swap-hotkey-all',
    'a hotkey is swapped everywhere',
    [2],
    'SubtensorModule.swap_hotkey',
    swap(null),
    `0x0746${both}00`,
  ],
];

/** Arguments at their ends. */
export const argsTopic: Topic = {
  operation: 'chain.encodeCall',
  topic: 'arguments',
  by: 'generate/chain/encode-call.ts',
  cases: [...rows, ...since].map(([id, title, clauses, call, args, bytes]) => ({
    id: `encode-call-${id}`,
    title,
    clauses: clauses.map((clause) => `ENCODE-CALL-0${clause}`),
    why: { kind: 'boundary', note: 'an argument at an end of its kind' },
    input: { call, args },
    ...(bytes !== undefined && {
      confirmed: [
        { evidence: { kind: 'sheet', id: 'chain' }, rulesets: ['425'] as const, output: { bytes } },
      ],
    }),
  })),
};
