import { keccak_256 } from '@noble/hashes/sha3.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emission, findOperation } from '../../../src/reference/index.ts';
import { absent, corpusJson } from '../../corpora.ts';

interface Golden {
  readonly id: string;
  readonly operation: string;
  readonly input: Readonly<Record<string, string | number>>;
  readonly output: readonly string[] | { readonly indices: readonly string[] };
}
const goldens = ['emission', 'chain'].flatMap((sheet) =>
  ((corpusJson(`protocol/${sheet}-goldens.json`) ?? []) as readonly Golden[]).filter(({ operation }) =>
    ['block_hash_to_indices', 'blockHashToIndices'].includes(operation),
  ),
);

/** The hash itself, or that of the text in `keccak256('text')`. */
function hashOf(said: string): string {
  const text = /^keccak256\('(.*)'\)$/.exec(said)?.[1];
  return text === undefined ? said : `0x${bytesToHex(keccak_256(utf8ToBytes(text)))}`;
}

describe.skipIf(goldens.length === 0)(`goldens (${absent})`, () => {
  test('are here', () => {
    expect(goldens).toHaveLength(4);
  });

  test.each(goldens)('$id', ({ input, output }) => {
    const { indices } = emission.drawClaims({
      blockHash: hashOf((input.hash ?? input.blockHash) as string),
      numRootClaim: BigInt(input.k),
      numStakingColdkeys: BigInt(input.n),
    });
    expect(indices.map(String)).toEqual('indices' in output ? output.indices : output);
  });
});

describe('auto-claim', () => {
  const inputs = fc.record({
    blockHash: fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => `0x${bytesToHex(bytes)}`),
    numRootClaim: fc.bigInt(0n, 50n),
    numStakingColdkeys: fc.bigInt(1n, 2n ** 64n - 1n),
  });

  test('draws at most as many as it should, each once, ascending, of those that there are', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { draws, indices } = emission.drawClaims(input);
        expect(BigInt(draws.length)).toBe(input.numRootClaim);
        expect(new Set(indices)).toEqual(new Set(draws));
        for (const [at, index] of indices.entries()) {
          expect(index < input.numStakingColdkeys).toBe(true);
          if (at > 0) expect(index > indices[at - 1]).toBe(true);
        }
      }),
    );
  });

  test('wants no more draws than the chain allows', () => {
    const { domain } = findOperation('emission.autoClaim')!;
    const input = { blockHash: `0x${'0'.repeat(64)}`, numRootClaim: '50', numStakingColdkeys: '1' };
    expect(domain(input)).toBeUndefined();
    expect(domain({ ...input, numRootClaim: '51' })).toEqual({
      path: 'input.numRootClaim',
      expected: 'at most 50',
    });
  });
});
