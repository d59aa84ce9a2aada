/**
 * The cases of `chain.rateLimit`.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { rowsTopic, type Row } from './row.ts';

const most = '18446744073709551615';
type Times = readonly [limit: bigint | string, block: bigint | string, last: bigint | string];

const row = (
  id: string,
  title: string,
  clauses: readonly number[],
  of: string,
  [limit, block, last]: Times,
  said?: boolean,
): Row => ({
  id,
  title,
  clauses,
  input: { of, limit: String(limit), block: String(block), last: String(last) },
  ...(said !== undefined && { said: { by: 'sheet', answer: { passes: said } } }),
});

/** For each limit the last block that is too soon, the first that is not, and never done before. */
const ends = (of: string, family: number, name: string, limit: bigint, first: bigint): readonly Row[] => [
  row(`${name}-too-soon`, `${name.replaceAll('-', ' ')}, a block too soon`, [family], of, [
    limit,
    1000n + first - 1n,
    1000n,
  ]),
  row(`${name}-in-time`, `${name.replaceAll('-', ' ')}, as soon as may be`, [family], of, [
    limit,
    1000n + first,
    1000n,
  ]),
  row(`${name}-same-block`, `${name.replaceAll('-', ' ')}, twice in a block`, [family], of, [
    limit,
    1000n,
    1000n,
  ]),
];

const limits: readonly Row[] = [
  ...ends('weights', 1, 'weights', 100n, 100n),
  ...ends('serving', 1, 'serving', 50n, 50n),
  ...ends('children', 1, 'children', 150n, 150n),
  ...ends('childkeyTake', 1, 'childkey-take', 216000n, 216000n),
  ...ends('network', 1, 'network', 7200n, 7200n),
  ...ends('versionKey', 1, 'version-key', 1800n, 1800n),
  ...ends('ownerHotkey', 1, 'owner-hotkey', 50400n, 50400n),
  ...ends('hotkeySwap', 3, 'hotkey-swap', 500n, 501n),
  ...ends('delegateTake', 3, 'delegate-take', 216000n, 216001n),
  ...ends('hotkeySwapOnSubnet', 4, 'hotkey-swap-on-subnet', 7200n, 7201n),
  ...ends('evmKey', 5, 'evm-key', 7200n, 7200n),
];

const first: readonly Row[] = [
  row('never-weights', 'who never set weights may', [2], 'weights', [100n, 5n, 0n]),
  row('never-sheet', 'who never did it may, however early', [2], 'network', [100n, 200n, 0n], true),
  row('never-hotkey-swap', 'who never swapped may', [2, 3], 'hotkeySwap', [1000n, 2000n, 0n], true),
  row('never-delegate-take', 'a take that was never raised may be', [2, 3], 'delegateTake', [
    216000n,
    5n,
    0n,
  ]),
  row('never-swap-on-subnet', 'a first swap on a subnet waits for block 7201', [4], 'hotkeySwapOnSubnet', [
    7200n,
    7200n,
    0n,
  ]),
  row('never-swap-on-subnet-late', 'and may then be', [4], 'hotkeySwapOnSubnet', [7200n, 7201n, 0n]),
  row('never-evm-key', 'an address that was never bound waits too', [5], 'evmKey', [7200n, 7199n, 0n]),
  row('never-evm-key-late', 'until block 7200', [5], 'evmKey', [7200n, 7200n, 0n]),
  row('last-one', 'block 1 is not never', [1, 2], 'weights', [100n, 100n, 1n]),
  row('last-one-in-time', 'and counts as any other', [1], 'weights', [100n, 101n, 1n]),
  row('last-one-swap', 'a swap in block 1 is not never', [2, 3], 'hotkeySwap', [1000n, 1001n, 1n]),
];

const edges: readonly Row[] = [
  row('sheet-in-time', 'exactly as many blocks as the limit', [1], 'children', [100n, 200n, 100n], true),
  row('sheet-too-soon', 'one block fewer', [1], 'children', [100n, 199n, 100n], false),
  row('sheet-none', 'no limit, in the same block', [1], 'children', [0n, 5n, 5n], true),
  row(
    'sheet-swap-too-soon',
    'as many blocks as the limit are not enough for a swap',
    [3],
    'hotkeySwap',
    [1000n, 2000n, 1000n],
    false,
  ),
  row('sheet-swap-in-time', 'one more is', [3], 'hotkeySwap', [1000n, 2001n, 1000n], true),
  row('sheet-swap-none', 'no limit of swaps, in the same block', [3], 'hotkeySwap', [0n, 5n, 5n], true),
  row('delegate-none', 'no limit of takes, in the same block', [3], 'delegateTake', [0n, 5n, 5n]),
  row('serving-none', 'no limit of serving, in the same block', [1], 'serving', [0n, 5n, 5n]),
  row(
    'cooldown-none',
    'without an interval a swap on a subnet still waits a block',
    [4],
    'hotkeySwapOnSubnet',
    [0n, 5n, 5n],
  ),
  row('cooldown-none-next', 'and may be in the next', [4], 'hotkeySwapOnSubnet', [0n, 6n, 5n]),
  row('evm-none', 'no limit of addresses', [5], 'evmKey', [0n, 5n, 5n]),
  row('limit-most', 'a limit that is never over', [1], 'weights', [most, most, 1n]),
  row('limit-most-never', 'but for who never did it', [2], 'weights', [most, 1n, 0n]),
  row(
    'cooldown-saturates',
    'a cooldown stops at the largest block, and is never over',
    [4],
    'hotkeySwapOnSubnet',
    [most, most, 5n],
  ),
  row('last-ahead', 'what was done in a block to come is too soon', [1], 'weights', [100n, 50n, 90n]),
  row('last-ahead-none', 'unless there is no limit', [1], 'weights', [0n, 50n, 90n]),
  row('swap-limit-one', 'a limit of one block lets a swap through every second', [3], 'hotkeySwap', [
    1n,
    11n,
    10n,
  ]),
  row('swap-limit-one-next', 'and not every one', [3], 'hotkeySwap', [1n, 12n, 10n]),
];

/** The topics of `chain.rateLimit`. */
export const rateLimitTopics: readonly Topic[] = [
  rowsTopic(
    'chain.rateLimit',
    'rate-limit',
    'limits',
    { kind: 'boundary', note: 'a block before, at, or after' },
    limits,
  ),
  rowsTopic(
    'chain.rateLimit',
    'rate-limit',
    'first',
    { kind: 'boundary', note: 'what was never done' },
    first,
  ),
  rowsTopic(
    'chain.rateLimit',
    'rate-limit',
    'edges',
    { kind: 'boundary', note: 'no limit, or the largest' },
    edges,
  ),
];
