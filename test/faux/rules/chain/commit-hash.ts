import type { FauxRule } from '../../../../src/check/index.ts';

const at = 'src/reference/chain/';
const row = (clause: number, file: string, find: string, replace: string, says: string): FauxRule => ({
  clause: `COMMIT-HASH-0${clause}`,
  file: `${at}${file}.ts`,
  find,
  replace,
  says,
});

/** A wrong rule for each clause of the hash. */
export const commitHashRules: readonly FauxRule[] = [
  row(
    1,
    'hashes',
    '[who, mechanismIndex, uids, values, salt, versionKey])',
    '[who, mechanismIndex, uids, salt, values, versionKey])',
    'the salt comes before the weights',
  ),
  row(
    2,
    'commit-hash',
    'hash: blake2256(bytes)',
    'hash: blake2256(Uint8Array.of(4 * bytes.length, ...bytes))',
    'what is hashed has its length before it',
  ),
];
