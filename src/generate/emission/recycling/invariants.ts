import { coin, drafts, recyclingInput } from './input.ts';

/** Where what one would hold to be invariant is not: witnesses. */
export const invariants = drafts([
  [
    'issuance-falls-uncounted',
    'a registration lowers the issuance of alpha, and neither the ledger nor the counter sees it',
    ['02'],
    'model',
    'I14: pool and outside hold 62.96 alpha less together, the ledger as much as before',
    recyclingInput('registration', 16n * coin, { recycled: 5n * coin }),
  ],
  [
    'stake-counts-the-fee',
    'the chain’s count of TAO in subnets grows by the whole price, the pool by the price less its fee',
    ['03'],
    'model',
    'I20: after it the sum of all reserves is less than the count',
    recyclingInput('registration', 1000n * coin),
  ],
  [
    'more-staked-than-outside',
    'a subnet with less alpha outside than is staked on it: a holder of too much can’t recycle it',
    ['06'],
    'model',
    'I12: before version 240 validators were paid twice, and subnets of that time hold less outside than is staked',
    recyclingInput('recycle', 100n * coin, { out: 100n * coin - 1n, alpha: 4000n * coin }),
  ],
  [
    'more-staked-than-outside-burn',
    'nor burn it, though a burn takes nothing from outside',
    ['06', '08'],
    'model',
    'the guard is the same for both',
    recyclingInput('burn', 100n * coin, { out: 100n * coin - 1n }),
  ],
]);
