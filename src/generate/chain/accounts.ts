import type { chain } from '../../reference/index.ts';

/** Two accounts that everyone in Substrate knows, by their public keys. */
export const [alice, bob]: readonly chain.scale.Hex[] = [
  '0xd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d',
  '0x8eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a48',
];
/** The account of 32 zero bytes, which an absent owner reads as. */
export const zero: chain.scale.Hex = `0x${'00'.repeat(32)}`;
