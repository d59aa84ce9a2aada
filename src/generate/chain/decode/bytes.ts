import type { Json, Ruleset } from '../../../reference/index.ts';
import { alice, bob, zero } from '../accounts.ts';
import { keyOf, topicOf, type Row } from './entry.ts';

const since = ['425'] as const;
const former = ['dev-293'] as const;

/** A value in the bytes of a hand: what they say is the reference's to tell. */
const row = (
  id: string,
  title: string,
  item: string,
  keys: readonly Json[],
  value: string,
  rulesets?: readonly Ruleset[],
): Row => ({
  id,
  title,
  clauses: [3],
  entries: [[keyOf(item, ...keys), value]],
  ...(rulesets !== undefined && { rulesets }),
});

const sub = 'SubtensorModule.';
const ones = (bytes: number) => `0x${'ff'.repeat(bytes)}`;
const of = (hex: string) => hex.slice(2);

/** A value of each shape, at the ends of the shape. */
export const bytesTopic = topicOf('bytes', { kind: 'boundary', note: 'a shape of value, at an end of it' }, [
  row('u16-one', 'a number begins with its low byte', `${sub}Tempo`, [1], '0x0100'),
  row('u16-256', 'and ends with its high one', `${sub}Tempo`, [2], '0x0001'),
  row('u16-most', 'the largest u16', `${sub}Tempo`, [3], ones(2)),
  row('u8', 'a number of one byte', `${sub}MaxMechanismCount`, [], '0x10', since),
  row('u32', 'a number of four bytes', 'System.Number', [], '0x40420f00'),
  row('u64', 'a number of eight bytes', `${sub}StakeThreshold`, [], '0x0000c16ff2862300'),
  row('u64-most', 'the largest u64', `${sub}StakeThreshold`, [], ones(8)),
  row('u128', 'a number of sixteen bytes', `${sub}SubnetVolume`, [1], `0x01${'00'.repeat(14)}80`),
  row(
    'i16-negative',
    'a number below zero is what is missing to 2^16',
    `${sub}AlphaSigmoidSteepness`,
    [1],
    '0x18fc',
  ),
  row('i16-least', 'the least i16', `${sub}AlphaSigmoidSteepness`, [2], '0x0080'),
  row('i64-negative', 'a flow out of a subnet', `${sub}SubnetTaoFlow`, [1], ones(8), since),
  row('i32-negative', 'a tick below zero', 'Swap.CurrentTick', [1], '0xd88af2ff', former),
  row('bool-true', 'yes is 1', `${sub}Yuma3On`, [1], '0x01'),
  row('bool-false', 'no is 0', `${sub}Yuma3On`, [2], '0x00'),
  row(
    'fixed',
    'a fixed-point number is its bits',
    `${sub}SubnetMovingPrice`,
    [1],
    `0x00000080${'00'.repeat(12)}`,
  ),
  row('fixed-negative', 'a fixed-point number below zero', `${sub}SubnetMovingPrice`, [2], ones(16)),
  row('fixed-unsigned', 'a fixed-point number without a sign', `${sub}Alpha`, [alice, bob, 1], ones(16)),
  row('account', 'an account is its 32 bytes', `${sub}Owner`, [alice], bob),
  row('account-zero', 'nobody, where it is stored, is somebody', `${sub}Owner`, [bob], zero),
  row('list-empty', 'an empty list is a zero', `${sub}Weights`, [1, 0], '0x00'),
  row('list-one', 'a list of one begins with 4', `${sub}Weights`, [1, 1], '0x040200ffff'),
  row(
    'list-zero-weight',
    'a weight of nothing stays in its row',
    `${sub}Weights`,
    [1, 2],
    '0x0807000000050001 00'.replace(' ', ''),
  ),
  row('list-63', 'the last length of one byte', `${sub}Active`, [1], `0xfc${'01'.repeat(63)}`),
  row('list-64', 'the first length of two bytes', `${sub}Active`, [2], `0x0101${'01'.repeat(64)}`),
  row('bytes-none', 'no bytes', `${sub}TokenSymbol`, [1], '0x00'),
  row('bytes', 'bytes behind their length', `${sub}TokenSymbol`, [2], '0x10f09d9c8f'),
  row('option-none', 'nothing where something may be', `${sub}AlphaMapLastKey`, [], '0x00', since),
  row('option-some', 'something behind a 1', `${sub}AlphaMapLastKey`, [], '0x0108abcd', since),
  row('nothing', 'an entry without a value', `${sub}LockingColdkeys`, [1, alice, bob], '0x', since),
  row('word', 'a word is its number', `${sub}RecycleOrBurn`, [1], '0x01', since),
  row('variant', 'a variant without data', `${sub}RootClaimType`, [alice], '0x01', since),
  row('variant-data', 'a variant with data', `${sub}RootClaimType`, [bob], '0x020801000200', since),
  row('tuple', 'two numbers one after the other', `${sub}AlphaValues`, [1], '0x33b366e6'),
  row(
    'map',
    'a map is a list of pairs',
    `${sub}RootClaimable`,
    [alice],
    `0x080100${'00'.repeat(4)}01${'00'.repeat(11)}0200${'00'.repeat(16)}`,
    since,
  ),
  row(
    'struct-axon',
    'an axon is 34 bytes',
    `${sub}Axons`,
    [1, alice],
    `0x6400000000000000010000000100000a${'00'.repeat(12)}9b1f04040000`,
  ),
  row(
    'struct-safe-float',
    'a share is a mantissa and an exponent',
    `${sub}TotalHotkeySharesV2`,
    [alice, 1],
    `0x0000a0dec5adc9353600000000000000ebffffffffffffff`,
    since,
  ),
  row(
    'struct-lock',
    'a lock is a mass, a conviction and a block',
    `${sub}OwnerLock`,
    [1],
    `0x0100000000000000${'00'.repeat(8)}01${'00'.repeat(7)}0a00000000000000`,
    since,
  ),
  row(
    'children',
    'a child has its share before its key',
    `${sub}ChildKeys`,
    [alice, 1],
    `0x04${'ff'.repeat(8)}${of(bob)}`,
  ),
  row(
    'commit',
    'a commit has a hash and three numbers',
    `${sub}WeightCommits`,
    [1, alice],
    `0x04${'ab'.repeat(32)}01${'00'.repeat(7)}02${'00'.repeat(7)}03${'00'.repeat(7)}`,
  ),
  row(
    'timelocked',
    'an encrypted commit lies in the queue of its epoch',
    `${sub}TimelockedWeightCommits`,
    [1, '42'],
    `0x04${of(alice)}07000000000000000c010203e803000000000000`,
    since,
  ),
  row(
    'timelocked-former',
    'the older queue had no block',
    `${sub}CRV3WeightCommits`,
    [1, '42'],
    `0x04${of(alice)}0c010203e803000000000000`,
  ),
  row(
    'field-raw',
    'a field of three bytes is the variant of that length',
    'Commitments.CommitmentOf',
    [1, alice],
    `0x00000000000000000a0000000404616263`,
  ),
  row(
    'system-account',
    'an account with what it holds',
    'System.Account',
    [alice],
    `0x0500000000000000010000000000000000ca9a3b00000000${'00'.repeat(16)}${'00'.repeat(15)}80`,
  ),
]);
