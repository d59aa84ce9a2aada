/**
 * The cases of `chain.work`.
 *
 * @module
 */
import { chain, type JsonObject } from '../../reference/index.ts';
import type { Topic } from '../topic.ts';
import { alice, bob, zero } from './accounts.ts';
import { rowsTopic, type Row } from './row.ts';

const ones: chain.scale.Hex = `0x${'11'.repeat(32)}`;
const most = 18446744073709551615n;

/** A case whose work is the seal of its block, hotkey and nonce, but where it says otherwise. */
function row(
  id: string,
  title: string,
  clauses: readonly number[],
  given: {
    readonly hash?: chain.scale.Hex;
    readonly who?: chain.scale.Hex;
    readonly nonce?: bigint;
    readonly difficulty?: bigint;
  },
  more: JsonObject = {},
  said?: string,
): Row {
  const { hash = ones, who = alice, nonce = 27n, difficulty = 1000n } = given;
  return {
    id,
    title,
    clauses,
    input: {
      blockNumber: '10',
      block: '10',
      blockHash: hash,
      hotkey: who,
      nonce: nonce.toString(),
      work: chain.sealHash(hash, who, nonce),
      difficulty: difficulty.toString(),
      ...more,
    },
    rulesets: ['dev-293'],
    ...(said !== undefined && { said: { by: 'sheet', answer: { seal: said } } }),
  };
}

const hex = (start: string, end: string) =>
  `0x${start}${'00'.repeat(32 - (start.length + end.length) / 2)}${end}`;

const seals: readonly Row[] = [
  row(
    'first-nonce',
    'the first nonce that is good for a difficulty of 1000',
    [1, 2, 3],
    {},
    {},
    '0x4e2888f6c871f420175cb556be60318be46dc96c9c2f6f5f65dc6d06c4370900',
  ),
  row(
    'seal-zero',
    'a block of zeros and nonce 0',
    [1, 2],
    { hash: zero, nonce: 0n, difficulty: 1n },
    {},
    '0x8f451590e942a76be6bad67804a7858b8ac3d5c04d1aa6204a10ff61c601b03f',
  ),
  row(
    'seal-one',
    'another block and nonce 1',
    [1, 2],
    { nonce: 1n, difficulty: 1n },
    {},
    '0xadabd319e55a48356c282bcf05735bd608fc264c30d6a03755b999731804187f',
  ),
  row(
    'seal-most',
    'the largest nonce, by another hotkey',
    [1, 2],
    { who: bob, nonce: most, difficulty: 1n },
    {},
    '0x8b3238913613587e506b6a81e9039404f06faccf555295777fac8c112156e1ba',
  ),
  row('nonce-256', 'a nonce begins with its low byte', [1], { nonce: 256n, difficulty: 1n }),
  row('other-hotkey', 'work of another hotkey', [5], { difficulty: 1n }, { hotkey: bob }),
  row('other-nonce', 'work of another nonce', [5], { difficulty: 1n }, { nonce: '28' }),
  row('other-block', 'work on another block’s hash', [5], { difficulty: 1n }, { blockHash: zero }),
  row('bent', 'a seal with one bit otherwise', [5], { difficulty: 1n }, { work: hex('01', '') }),
];

const difficulties: readonly Row[] = [
  row(
    'easy-all',
    'a difficulty of 1 takes every seal',
    [3, 5],
    { difficulty: 1n },
    { work: `0x${'ff'.repeat(32)}` },
  ),
  row(
    'two-of-all',
    'the largest number is too large for a difficulty of 2',
    [3],
    { difficulty: 2n },
    { work: `0x${'ff'.repeat(32)}` },
  ),
  row(
    'low-byte-first',
    'a high first byte is a small number',
    [3, 5],
    { difficulty: 2n },
    { work: hex('80', '') },
  ),
  row('high-byte-last', 'a high last byte is a large one', [3], { difficulty: 2n }, { work: hex('', '80') }),
  row(
    'just-below',
    'a number just below the half of all',
    [3, 5],
    { difficulty: 2n },
    { work: hex('', '7f') },
  ),
  row('zero-work', 'nothing is good for any difficulty', [3, 5], { difficulty: most }, { work: zero }),
  row(
    'one-work',
    'one is good for the largest difficulty',
    [3, 5],
    { difficulty: most },
    { work: hex('01', '') },
  ),
  row(
    'difficulty-zero',
    'without a difficulty every seal is good',
    [3, 5],
    { difficulty: 0n },
    { work: `0x${'ff'.repeat(32)}` },
  ),
  row('too-hard', 'good work for a higher difficulty', [3], { difficulty: 10_000_000n }),
  row(
    'too-hard-before-seal',
    'the difficulty comes before the seal',
    [3],
    { difficulty: 10_000_000n },
    { nonce: '28' },
  ),
];

const ages: readonly Row[] = [
  row('now', 'work on this very block', [4], {}, { blockNumber: '11', block: '11' }),
  row('two-old', 'work two blocks old', [4], {}, { block: '12' }),
  row('three-old', 'work three blocks old', [4], {}, { block: '13' }),
  row('ahead', 'work on a block to come', [4], {}, { block: '9' }),
  row('old-before-hard', 'the age comes before the difficulty', [4], { difficulty: most }, { block: '13' }),
  row('genesis', 'work on the first block', [4], {}, { blockNumber: '0', block: '2' }),
  row('genesis-old', 'and a block too late', [4], {}, { blockNumber: '0', block: '3' }),
];

/** The topics of `chain.work`. */
export const workTopics: readonly Topic[] = [
  rowsTopic(
    'chain.work',
    'work',
    'seals',
    { kind: 'boundary', note: 'a part of the seal is another' },
    seals,
  ),
  rowsTopic(
    'chain.work',
    'work',
    'difficulty',
    { kind: 'boundary', note: 'just good enough, or not' },
    difficulties,
  ),
  rowsTopic('chain.work', 'work', 'age', { kind: 'boundary', note: 'a block too early or too late' }, ages),
];
