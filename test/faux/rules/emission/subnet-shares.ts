import type { FauxRule } from '../../../../src/check/index.ts';

/** Clause, file below `src/reference/emission`, what stands there, what is put in its place, what that says. */
type Rule = readonly [clause: number, file: string, find: string, replace: string, says: string];

const rules: readonly Rule[] = [
  [
    1,
    'sudo-vector',
    'emission[netuids.indexOf(netuid)]',
    'emission[networks.indexOf(netuid)]',
    'the vector stands in the order of the subnets',
  ],
  [
    2,
    'sudo-vector',
    'if (sum !== blockEmission)',
    'if (sum > blockEmission)',
    'less than the block may be shared',
  ],
  [
    3,
    'root-votes',
    '|| total === I64F64.zero) return { subnets: null };',
    '|| total < I64F64.zero) return { subnets: null };',
    'without stake everyone gets 0',
  ],
  [
    4,
    'root-votes',
    "has(ruleset, 'rootWeightsNormalized')",
    "!has(ruleset, 'rootWeightsNormalized')",
    'rows were normalised at first, and later not',
  ],
  [
    5,
    'root-votes',
    'weight > I64F64.zero ? stake : I64F64.zero',
    'I64F64.saturatingMul(stake, weight)',
    'trust is weighed by the weights',
  ],
  [6, 'root-votes', 'I64F64.saturatingMul(each, ranks[subnet])', 'ranks[subnet]', 'rank alone decides'],
  [
    7,
    'root-votes',
    'I64F64.saturatingToU64(emission) as Rao',
    'I64F64.saturatingToU64(I64F64.round(emission)) as Rao',
    'the emission is rounded to the nearest rao',
  ],
  [8, 'emitting', 'subnet.netuid !== 0 &&', 'subnet.netuid >= 0 &&', 'root takes part'],
  [9, 'emitting', 'burned || !byWork', 'burned || byWork', 'the test was always the right way round'],
  [
    10,
    'price-shares',
    'format.checkedDiv(format.saturatingMul(emission, movingPrices[i]), totalMovingPrice) ?? format.zero',
    'format.saturatingMul(emission, format.checkedDiv(movingPrices[i], totalMovingPrice) ?? format.zero)',
    'the share is made first and multiplied then',
  ],
  [
    11,
    'flow-shares',
    'subnets.map((subnet) => averaged(subnet, subnet.taoFlow, subnet.emaTaoFlow))',
    'subnets.map((subnet) => subnet.emaTaoFlow?.flow ?? I64F64.zero)',
    'the stored average decides',
  ],
  [
    12,
    'flow-shares',
    'return factor > I64F64.one ? I64F64.one : factor;',
    'return factor;',
    'the protocol’s flow may count for more than it is',
  ],
  [13, 'flow-shares', 'larger(parameters.taoFlowCutoff, lowest)', 'lowest', 'the limit is the lowest flow'],
  [
    14,
    'pow-normalize',
    'U64F64.safeDiv(U64F64.one, highest(flows))',
    'U64F64.saturatingDiv(U64F64.one, highest(flows) === U64F64.zero ? U64F64.one : highest(flows))',
    'a scale that does not fit is the largest',
  ],
  [
    15,
    'pow-normalize',
    'safePow(U64F64.saturatingMul(flowFactor, flow), exponent)',
    'safePow(flow, exponent)',
    'the powers are taken of values of at most 1',
  ],
  [
    16,
    'pow-normalize',
    'safePow(U64F64.saturatingMul(flowFactor, flow), exponent)',
    'U64F64.saturatingMul(flowFactor, flow)',
    'a power of 1 is the value itself, and no other is asked for',
  ],
  [
    17,
    'price-shares',
    'subnets.map((subnet) => movingPriceIn(U64F64, subnet))',
    'subnets.map((subnet) => saturatingConversion(I96F32, U64F64)(subnet.movingPrice))',
    'a subnet without a market has its stored price',
  ],
  [
    18,
    'price-shares',
    'U64F64.saturatingSub(U64F64.one, burned > U64F64.one ? U64F64.one : burned)',
    'burned > U64F64.zero ? U64F64.zero : U64F64.one',
    'who burns anything gets nothing',
  ],
  [
    19,
    'price-shares',
    'U64F64.saturatingMul(widened(rootProportion ?? U96F32.zero), unburned)',
    'unburned',
    'root proportion never weighed a share',
  ],
  [
    20,
    'price-shares',
    'safeDiv(share, totalWeight)) : parts;',
    'safeDiv(share, totalWeight)) : weightedShares;',
    'where no weight is left nobody gets anything',
  ],
  [
    21,
    'subnet-shares',
    '!some ? before : enabled[i] ? U64F64.safeDiv(before, ofEnabled) : U64F64.zero',
    '!some || enabled[i] ? before : U64F64.zero',
    'what a barred subnet would have had is lost',
  ],
  [
    22,
    'subnet-shares',
    '!some ? before :',
    'ofEnabled > U64F64.one ? before :',
    'shares are always brought to a sum of 1',
  ],
];

/** A wrong rule for each clause of the shares of subnets. */
export const subnetSharesRules: readonly FauxRule[] = rules.map(([clause, file, find, replace, says]) => ({
  clause: `SUBNET-SHARES-${String(clause).padStart(2, '0')}`,
  file: `src/reference/emission/${file}.ts`,
  find,
  replace,
  says,
}));
