import { account, address20, bytes, bytesOf, u128, u16, u32, u64, u8 } from '../../scale/index.ts';
import { netuid, since } from '../../storage/declare.ts';
import { call } from '../call.ts';

/** Registration of neurons, and where they are reached. */
export const registration = {
  register: call(6, {
    netuid,
    block_number: u64,
    nonce: u64,
    work: bytes(),
    hotkey: account,
    coldkey: account,
  }),
  burned_register: call(7, { netuid, hotkey: account }),
  root_register: call(62, { hotkey: account }),
  faucet: call(60, { block_number: u64, nonce: u64, work: bytes() }),
  serve_axon: call(4, {
    netuid,
    version: u32,
    ip: u128,
    port: u16,
    ip_type: u8,
    protocol: u8,
    placeholder1: u8,
    placeholder2: u8,
  }),
  serve_axon_tls: call(40, {
    netuid,
    version: u32,
    ip: u128,
    port: u16,
    ip_type: u8,
    protocol: u8,
    placeholder1: u8,
    placeholder2: u8,
    certificate: bytes(),
  }),
  serve_prometheus: call(5, { netuid, version: u32, ip: u128, port: u16, ip_type: u8 }),
  associate_evm_key: call(93, { netuid, evm_key: address20, block_number: u64, signature: bytesOf(65) }),
  set_identity: call(68, {
    name: bytes(),
    url: bytes(),
    github_repo: bytes(),
    image: bytes(),
    discord: bytes(),
    description: bytes(),
    additional: bytes(),
  }),
  set_subnet_identity: call(78, {
    netuid,
    subnet_name: bytes(),
    github_repo: bytes(),
    subnet_contact: bytes(),
    subnet_url: bytes(),
    discord: bytes(),
    description: bytes(),
    logo_url: bytes(),
    additional: bytes(),
  }),
  ...since({
    register_limit: call(134, { netuid, hotkey: account, limit_price: u64 }),
  }),
};
