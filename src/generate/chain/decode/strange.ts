import { alice, bob } from '../accounts.ts';
import { keyOf, topicOf } from './entry.ts';

const sub = 'SubtensorModule.';
const tempo = keyOf(`${sub}Tempo`, 1);
const owner = keyOf(`${sub}Owner`, alice);
const weights = keyOf(`${sub}Weights`, 1, 5);
const pallet = tempo.slice(0, 34);
const account = '0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d';

/** Another digit at a place, so that a hash does not fit. */
const bent = (hex: string, at: number) =>
  `${hex.slice(0, at)}${hex[at] === '0' ? '1' : '0'}${hex.slice(at + 1)}`;

/** Keys that no declared item has. */
export const unknownTopic = topicOf('unknown', { kind: 'boundary', note: 'a key that no item owns' }, [
  { id: 'no-prefix', title: 'two bytes are no key of a pallet', clauses: [1], entries: [['0x1234', '0x00']] },
  { id: 'no-key', title: 'no bytes at all', clauses: [1], entries: [['0x', '0x00']] },
  {
    id: 'no-item',
    title: 'an item that the pallet has not',
    clauses: [1],
    entries: [[`${pallet}${'00'.repeat(16)}`, '0x01']],
  },
  {
    id: 'well-known',
    title: 'the code is no entry of a pallet',
    clauses: [1],
    entries: [['0x3a636f6465', '0x0061736d']],
  },
  {
    id: 'since',
    title: 'an item that the developer build has not yet',
    clauses: [1],
    entries: [[keyOf(`${sub}TotalHotkeySharesV2`, alice, 1), `0x${'00'.repeat(24)}`]],
  },
  {
    id: 'former',
    title: 'an item that is gone since the developer build',
    clauses: [1],
    entries: [[keyOf('Swap.CurrentTick', 1), '0x01000000']],
  },
  {
    id: 'prefix-alone',
    title: 'a map without a key',
    clauses: [2],
    entries: [[tempo.slice(0, 66), '0x6801']],
  },
  {
    id: 'key-short',
    title: 'a key with a byte too few',
    clauses: [2],
    entries: [[tempo.slice(0, -2), '0x6801']],
  },
  { id: 'key-long', title: 'a key with a byte too many', clauses: [2], entries: [[`${tempo}00`, '0x6801']] },
  {
    id: 'one-of-two',
    title: 'one key where there are two',
    clauses: [2],
    entries: [[weights.slice(0, -4), '0x00']],
  },
  {
    id: 'plain-with-key',
    title: 'a plain item with a key',
    clauses: [2],
    entries: [[`${keyOf(`${sub}TotalStake`)}0100`, `0x${'00'.repeat(8)}`]],
  },
  {
    id: 'blake2-bent',
    title: 'a hash that is not its account’s',
    clauses: [2],
    entries: [[bent(owner, 70), bob]],
  },
  {
    id: 'account-bent',
    title: 'an account that is not its hash’s',
    clauses: [2],
    entries: [[bent(owner, owner.length - 1), bob]],
  },
  {
    id: 'twox-bent',
    title: 'a short hash that is not its key’s',
    clauses: [2],
    entries: [[bent(keyOf(`${sub}RevealPeriodEpochs`, 1), 70), `0x01${'00'.repeat(7)}`]],
  },
  {
    id: 'in-order',
    title: 'what is unknown comes back in the order of its keys',
    clauses: [6],
    entries: [
      ['0x3a68656170', '0x01'],
      ['0x1234', '0x02'],
      [tempo, '0x6801'],
    ],
  },
]);

const queue = keyOf(`${sub}CRV3WeightCommits`, 1, '42');

/** Values that are not of their item. */
export const malformedTopic = topicOf('malformed', { kind: 'boundary', note: 'bytes that are no value' }, [
  { id: 'too-few', title: 'a byte too few', clauses: [4], entries: [[tempo, '0x68']] },
  { id: 'too-many', title: 'a byte too many', clauses: [4], entries: [[tempo, '0x680100']] },
  { id: 'no-bytes', title: 'no bytes where a number is', clauses: [4], entries: [[tempo, '0x']] },
  {
    id: 'bool-two',
    title: 'neither yes nor no',
    clauses: [4],
    entries: [[keyOf(`${sub}Yuma3On`, 1), '0x02']],
  },
  { id: 'list-cut', title: 'a list that ends early', clauses: [4], entries: [[weights, '0x080200ffff']] },
  {
    id: 'list-over',
    title: 'a list with more behind it',
    clauses: [4],
    entries: [[weights, '0x040200ffff0300']],
  },
  {
    id: 'list-endless',
    title: 'a list of four thousand million',
    clauses: [4],
    entries: [[weights, '0x03ffffffff']],
  },
  {
    id: 'length-long',
    title: 'a length in two bytes where one would do',
    clauses: [4],
    entries: [[weights, '0x05000200ffff']],
  },
  {
    id: 'account-short',
    title: 'an account of 31 bytes',
    clauses: [4],
    entries: [[owner, `0x${'11'.repeat(31)}`]],
  },
  {
    id: 'word-unknown',
    title: 'a word that there is not',
    clauses: [4],
    entries: [[keyOf(`${sub}RecycleOrBurn`, 1), '0x02']],
    rulesets: ['425'],
  },
  {
    id: 'variant-unknown',
    title: 'a variant that there is not',
    clauses: [4],
    entries: [[keyOf(`${sub}RootClaimType`, alice), '0x03']],
    rulesets: ['425'],
  },
  {
    id: 'option-two',
    title: 'neither nothing nor something',
    clauses: [4],
    entries: [[keyOf(`${sub}AlphaMapLastKey`), '0x0204ab']],
    rulesets: ['425'],
  },
  {
    id: 'nothing-more',
    title: 'a byte where there is no value',
    clauses: [4],
    entries: [[keyOf(`${sub}LockingColdkeys`, 1, alice, bob), '0x00']],
    rulesets: ['425'],
  },
  {
    id: 'commit-5000',
    title: 'an encrypted commit may be 5000 bytes long',
    clauses: [4],
    entries: [[queue, `0x04${account.slice(2)}214e${'aa'.repeat(5000)}0100000000000000`]],
  },
  {
    id: 'commit-5001',
    title: 'and not a byte more',
    clauses: [4],
    entries: [[queue, `0x04${account.slice(2)}254e${'aa'.repeat(5001)}0100000000000000`]],
  },
  {
    id: 'beside-good',
    title: 'one bad entry does not spoil the others',
    clauses: [4, 6],
    entries: [
      [keyOf(`${sub}Tempo`, 2), '0x68'],
      [tempo, '0x6801'],
      ['0x1234', '0x00'],
    ],
  },
]);
