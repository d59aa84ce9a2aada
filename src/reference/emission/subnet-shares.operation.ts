import { bits, block, bool, list, nullable, number, optional, rao, record, scalar, u64 } from '../fields.ts';
import { I64F64, I96F32, U64F64, U96F32 } from '../numbers/index.ts';
import type { Json, JsonObject, Operation, Problem } from '../operation.ts';
import { stepOperation } from '../step.ts';
import { lengthProblem } from '../wire.ts';
import type { SudoInput } from './sudo-vector.ts';
import { subnetShares, type SubnetSharesInput } from './subnet-shares.ts';
import { curveFits, type RootVotesInput } from './root-votes.ts';

const flowAverage = optional(nullable(record({ block, flow: bits(I64F64) })));

/** A subnet as any era takes it. */
const subnet = record({
  netuid: number,
  started: optional(bool),
  subtokenEnabled: optional(bool),
  registrationAllowed: optional(bool),
  powRegistrationAllowed: optional(bool),
  subnetMechanism: optional(number),
  movingPrice: optional(bits(I96F32)),
  price: optional(bits(U96F32)),
  taoFlow: optional(u64),
  emaTaoFlow: flowAverage,
  protocolFlow: optional(u64),
  emaProtocolFlow: flowAverage,
  minerBurned: optional(bits(U96F32)),
  rootProportion: optional(bits(U96F32)),
  emissionEnabled: optional(bool),
});
const values = list(u64);
/** A netuid with a weight. */
const pair = scalar(
  ([netuid, weight]: readonly [number, number]) => [netuid, weight] as const,
  ([netuid, weight]) => [netuid, weight] as const,
);

const step = stepOperation({
  name: 'emission.subnetShares',
  title: 'what each subnet gets of a block’s TAO',
  page: 'spec/emission/subnet-shares.md',
  clauses: [...Array(22).keys()].map((i) => `SUBNET-SHARES-${String(i + 1).padStart(2, '0')}`),
  rulesets: [
    '119',
    '133',
    '195',
    '233',
    '247',
    '261',
    '298',
    '334',
    '338',
    '348',
    '365',
    '411',
    '421',
    '425',
  ],
  input: {
    blockEmission: rao,
    networks: optional(list(number)),
    netuids: optional(list(number)),
    emission: optional(list(rao)),
    stake: optional(list(rao)),
    weights: optional(list(list(pair))),
    kappa: optional(number),
    rho: optional(number),
    subnets: optional(list(subnet)),
    block: optional(block),
    flowEmaSmoothingFactor: optional(u64),
    taoFlowCutoff: optional(bits(I64F64)),
    flowNormExponent: optional(bits(U64F64)),
    netTaoFlowEnabled: optional(bool),
  },
  output: {
    subnets: nullable(list(record({ netuid: number, share: optional(bits(U64F64)), emission: u64 }))),
  },
  stages: {
    stakeShares: values,
    voteWeights: list(values),
    ranks: values,
    trust: values,
    consensus: values,
    voteShares: values,
    movingPrices: values,
    totalMovingPrice: u64,
    userFlows: values,
    protocolFlows: values,
    normFactor: u64,
    netFlows: values,
    lowerLimit: u64,
    offsetFlows: values,
    scaledFlows: values,
    flowFactor: u64,
    powers: values,
    priceShares: values,
    weightedShares: values,
    shares: values,
  },
  apply: (input, ruleset) => {
    // The schema of the ruleset's input vouches for the era's own fields.
    const given = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== undefined));
    const answer = subnetShares(given as unknown as SudoInput | RootVotesInput | SubnetSharesInput, ruleset);
    if ('rejection' in answer) return answer;
    const { subnets, ...stages } = answer;
    return { output: { subnets: subnets?.map((each) => ({ share: undefined, ...each })) ?? null }, stages };
  },
});

/** `emission.subnetShares`: what each subnet gets of a block, in every era. */
export const subnetSharesOperation: Operation = {
  ...step,
  domain: (input) => step.domain(input) ?? orderProblem(input) ?? votesProblem(input),
};

/** Subnets stand in the order of their netuids, each once. */
function orderProblem({ subnets, networks }: JsonObject): Problem | undefined {
  const named = (subnets ?? []) as readonly { readonly netuid: number }[];
  const [name, netuids] = networks
    ? (['networks', networks as readonly number[]] as const)
    : (['subnets', named.map(({ netuid }) => netuid)] as const);
  const wrong = netuids.findIndex((netuid, i) => i > 0 && netuid <= netuids[i - 1]);
  return wrong < 0 ? undefined : { path: `input.${name}[${wrong}]`, expected: 'a higher netuid than before' };
}

/** Each validator has a row, and all stake fits the signed half of the format, as all TAO does. */
function votesProblem({ stake, weights, blockEmission, kappa, rho }: JsonObject): Problem | undefined {
  if (stake === undefined) return undefined;
  const stakes = stake as readonly string[];
  if (stakes.reduce((sum, each) => sum + BigInt(each), BigInt(blockEmission as string)) >= 2n ** 63n)
    return { path: 'input.stake', expected: 'stakes and an emission that come to less than 2^63 rao' };
  if (!curveFits({ kappa: kappa as number, rho: rho as number }))
    return { path: 'input.rho', expected: 'a rho whose exponential fits, without which the chain stops' };
  return lengthProblem('input.weights', weights as readonly Json[], stakes.length);
}
