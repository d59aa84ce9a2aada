import { bool, bytes, struct, u32, u64 } from '../scale/index.ts';
import { b2, id, map, optional, pallet, plain, since } from './declare.ts';

const beacon = struct('BeaconConfiguration', {
  publicKey: bytes(96),
  period: u32,
  genesisTime: u32,
  hash: bytes(32),
  groupHash: bytes(32),
  schemeId: bytes(32),
  metadata: struct('PalletDrandMetadata', { beaconId: bytes(32) }),
});

/** The beacon whose rounds open timelocked commits: by default the one called quicknet. */
export const drand = pallet('Drand', {
  BeaconConfig: plain(beacon, {
    publicKey:
      '0x83cf0f2896adee7eb8b5f01fcad3912212c437e0073e911fb90022d3e760183c8c4b450b6a0a6c3ac6a5776a2d1064510d1fec758c921cc22b0e17e63aaf4bcb5ed66304de9cf809bd274ca73bab4af5a6e9c76a4bc09e76eae8991ef5ece45a',
    period: 3,
    genesisTime: 1_692_803_367,
    hash: '0x52db9ba70e0cc0f6eaf7803dd07447a1f5477735fd3f661792ba94600c84e971',
    groupHash: '0xf477d5c89f21a17c863a7f937c6a6d15859414d2be09cd448d4279af331c5d3e',
    schemeId: '0x626c732d756e636861696e65642d67312d72666339333830',
    metadata: { beaconId: '0x717569636b6e6574' },
  }),
  Pulses: optional([b2(u64)], struct('Pulse', { round: u64, randomness: bytes(32), signature: bytes(144) })),
  LastStoredRound: plain(u64, 0n),
  NextUnsignedAt: plain(u32, 0),
  ...since({
    OldestStoredRound: plain(u64, 0n),
    HasMigrationRun: map([id(bytes(128))], bool, false),
  }),
});
