import { I64F64, I96F32, U64F64 } from '../../numbers/index.ts';
import {
  account,
  bytes,
  fixed,
  list,
  nothing,
  option,
  rao,
  set,
  struct,
  tuple,
  i128,
  i32,
  i64,
  u128,
  u16,
  u32,
  u64,
  u8,
  variants,
  word,
} from '../scale/index.ts';

/** A share of a pool: a mantissa and a power of ten. */
export const safeFloat = struct('SafeFloat', { mantissa: u128, exponent: i64 });

/** How much of a stake is locked, and how long it has been meant. */
export const lockState = struct('LockState', {
  lockedMass: rao,
  conviction: fixed(U64F64),
  lastUpdate: u64,
});

/** Where a neuron can be reached. */
export const axonInfo = struct('AxonInfo', {
  block: u64,
  version: u32,
  ip: u128,
  port: u16,
  ipType: u8,
  protocol: u8,
  placeholder1: u8,
  placeholder2: u8,
});

/** Where a neuron's measures can be read. */
export const prometheusInfo = struct('PrometheusInfo', {
  block: u64,
  version: u32,
  ip: u128,
  port: u16,
  ipType: u8,
});

/** The key by which a neuron's endpoint is known. */
export const certificate = struct('NeuronCertificate', { publicKey: bytes(64), algorithm: u8 });

/** What an account says of itself. */
export const identity = struct('ChainIdentityV2', {
  name: bytes(),
  url: bytes(),
  githubRepo: bytes(),
  image: bytes(),
  discord: bytes(),
  description: bytes(),
  additional: bytes(),
});

/** What a subnet's owner says of it. */
export const subnetIdentity = struct('SubnetIdentityV3', {
  subnetName: bytes(),
  githubRepo: bytes(),
  subnetContact: bytes(),
  subnetUrl: bytes(),
  discord: bytes(),
  description: bytes(),
  logoUrl: bytes(),
  additional: bytes(),
});

/** A share in hundredths. */
export const percent = { ...u8, type: 'Percent' };

/** A subnet that many pay for and one runs. */
export const subnetLease = struct('SubnetLease', {
  beneficiary: account,
  coldkey: account,
  hotkey: account,
  emissionsShare: percent,
  endBlock: option(u32),
  netuid: u16,
  cost: rao,
});

/** A key with its share, in u64 parts of one. */
export const kin = list(tuple(u64, account));

/** What becomes of a root dividend. */
export const rootClaimType = variants('RootClaimTypeEnum', {
  Swap: nothing,
  Keep: nothing,
  KeepSubnets: struct('KeepSubnets', { subnets: set(u16) }),
});

/** What becomes of the emission of an owner's miners. */
export const recycleOrBurn = word('RecycleOrBurnEnum', 'Burn', 'Recycle');

/** The rate per subnet at which a hotkey's root stake earns. */
export const claimRate = fixed(I96F32);

/** The weight that a pool gives its TAO, in 10^18 parts. */
export const balancer = { ...u64, type: 'Balancer' };

/** Where liquidity begins or ends, in the older pool. */
export const tick = struct('Tick', {
  liquidityNet: i128,
  liquidityGross: u64,
  feesOutTao: fixed(I64F64),
  feesOutAlpha: fixed(I64F64),
});

/** Liquidity between two ticks, in the older pool. */
export const position = struct('Position', {
  id: u128,
  netuid: u16,
  tickLow: i32,
  tickHigh: i32,
  liquidity: u64,
  feesTao: fixed(I64F64),
  feesAlpha: fixed(I64F64),
});

/** What an account said of itself before {@link identity}. */
export const formerIdentity = struct('ChainIdentity', {
  name: bytes(),
  url: bytes(),
  image: bytes(),
  discord: bytes(),
  description: bytes(),
  additional: bytes(),
});

/** What an owner first could say of a subnet. */
export const firstSubnetIdentity = struct('SubnetIdentity', {
  subnetName: bytes(),
  githubRepo: bytes(),
  subnetContact: bytes(),
});

/** What an owner could say of a subnet before {@link subnetIdentity}. */
export const secondSubnetIdentity = struct('SubnetIdentityV2', {
  subnetName: bytes(),
  githubRepo: bytes(),
  subnetContact: bytes(),
  subnetUrl: bytes(),
  discord: bytes(),
  description: bytes(),
  additional: bytes(),
});
