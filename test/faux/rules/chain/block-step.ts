import type { FauxRule } from '../../../../src/check/index.ts';

const at = 'src/reference/chain/';
const row = (clause: number, file: string, find: string, replace: string, says: string): FauxRule => ({
  clause: `BLOCKS-${String(clause).padStart(2, '0')}`,
  file: `${at}${file}.ts`,
  find,
  replace,
  says,
});

/** A wrong rule for each clause of what a block of the developer build does on its own. */
export const blockStepRules: readonly FauxRule[] = [
  row(28, 'block-step', 'saturatingU64(age + 1n)', 'saturatingU64(age)', 'time stands still'),
  row(
    29,
    'block-step',
    'lead <= 0 : lead >= 0',
    'lead < 0 : lead > 0',
    'where both had as many the burn stays',
  ),
  row(30, 'block-step', 'sum(target, target)', 'sum(target, 0)', 'the target counts once'),
  row(
    31,
    'developer/coinbase',
    'store.set(subtensor.BlockEmission, [], next)',
    'store.get(subtensor.BlockEmission)',
    'what a block emits is not noted',
  ),
  row(32, 'developer/coinbase', 'open ? taoIn : saturatingRao(0n)', 'taoIn', 'a closed subnet gets TAO'),
  row(
    33,
    'developer/coinbase',
    'store.update(subtensor.TotalStake, [], add(taoIn));',
    '',
    'what comes into the pools is no stake',
  ),
  row(
    34,
    'developer/pool/liquidity',
    'wholeRoot(tao * alpha)',
    'wholeRoot(tao * tao)',
    'liquidity counts TAO alone',
  ),
  row(
    35,
    'developer/pool/liquidity',
    'const more = saturatingRao(liquidity - position.value.liquidity);',
    'const more = saturatingRao(position.value.liquidity - liquidity);',
    'liquidity grows when it should fall',
  ),
  row(
    36,
    'developer/pool/sell',
    'tao < leastReserve',
    'tao <= leastReserve',
    'the least reserve is too little',
  ),
  row(
    37,
    'developer/lay-aside',
    'saturatingMul(proportion, rest), half)',
    'saturatingMul(proportion, rest), U96F32.one)',
    'all of root’s proportion is sold',
  ),
  row(
    38,
    'developer/coinbase',
    'emaPriceHalvingBlocks: store.get(subtensor.EMAPriceHalvingBlocks, netuid),',
    '',
    'every subnet’s price has the same halving time',
  ),
];
