import type { Rao } from '../numbers/index.ts';

/** What can ever be issued: 21 million TAO. @see subtensor `TotalSupply`, `MAX_TAO_ISSUANCE` */
export const totalSupply = 21_000_000_000_000_000n as Rao;

/** What a block emits before the first halving: 1 TAO, or 1 alpha. @see subtensor `DefaultBlockEmission` */
export const firstBlockEmission = 1_000_000_000n as Rao;
