/**
 * Shares by flow: who draws TAO in gets TAO.
 *
 * @module
 */
import { I64F64, saturatingConversion, U64F64, type BlockNumber } from '../numbers/index.ts';
import { has, type Ruleset } from '../versions.ts';
import type { Emitting } from './emitting.ts';
import { averageFlow, type FlowAverage, type FlowInput } from './flow.ts';
import { powNormalize, type PowNormalizeStages } from './pow-normalize.ts';

/** A subnet with its flows. */
export interface FlowSubnet extends Emitting, Pick<FlowInput, 'subnetMechanism' | 'movingPrice' | 'price'> {
  readonly taoFlow: bigint;
  readonly emaTaoFlow: FlowAverage | null;
  /** What the protocol itself put in, from 411 on. */
  readonly protocolFlow?: bigint | undefined;
  readonly emaProtocolFlow?: FlowAverage | null | undefined;
}

/** The parameters that all subnets share. */
export interface FlowParameters {
  readonly block: BlockNumber;
  readonly flowEmaSmoothingFactor: bigint;
  /** No flow up to this counts. */
  readonly taoFlowCutoff: I64F64;
  readonly flowNormExponent: U64F64;
  /** Whether the protocol's own flow is taken off, from 411 on. */
  readonly netTaoFlowEnabled?: boolean | undefined;
}

/** The shares by flow, and what they are made of; one value a subnet. */
export interface FlowShares extends PowNormalizeStages {
  readonly userFlows: readonly I64F64[];
  readonly protocolFlows?: readonly I64F64[];
  /** For how much the protocol's flow counts. */
  readonly normFactor?: I64F64;
  readonly netFlows: readonly I64F64[];
  readonly lowerLimit: I64F64;
  readonly offsetFlows: readonly U64F64[];
}

// #region flow-shares
const unsigned = saturatingConversion(I64F64, U64F64);
const larger = (a: I64F64, b: I64F64): I64F64 => (a > b ? a : b);

/**
 * Each subnet's share: how far its average flow is above the limit, to a power, in that of all.
 *
 * @see SUBNET-SHARES-11 to SUBNET-SHARES-13; subtensor `get_shares_flow`
 */
export function flowShares(
  subnets: readonly FlowSubnet[],
  parameters: FlowParameters,
  ruleset: Ruleset,
): FlowShares {
  const flows = netFlows(subnets, parameters, ruleset);
  const lowest = flows.netFlows.reduce((low, flow) => (flow < low ? flow : low), I64F64.zero);
  const lowerLimit = larger(parameters.taoFlowCutoff, lowest);
  const offsetFlows = flows.netFlows.map((flow) =>
    flow > lowerLimit ? unsigned(I64F64.saturatingSub(flow, lowerLimit)) : U64F64.zero,
  );
  return { ...flows, lowerLimit, offsetFlows, ...powNormalize(offsetFlows, parameters.flowNormExponent) };
}
// #endregion

// #region net
/**
 * The flow of the users, less what the protocol put in; that counts for no more than the users' own.
 *
 * @see SUBNET-SHARES-12; subtensor `get_shares_flow`
 */
function netFlows(
  subnets: readonly FlowSubnet[],
  parameters: FlowParameters,
  ruleset: Ruleset,
): Pick<FlowShares, 'userFlows' | 'protocolFlows' | 'normFactor' | 'netFlows'> {
  const averaged = (subnet: FlowSubnet, taoFlow: bigint, emaTaoFlow: FlowAverage | null): I64F64 =>
    averageFlow({ ...subnet, ...parameters, taoFlow, emaTaoFlow }, ruleset).emaTaoFlow?.flow ?? I64F64.zero;

  const userFlows = subnets.map((subnet) => averaged(subnet, subnet.taoFlow, subnet.emaTaoFlow));
  if (!has(ruleset, 'flowNetOfProtocol')) return { userFlows, netFlows: userFlows };
  const protocolFlows = subnets.map((subnet) =>
    averaged(subnet, subnet.protocolFlow ?? 0n, subnet.emaProtocolFlow ?? null),
  );
  if (!(parameters.netTaoFlowEnabled ?? true))
    return { userFlows, protocolFlows, normFactor: I64F64.zero, netFlows: userFlows };

  const normFactor = factorOf(userFlows, protocolFlows);
  const cost = (flow: I64F64): I64F64 => (flow > I64F64.zero ? I64F64.saturatingMul(normFactor, flow) : flow);
  return {
    userFlows,
    protocolFlows,
    normFactor,
    netFlows: userFlows.map((flow, i) => I64F64.saturatingSub(flow, cost(protocolFlows[i]))),
  };
}

/** What the users put in by what the protocol put in, at most 1; 0 where the protocol put in nothing. */
function factorOf(userFlows: readonly I64F64[], protocolFlows: readonly I64F64[]): I64F64 {
  const inflow = (flows: readonly I64F64[]): I64F64 =>
    flows.map((flow) => larger(flow, I64F64.zero)).reduce(I64F64.saturatingAdd, I64F64.zero);
  const factor = I64F64.safeDiv(inflow(userFlows), inflow(protocolFlows));
  return factor > I64F64.one ? I64F64.one : factor;
}
// #endregion
