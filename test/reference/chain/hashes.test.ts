import { expect, test } from 'vitest';
import { chain } from '../../../src/reference/index.ts';
import { describeCorpora, goldensOf } from './goldens.ts';

type Hex = chain.scale.Hex;
interface Commit {
  readonly who: Hex;
  readonly netuidIndex: number;
  readonly uids: readonly number[];
  readonly values: readonly number[];
  readonly salt: readonly number[];
  readonly versionKey: string;
}

describeCorpora('hashes are those of the sheet', () => {
  test.each(goldensOf<Commit>('weightsCommitHash'))('$id', ({ input, output }) => {
    const { netuidIndex: mechanismIndex, versionKey, ...rest } = input;
    expect(chain.weightsCommitHash({ ...rest, mechanismIndex, versionKey: BigInt(versionKey) })).toBe(output);
  });

  test.each(goldensOf<{ commit: Hex }>('timelockCommitHash'))('$id', ({ input, output }) => {
    expect(chain.timelockCommitHash(input.commit)).toBe(output);
  });

  test.each(goldensOf<{ newColdkey: Hex }>('announceHash'))('$id', ({ input, output }) => {
    expect(chain.announceHash(input.newColdkey)).toBe(output);
  });
});

describeCorpora('work is measured as the sheet has it', () => {
  test.each(goldensOf<{ blockHash: Hex; hotkey: Hex; nonce: string }>('createSealHash'))(
    '$id',
    ({ input: { blockHash, hotkey, nonce }, output }) => {
      expect(chain.sealHash(blockHash, hotkey, BigInt(nonce))).toBe(output);
    },
  );

  test.each(goldensOf<{ hash: Hex; difficulty: string }>('hashMeetsDifficulty'))(
    '$id',
    ({ input, output }) => {
      expect(chain.meetsDifficulty(input.hash, BigInt(input.difficulty))).toBe(output);
    },
  );

  test.each(
    goldensOf<{ blockHash: Hex; hotkey: Hex; difficulty: string; startNonce: string }>(
      'firstNonceMeetingDifficulty',
    ),
  )('$id', ({ input: { blockHash, hotkey, difficulty, startNonce }, output }) => {
    const { nonce, seal } = chain.firstNonce(blockHash, hotkey, BigInt(difficulty), BigInt(startNonce));
    expect({ nonce: nonce.toString(), seal }).toEqual(output);
  });

  test.each(goldensOf<{ hotkey: Hex }>('hashHotkeyToU64'))('$id', ({ input, output }) => {
    expect(chain.hotkeyNumber(input.hotkey).toString()).toBe(output);
  });
});

describeCorpora('a mechanism is kept where the sheet says', () => {
  test.each(goldensOf<{ netuid: number; mecid: number }>('mechanismStorageIndex'))(
    '$id',
    ({ input: { netuid, mecid }, output }) => {
      expect(chain.mechanismIndexOf(netuid, mecid)).toBe(output);
      expect(chain.mechanismAt(output as number)).toEqual({ netuid, mechanism: mecid });
    },
  );

  test('past the largest u16 it stays there', () => {
    expect(chain.mechanismIndexOf(1, 16)).toBe(65535);
  });
});
