import { adjustQuestion, chainBuyAnswer, chainSwap } from './market/weighted-pool.ts';
import { ours, type Answers } from './answers.ts';
import {
  enabledShares,
  flowAlpha,
  flowAverage,
  movingAlpha,
  movingPrice,
  priceShares,
  rootProportion,
  taoWeight,
  twoPrices,
} from './shares.ts';
import { block } from './blocks.ts';
import { cutPerBlock, cutPerEpoch, cutShare, earlierTerms, split, terms } from './terms.ts';
import { blocksUntil, mechanisms, parents } from './clocks.ts';
import { dividends, draws, inRao, rootCredit, take } from './payouts.ts';
import { converges, halvingFromZero } from './schedules.ts';

/** The goldens of `emission-goldens.json`, a line an operation. */
export const emission: Answers = {
  block_emission_for_issuance: ours(
    'emission.blockEmission',
    (input) => input,
    ({ emission }) => ({ emission }),
  ),
  '100 x { TI += emission(TI)*10_500_000 }': converges,
  'zero-recycling schedule from TI=0: first TI >= threshold k, and blocks since TI=0': halvingFromZero,
  'owner_cut_float raw U96F32 bits': cutShare,
  'tao_weight raw U96F32 bits': taoWeight,
  'SubnetMovingAlpha default raw I96F32 bits': movingAlpha,
  'flow_alpha raw I64F64 bits': flowAlpha,
  'root_proportion raw U96F32 bits': rootProportion,
  'per-block alpha_out split (owner cut 11796, enabled)': split,
  'per-block alpha_out split, OwnerCutEnabled=false': split,
  'per-block alpha_out split, SubnetOwnerCut=65535': split,
  get_subnet_terms: terms,
  'subnet terms, earlier rule': earlierTerms,
  'get_shares -> per-subnet emission': priceShares(true),
  'get_shares (root_proportion weighted) -> emission': priceShares(false),
  get_subnet_block_emissions: enabledShares,
  'get_subnet_block_emissions, all disabled': enabledShares,
  'emission prices 1:2': twoPrices,
  'update_moving_price (U64F64 arithmetic)': movingPrice('U64F64'),
  'update_moving_price (U96F32 arithmetic)': movingPrice('U96F32'),
  calculate_dividend_distribution: dividends,
  'delegate take split (take=11796)': take,
  get_parent_child_dividends_distribution: parents,
  'increase_root_claimable increment + owed to a coldkey holding all root stake': rootCredit,
  split_emissions: mechanisms(true),
  'epoch normalized emission (I32F32 bits) -> rao': inRao,
  'get_ema_flow update': flowAverage,
  'per-block owner cut then pending': cutPerBlock,
  'epoch-time owner cut': cutPerEpoch,
  blocks_until_next_epoch: blocksUntil('119', true),
  blocks_until_next_auto_epoch: blocksUntil('425', true),
  block_hash_to_indices: draws(true),
  'per-block alpha_out split (mock owner cut 0)': split,
  'chain buy alpha out (no fee, limit not binding)': ours('market.swap', chainSwap('buy'), chainBuyAnswer),
  'root-claim sell tao out (no fee, limit not binding)': ours(
    'market.swap',
    chainSwap('sell'),
    ({ amountPaidOut }) => ({ tao_out: amountPaidOut }),
  ),
  'adjust_protocol_liquidity -> new quote weight': ours(
    'market.rebalance',
    adjustQuestion,
    ({ quoteWeight }) => ({ new_quote_weight: quoteWeight }),
  ),
  'one block: mint .. update_moving_prices (no epoch due)': block,
  'one block, root sell flag on': block,
  'one block just before halving 1': block,
  'one block, all subnets emission-disabled': block,
};
