import { account, address20, tuple, u64 } from '../../scale/index.ts';
import { b2, former, id, netuid, optional, t64, uid } from '../declare.ts';
import {
  axonInfo,
  certificate,
  firstSubnetIdentity,
  formerIdentity,
  identity,
  prometheusInfo,
  secondSubnetIdentity,
  subnetIdentity,
} from '../shapes.ts';

/** Endpoints and identities: where a neuron is reached, and what accounts and subnets say of themselves. */
export const endpoints = {
  Axons: optional([id(netuid), b2(account)], axonInfo),
  Prometheus: optional([id(netuid), b2(account)], prometheusInfo),
  NeuronCertificates: optional([id(netuid), b2(account)], certificate),
  IdentitiesV2: optional([b2(account)], identity),
  SubnetIdentitiesV3: optional([b2(netuid)], subnetIdentity),
  AssociatedEvmAddress: optional([t64(netuid), t64(uid)], tuple(address20, u64)),
  ...former({
    Identities: optional([b2(account)], formerIdentity),
    SubnetIdentities: optional([b2(netuid)], firstSubnetIdentity),
    SubnetIdentitiesV2: optional([b2(netuid)], secondSubnetIdentity),
  }),
};
