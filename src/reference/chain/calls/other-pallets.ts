import {
  account,
  address20,
  bool,
  bytes,
  compactRao,
  compactU32,
  compactU64,
  hash,
  i32,
  i64,
  list,
  nothing,
  option,
  struct,
  u128,
  u16,
  u32,
  u64,
  variants,
  type Kind,
} from '../scale/index.ts';
import { commitmentInfo } from '../storage/commitments.ts';
import { former, netuid, since } from '../storage/declare.ts';
import { proxyType } from '../storage/proxy.ts';
import { call, type Call } from './call.ts';

/** Whom a call names: here always an account by its key, though the format knows other ways. */
export const address = variants('MultiAddress', {
  Id: account,
  Index: nothing,
  Raw: bytes(),
  Address32: hash,
  Address20: address20,
});

/** How heavy a call is said to be. */
export const weight = struct('SpWeightsWeightV2Weight', { refTime: compactU64, proofSize: compactU64 });

/** Remarks, which change nothing. */
export const systemCalls = {
  remark: call(0, { remark: bytes() }),
  remark_with_event: call(7, { remark: bytes() }),
};

/** The time, said by the block's author. */
export const timestampCalls = { set: call(0, { now: compactU64 }) };

/** Transfers. */
export const balancesCalls = {
  transfer_allow_death: call(0, { dest: address, value: compactRao }),
  force_transfer: call(2, { source: address, dest: address, value: compactRao }),
  transfer_keep_alive: call(3, { dest: address, value: compactRao }),
  transfer_all: call(4, { dest: address, keep_alive: bool }),
  force_set_balance: call(8, { who: address, new_free: compactRao }),
  burn: call(10, { value: compactRao, keep_alive: bool }),
};

/** The pools' fee, and the liquidity that users once added. */
export const swapCalls = {
  set_fee_rate: call(0, { netuid, rate: u16 }),
  add_liquidity: call(1, { hotkey: account, netuid, tick_low: i32, tick_high: i32, liquidity: u64 }),
  remove_liquidity: call(2, { hotkey: account, netuid, position_id: u128 }),
  modify_position: call(3, { hotkey: account, netuid, position_id: u128, liquidity_delta: i64 }),
  toggle_user_liquidity: call(4, { netuid, enable: bool }),
  ...since({ disable_lp: call(5, {}) }),
};

/** Commitments beside the weights. */
export const commitmentsCalls = {
  set_commitment: call(0, { netuid, info: commitmentInfo }),
  set_max_space: call(2, { new_limit: u32 }),
  ...former({ set_rate_limit: call(1, { rate_limit_blocks: u32 }) }),
};

/** Encrypted calls. */
export const mevShieldCalls = since({
  announce_next_key: call(0, { enc_key: option(bytes()) }),
  submit_encrypted: call(1, { ciphertext: bytes(8192) }),
  store_encrypted: call(2, { encrypted_call: bytes(8192) }),
  set_max_pending_extrinsics_number: call(3, { value: u32 }),
  set_on_initialize_weight: call(4, { value: u64 }),
  set_stored_extrinsic_lifetime: call(5, { value: u32 }),
  set_max_extrinsic_weight: call(6, { value: u64 }),
});

/** Calls that hold others: batches. */
export const utilityCalls = (inner: Kind<Call>) => ({
  batch: call(0, { calls: list(inner) }),
  as_derivative: call(1, { index: u16, call: inner }),
  batch_all: call(2, { calls: list(inner) }),
  force_batch: call(4, { calls: list(inner) }),
  with_weight: call(5, { call: inner, weight }),
  ...since({ if_else: call(6, { main: inner, fallback: inner }) }),
});

/** Calls that hold others: the root key's. */
export const sudoCalls = (inner: Kind<Call>) => ({
  sudo: call(0, { call: inner }),
  sudo_unchecked_weight: call(1, { call: inner, weight }),
  set_key: call(2, { new: address }),
  sudo_as: call(3, { who: address, call: inner }),
  remove_key: call(4, {}),
});

/** Calls that hold others: a proxy's. */
export const proxyCalls = (inner: Kind<Call>) => ({
  proxy: call(0, { real: address, force_proxy_type: option(proxyType), call: inner }),
  add_proxy: call(1, { delegate: address, proxy_type: proxyType, delay: u32 }),
  remove_proxy: call(2, { delegate: address, proxy_type: proxyType, delay: u32 }),
  remove_proxies: call(3, {}),
  create_pure: call(4, { proxy_type: proxyType, delay: u32, index: u16 }),
  kill_pure: call(5, {
    spawner: address,
    proxy_type: proxyType,
    index: u16,
    height: compactU32,
    ext_index: compactU32,
  }),
  announce: call(6, { real: address, call_hash: hash }),
  remove_announcement: call(7, { real: address, call_hash: hash }),
  reject_announcement: call(8, { delegate: address, call_hash: hash }),
  proxy_announced: call(9, {
    delegate: address,
    real: address,
    force_proxy_type: option(proxyType),
    call: inner,
  }),
  ...since({
    poke_deposit: call(10, {}),
    set_real_pays_fee: call(11, { delegate: address, pays_fee: bool }),
  }),
});
