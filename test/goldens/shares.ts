import { emission, numbers } from '../../src/reference/index.ts';
import { told, type Answer } from './answers.ts';

const { I64F64, I96F32, U96F32 } = numbers;

type Named = Readonly<Record<string, string>>;
type Lists = Readonly<Record<string, readonly string[]>>;

const rao = (text: string) => BigInt(text) as numbers.Rao;
const block = (text: string | bigint) => BigInt(text) as numbers.BlockNumber;

/** Goldens of the TAO weight. */
export const taoWeight: Answer = told('emission.rootProportion', (input) => ({
  bits: emission.taoWeightShare(BigInt((input as Named).TaoWeight)).toString(),
}));

/** Goldens of root proportion. */
export const rootProportion: Answer = told('emission.rootProportion', (input) => {
  const { root_tao, TaoWeight, alpha_issuance } = input as Named;
  const given = emission.rootProportion({
    rootTao: rao(root_tao),
    taoWeight: BigInt(TaoWeight),
    alphaIssuance: rao(alpha_issuance),
  });
  return { bits: given.rootProportion.toString() };
});

/** Goldens of the moving price, in a format. */
export const movingPrice = (format: 'U64F64' | 'U96F32'): Answer =>
  told('emission.movingPrice', (input) => {
    const given = input as Named;
    const after = emission.movingPrice(
      {
        subnetMechanism: 1,
        movingPrice: I96F32.fromBits(BigInt(given.old_bits_I96F32)),
        subnetMovingAlpha: I96F32.fromBits(BigInt(given.SubnetMovingAlpha_bits)),
        price: BigInt(given[`price_bits_${format}`]),
        block: block(given.block),
        firstEmissionBlock: block(given.FirstEmissionBlock),
        emaPriceHalvingBlocks: BigInt(given.halving_blocks),
      },
      format === 'U64F64' ? '425' : '298',
    );
    return {
      new_bits_I96F32: after.movingPrice.toString(),
      [`alpha_bits_${format}`]: after.alpha.toString(),
    };
  });

/** The golden of the default pace: a decimal as the nearest bits. */
export const movingAlpha: Answer = told('emission.movingPrice', (input) => ({
  bits: Math.round(Number((input as Named).value) * 2 ** 32).toString(),
}));

/** Goldens of the flow's pace. */
export const flowAlpha: Answer = told('emission.flow', (input) => ({
  bits: emission.flowAlpha(BigInt((input as Named).FlowEmaSmoothingFactor)).toString(),
}));

/** Goldens of the flow's average, at the pace of the live chain. */
export const flowAverage: Answer = told('emission.flow', (input) => {
  const { old_bits_I64F64, block_flow } = input as Named;
  const { emaTaoFlow } = emission.averageFlow(
    {
      block: block(2n),
      taoFlow: BigInt(block_flow),
      emaTaoFlow: { block: block(1n), flow: I64F64.fromBits(BigInt(old_bits_I64F64)) },
      flowEmaSmoothingFactor: 29_597_889_189_277n,
    },
    '411',
  );
  return { new_bits_I64F64: emaTaoFlow?.flow.toString() };
});

/** What subnets of such prices get; absent flags are enabled. */
function given(
  prices: readonly bigint[],
  blockEmission: string,
  {
    burned = [],
    root,
    enabled,
  }: { burned?: readonly string[]; root?: readonly string[]; enabled?: boolean[] },
) {
  const ruleset = root === undefined ? '425' : '421';
  const subnets = prices.map((price, i) => ({
    netuid: i + 1,
    subnetMechanism: 1,
    movingPrice: I96F32.fromBits(price),
    minerBurned: U96F32.fromBits(BigInt(burned[i] ?? 0)),
    rootProportion: U96F32.fromBits(BigInt(root?.[i] ?? 0)),
  }));
  const { shares } = emission.priceShares(subnets, ruleset);
  const flags = enabled ?? prices.map(() => true);
  const gets = emission.subnetBlockEmissions(shares, flags, rao(blockEmission), ruleset);
  const floors = gets.map((each) => U96F32.saturatingToU64(each.emission));
  return {
    shares: shares.map(String),
    emissions: gets.map((each) => each.emission.toString()),
    floors: floors.map(String),
    sum: floors.reduce((sum, each) => sum + each, 0n).toString(),
  };
}

/** Goldens of the shares by price; only those of 425 say the emission's bits. */
export const priceShares = (withBits: boolean): Answer =>
  told('emission.subnetShares', (input) => {
    const lists = input as Lists;
    const { shares, emissions, floors, sum } = given(
      lists.moving_price_bits_I96F32.map(BigInt),
      (input as Named).block_emission,
      { burned: lists.miner_burned_bits_U96F32, root: lists.root_proportion_bits_U96F32 },
    );
    return {
      share_bits_U64F64: shares,
      ...(withBits && { emission_bits_U96F32: emissions }),
      emission_floor_rao: floors,
      sum_floor: sum,
    };
  });

/** Goldens of three equal shares with flags; what else the golden says is about its source. */
export const enabledShares: Answer = told('emission.subnetShares', (input, { output }) => {
  const { block_emission, enabled } = input as { block_emission: string; enabled: boolean[] };
  return {
    ...(output as object),
    emission_floor_rao: given([1n, 1n, 1n], block_emission, { enabled }).floors,
  };
});

/** The golden of two prices. */
export const twoPrices: Answer = told('emission.subnetShares', (input) => {
  const prices = (input as Lists).moving_prices.map((price) => BigInt(price) << 32n);
  return { emission_floor_rao: given(prices, (input as Named).block_emission, {}).floors };
});
