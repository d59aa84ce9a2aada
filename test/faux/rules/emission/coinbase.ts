import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/emission/coinbase.ts';
const stages = 'src/reference/emission/coinbase-stages.ts';

/** A wrong rule for each clause of the coinbase. */
export const coinbaseRules: readonly FauxRule[] = [
  {
    clause: 'COINBASE-01',
    file,
    find: 'mint({ ...state, emission })',
    replace: 'mint({ ...state, balancesIssuance: state.totalIssuance, emission })',
    says: 'one count is both the rate and the limit',
  },
  {
    clause: 'COINBASE-02',
    file: stages,
    find: 'started: subnet.firstEmissionBlock !== null',
    replace: 'started: true',
    says: 'a subnet that nobody started is emitted to',
  },
  {
    clause: 'COINBASE-03',
    file: stages,
    find: 'return subnetsToEmitTo(asked, ruleset);',
    replace: 'return subnetsToEmitTo(asked, ruleset).filter(({ emissionEnabled }) => emissionEnabled);',
    says: 'a disabled subnet is not emitted to at all',
  },
  {
    clause: 'COINBASE-04',
    file: stages,
    find: ') > U64F64.one;',
    replace: ') >= U64F64.one;',
    says: 'prices that come to exactly 1 pay root',
  },
  {
    clause: 'COINBASE-05',
    file,
    find: 'storedBlockEmission: lastRecorded',
    replace: 'storedBlockEmission: emission',
    says: 'the record holds the TAO',
  },
  {
    clause: 'COINBASE-06',
    file: stages,
    find: 'alphaOutEmission: alphaOut,',
    replace: 'alphaOutEmission: before.alphaOutEmission,',
    says: 'the alpha for people is not recorded',
  },
  {
    clause: 'COINBASE-07',
    file,
    find: 'splitAlpha(one(filled, netuid), one(terms, netuid).alphaOut, {',
    replace: 'splitAlpha(one(state.subnets, netuid), one(terms, netuid).alphaOut, {',
    says: 'the split looks at the subnet as it was before the filling',
  },
  {
    clause: 'COINBASE-08',
    file: stages,
    find: 'alphaOut: minus(minted.alphaOut, recycled)',
    replace: 'alphaOut: minted.alphaOut',
    says: 'what is recycled stays outside the pool',
  },
  {
    clause: 'COINBASE-09',
    file,
    find: 'drain({ ...state, subnets: owed }, ruleset)',
    replace: 'drain(state, ruleset)',
    says: 'an epoch takes the pots without this block’s part',
  },
  {
    clause: 'COINBASE-10',
    file,
    find: '({ ...subnet, rootSellTao: 0n as Rao })',
    replace:
      '({ ...subnet, rootSellTao: inOrder.includes(subnet.netuid) ? (0n as Rao) : subnet.rootSellTao })',
    says: 'root’s sales are forgotten only where a subnet is emitted to',
  },
  {
    clause: 'COINBASE-11',
    file,
    find: 'nextPrice(state, one(emptied, netuid), ruleset)',
    replace: 'nextPrice(state, one(state.subnets, netuid), ruleset)',
    says: 'the moving price takes in the price from before the buy',
  },
  {
    clause: 'COINBASE-12',
    file,
    find: 'proportionOf(state, one(emptied, netuid))',
    replace: 'proportionOf(state, one(state.subnets, netuid))',
    says: 'the stored proportion is that of before the block',
  },
  {
    clause: 'COINBASE-13',
    file,
    find: 'balancesIssuance: (balancesIssuance - injection.recycled) as Rao',
    replace: 'balancesIssuance',
    says: 'the balances keep what nobody took',
  },
];
