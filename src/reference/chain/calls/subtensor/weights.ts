import {
  account,
  bytes,
  compactU16,
  compactU64,
  hash,
  list,
  tuple,
  u16,
  u64,
  u8,
} from '../../scale/index.ts';
import { former, netuid, since } from '../../storage/declare.ts';
import { call } from '../call.ts';

/** Weights, set or committed and revealed. */
export const weights = {
  set_weights: call(0, { netuid, dests: list(u16), weights: list(u16), version_key: u64 }),
  batch_set_weights: call(80, {
    netuids: list(compactU16),
    weights: list(list(tuple(compactU16, compactU16))),
    version_keys: list(compactU64),
  }),
  commit_weights: call(96, { netuid, commit_hash: hash }),
  batch_commit_weights: call(100, { netuids: list(compactU16), commit_hashes: list(hash) }),
  reveal_weights: call(97, { netuid, uids: list(u16), values: list(u16), salt: list(u16), version_key: u64 }),
  batch_reveal_weights: call(98, {
    netuid,
    uids_list: list(list(u16)),
    values_list: list(list(u16)),
    salts_list: list(list(u16)),
    version_keys: list(u64),
  }),
  ...since({
    set_mechanism_weights: call(119, {
      netuid,
      mecid: u8,
      dests: list(u16),
      weights: list(u16),
      version_key: u64,
    }),
    commit_mechanism_weights: call(115, { netuid, mecid: u8, commit_hash: hash }),
    reveal_mechanism_weights: call(116, {
      netuid,
      mecid: u8,
      uids: list(u16),
      values: list(u16),
      salt: list(u16),
      version_key: u64,
    }),
    commit_timelocked_weights: call(113, {
      netuid,
      commit: bytes(5000),
      reveal_round: u64,
      commit_reveal_version: u16,
    }),
    commit_timelocked_mechanism_weights: call(118, {
      netuid,
      mecid: u8,
      commit: bytes(5000),
      reveal_round: u64,
      commit_reveal_version: u16,
    }),
    commit_crv3_mechanism_weights: call(117, { netuid, mecid: u8, commit: bytes(5000), reveal_round: u64 }),
  }),
  ...former({
    commit_crv3_weights: call(99, { netuid, commit: bytes(5000), reveal_round: u64 }),
    set_tao_weights: call(8, {
      netuid,
      hotkey: account,
      dests: list(u16),
      weights: list(u16),
      version_key: u64,
    }),
  }),
};
