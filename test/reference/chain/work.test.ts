import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chain, findOperation, type JsonObject } from '../../../src/reference/index.ts';
import { describeCorpora, goldensOf } from './goldens.ts';

const ones: chain.scale.Hex = `0x${'11'.repeat(32)}`;
const good = (nonce: bigint, difficulty: bigint) => ({
  blockNumber: '10',
  block: '11',
  blockHash: ones,
  hotkey: ones,
  nonce: nonce.toString(),
  work: chain.sealHash(ones, ones, nonce),
  difficulty: difficulty.toString(),
});
const prove = (input: JsonObject) => {
  const answer = findOperation('chain.work')!.apply(input, 'dev-293');
  return 'rejection' in answer ? answer.rejection.name : answer.output.seal;
};

interface Hashed {
  readonly hash: chain.scale.Hex;
  readonly difficulty: string;
}
interface Sealed {
  readonly blockHash: chain.scale.Hex;
  readonly hotkey: chain.scale.Hex;
  readonly nonce: string;
  readonly difficulty: string;
  readonly startNonce: string;
}

describeCorpora('work is that of the sheet', () => {
  test.each(goldensOf<Sealed>('createSealHash'))('$id', ({ input, output }) => {
    expect(prove({ ...good(0n, 1n), ...input, work: output as string, difficulty: '1' })).toBe(output);
  });
  test.each(goldensOf<Hashed>('hashMeetsDifficulty'))('$id', ({ input, output }) => {
    const work = { ...good(0n, 1n), work: input.hash, difficulty: input.difficulty };
    expect(prove(work) !== 'InvalidDifficulty').toBe(output);
  });
  test.each(goldensOf<Sealed>('firstNonceMeetingDifficulty'))('$id', ({ input, output }) => {
    const { blockHash, hotkey, difficulty, startNonce } = input;
    const { nonce, seal } = chain.firstNonce(blockHash, hotkey, BigInt(difficulty), BigInt(startNonce));
    expect({ nonce: nonce.toString(), seal }).toEqual(output);
  });
});

test('work that is good for a difficulty is good for every lower one', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10_000n), fc.bigInt(1n, 4n), fc.bigInt(1n, 4n), (nonce, a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      if (prove(good(nonce, high)) !== 'InvalidDifficulty')
        expect(prove(good(nonce, low))).toBe(chain.sealHash(ones, ones, nonce));
    }),
  );
});
