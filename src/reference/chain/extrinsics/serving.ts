/**
 * Where a neuron is reached: serve_axon, with or without a certificate, and serve_prometheus.
 *
 * @module
 */
import { calls } from '../calls/index.ts';
import { firstRefusal, tell, type At } from '../dispatch/at.ts';
import { no, type Refusal } from '../dispatch/refusal.ts';
import { rule } from '../dispatch/rule.ts';
import { validityCode } from '../validity.ts';
import { fromHex, toHex, type Hex } from '../scale/index.ts';
import { buildHas, subtensor } from '../storage/index.ts';
import type { Store } from '../store.ts';
import { isRegistered, isRegisteredAnywhere } from './neurons.ts';

/** An endpoint, as it is said. */
interface Endpoint {
  readonly netuid: number;
  readonly version: number;
  readonly ip: bigint;
  readonly port: number;
  readonly ip_type: number;
}

/** An axon, as it is said. */
interface Axon extends Endpoint {
  readonly protocol: number;
  readonly placeholder1: number;
  readonly placeholder2: number;
}

// #region address
/**
 * Whether an address is one that others could reach: not the largest, not the own host.
 *
 * @see BLOCKS-19, SERVING-02; subtensor `is_valid_ip_address`
 */
export function isReachable(ipType: number, ip: bigint): boolean {
  if (ipType === 4) return ip < 0xffff_ffffn && ip !== 0x7f00_0001n;
  return ip !== (1n << 128n) - 1n && ip !== 1n;
}
// #endregion

/** Whether an endpoint was served too short a time ago; one of block 0 never was. @see SERVING-04; subtensor `axon_passes_rate_limit` */
function isTooSoon({ store, block }: At, netuid: number, last: bigint): boolean {
  const limit = store.get(subtensor.ServingRateLimit, netuid);
  return limit !== 0n && last !== 0n && (block > last ? block - last : 0n) < limit;
}

/** Whether a hotkey has a place that lets it serve: on the subnet; once, on any. @see SERVING-01, BLOCKS-18 */
function hasPlace(store: Store, netuid: number, hotkey: Hex): boolean {
  return buildHas(store.build, 'endpointsPerSubnet')
    ? isRegistered(store, netuid, hotkey)
    : isRegisteredAnywhere(store, hotkey);
}

// #region axon
/** What is against an axon, in the order of the checks. @see BLOCKS-18, SERVING-01; subtensor `validate_serve_axon` */
function mayServe(at: At, { netuid, ip, ip_type: ipType, port }: Endpoint): Refusal | undefined {
  const { store, signer } = at;
  const last = store.get(subtensor.Axons, netuid, signer)?.block ?? 0n;
  return firstRefusal([
    () => !hasPlace(store, netuid, signer) && no('HotKeyNotRegisteredInNetwork'),
    () => ipType !== 4 && ipType !== 6 && no('InvalidIpType'),
    () => !isReachable(ipType, ip) && no('InvalidIpAddress'),
    () => isTooSoon(at, netuid, last) && no('ServingRateLimitExceeded'),
    () => port === 0 && no('InvalidPort'),
  ]);
}

/** Says where a hotkey's axon is. @see BLOCKS-18, SERVING-05; subtensor `do_serve_axon` */
function serveAxon(at: At, axon: Axon, certificate?: Hex): Refusal | undefined {
  const refusal = mayServe(at, axon);
  if (refusal !== undefined) return refusal;
  const { store, signer, block } = at;
  const { netuid, ip_type: ipType, ...rest } = axon;
  const key = certificate === undefined ? [] : [...fromHex(certificate)];
  // The first byte names the kind of key; a certificate that has none, or is longer than a key, is left out.
  if (key.length > 0 && key.length <= 65)
    store.set(subtensor.NeuronCertificates, [netuid, signer], {
      algorithm: key[0],
      publicKey: toHex(Uint8Array.from(key.slice(1))),
    });
  store.set(subtensor.Axons, [netuid, signer], { ...rest, block, ipType });
  tell(at, 'SubtensorModule.AxonServed', netuid, signer);
  return undefined;
}
// #endregion

// #region prometheus
/** What is against measures: the address comes first, and 0 is none. @see BLOCKS-20, SERVING-03; subtensor `validate_serve_prometheus` */
function mayTell(at: At, { netuid, ip, port, ip_type: ipType }: Endpoint): Refusal | undefined {
  const { store, signer } = at;
  const last = store.get(subtensor.Prometheus, netuid, signer)?.block ?? 0n;
  return firstRefusal([
    () => ipType !== 4 && ipType !== 6 && no('InvalidIpType'),
    () => (ip === 0n || !isReachable(ipType, ip)) && no('InvalidIpAddress'),
    () => !hasPlace(store, netuid, signer) && no('HotKeyNotRegisteredInNetwork'),
    () => isTooSoon(at, netuid, last) && no('ServingRateLimitExceeded'),
    () => port === 0 && no('InvalidPort'),
  ]);
}

/** Says where a hotkey's measures are. @see BLOCKS-20, SERVING-03; subtensor `do_serve_prometheus` */
function servePrometheus(at: At, endpoint: Endpoint): Refusal | undefined {
  const refusal = mayTell(at, endpoint);
  if (refusal !== undefined) return refusal;
  const { store, signer, block } = at;
  const { netuid, version, ip, port, ip_type: ipType } = endpoint;
  store.set(subtensor.Prometheus, [netuid, signer], { block, version, ip, port, ipType });
  tell(at, 'SubtensorModule.PrometheusServed', netuid, signer);
  return undefined;
}
// #endregion

const { serve_axon, serve_axon_tls, serve_prometheus } = calls.SubtensorModule.calls;

/** What the pool says of an axon that the chain would refuse. */
const unfit = (at: At, axon: Endpoint) => {
  const refusal = mayServe(at, axon);
  return refusal !== undefined && 'name' in refusal ? validityCode(at.store.build, refusal.name) : undefined;
};

/** The calls that say where a neuron is reached. */
export const servingRules = {
  'SubtensorModule.serve_axon': rule(serve_axon, {
    pays: false,
    unfit,
    guard: mayServe,
    run: (at, axon) => serveAxon(at, axon),
  }),
  'SubtensorModule.serve_axon_tls': rule(serve_axon_tls, {
    pays: false,
    guard: mayServe,
    run: (at, { certificate, ...axon }) => serveAxon(at, axon, certificate),
  }),
  'SubtensorModule.serve_prometheus': rule(serve_prometheus, {
    pays: false,
    guard: mayTell,
    run: servePrometheus,
  }),
};
