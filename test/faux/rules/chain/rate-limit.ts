import type { FauxRule } from '../../../../src/check/index.ts';

const at = 'src/reference/chain/';
const row = (clause: number, file: string, find: string, replace: string, says: string): FauxRule => ({
  clause: `RATE-LIMIT-0${clause}`,
  file: `${at}${file}.ts`,
  find,
  replace,
  says,
});

/** A wrong rule for each clause of the limits. */
export const rateLimitRules: readonly FauxRule[] = [
  row(
    1,
    'rate-limit',
    'last === 0n || since >= limit,',
    'last === 0n || since > limit,',
    'as many blocks as the limit are too few',
  ),
  row(2, 'rate-limit', 'last === 0n || since >= limit,', 'since >= limit,', 'who never did it waits too'),
  row(
    3,
    'rate-limit',
    'limit === 0n || last === 0n || since > limit',
    'limit === 0n || last === 0n || since >= limit',
    'a swap is as any other',
  ),
  row(
    4,
    'rate-limit',
    'saturatingU64(last + limit) < block',
    'last === 0n || saturatingU64(last + limit) < block',
    'a first swap on a subnet is free',
  ),
  row(
    5,
    'rate-limit',
    '(since: bigint, { limit }: RateLimitInput) => since >= limit',
    '(since: bigint, { limit, last }: RateLimitInput) => last === 0n || since >= limit',
    'an address that was never bound is free',
  ),
];
