import { chain, subnet, type Subnet } from '../../src/generate/emission/coinbase/input.ts';
import { findOperation, type JsonObject } from '../../src/reference/index.ts';
import { told, type Answer } from './answers.ts';

type Given = Readonly<Record<string, string | boolean>>;

/** A golden of a whole block, as the sheet puts it. */
export type BlockGolden = Readonly<Record<string, string>> & {
  readonly subnets: Readonly<Record<string, Given>>;
};

/** A golden's subnet in our words; what it does not speak of is as in a quiet chain. */
const ours = (netuid: string, given: Given): Subnet =>
  subnet({
    netuid: Number(netuid),
    taoReserve: String(given.SubnetTAO),
    alphaReserve: String(given.SubnetAlphaIn),
    alphaOut: String(given.SubnetAlphaOut),
    quoteWeight: String(given.quote_weight),
    movingPrice: String(given.moving_price_bits_I96F32),
    minerBurned: String(given.miner_burned_bits_U96F32),
    emissionEnabled: given.emission_enabled === true,
    firstEmissionBlock: String(given.FirstEmissionBlock),
  });

function applied(input: object): { readonly output: JsonObject; readonly stages: JsonObject } {
  const outcome = findOperation('emission.coinbase')!.apply(input as JsonObject, '425');
  if (!('output' in outcome)) throw new Error('a rejection');
  const stages = outcome.stages().map(({ stage, value }) => [stage, value] as const);
  return { output: outcome.output, stages: Object.fromEntries(stages) };
}

const by = (list: unknown, netuid: string) =>
  (list as readonly JsonObject[]).find((each) => each.netuid === Number(netuid)) ?? {};

/** What our coinbase makes of a golden's chain, in the sheet's words. */
export function goldenBlock(input: BlockGolden): object {
  const subnets = Object.entries(input.subnets).map(([netuid, given]) => ours(netuid, given));
  const { output: left, stages } = applied(
    chain(subnets, {
      block: input.block,
      totalIssuance: input.TotalIssuance,
      rootTao: input.root_SubnetTAO,
      taoWeight: input.TaoWeight,
      subnetOwnerCut: Number(input.SubnetOwnerCut),
      subnetMovingAlpha: input.SubnetMovingAlpha_bits,
    }),
  );
  const inSheet = (netuid: string) => {
    const [terms, after] = [by(stages.terms, netuid), by(left.subnets, netuid)];
    return {
      tao_in: terms.taoIn,
      alpha_in: terms.alphaIn,
      excess_tao: terms.excessTao,
      alpha_out: terms.alphaOut,
      bought_alpha: by(stages.bought, netuid).bought,
      pending_owner: after.pendingOwnerCut,
      pending_server: after.pendingServerEmission,
      pending_validator: after.pendingValidatorEmission,
      pending_root: after.pendingRootAlphaDivs,
      recycled_root: by(stages.split, netuid).recycled,
      SubnetTAO: after.taoReserve,
      SubnetAlphaIn: after.alphaReserve,
      SubnetAlphaOut: after.alphaOut,
      quote_weight: after.quoteWeight,
      moving_price_bits: after.movingPrice,
    };
  };
  return {
    block_emission: stages.blockEmission,
    TotalIssuance: left.totalIssuance,
    credit_recycled: left.recycled,
    root_sell_flag: stages.rootSellFlag,
    subnets: Object.fromEntries(Object.keys(input.subnets).map((netuid) => [netuid, inSheet(netuid)])),
  };
}

/** Goldens of whole blocks. */
export const block: Answer = told('emission.coinbase', (input) => goldenBlock(input as BlockGolden));
