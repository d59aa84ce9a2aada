import { consensus, emission, numbers } from '../../src/reference/index.ts';
import { ours, told, type Answer } from './answers.ts';

type Named = Readonly<Record<string, string>>;
const { I96F32, U64F64 } = numbers;

/** The weight of TAO in the runtime's own default, and the number that it becomes. */
const defaultWeight = { stored: '971718665099567868', bits: '226245882' };

/** Goldens of the weight of TAO, as the number that it becomes. */
export const taoWeightBits: Answer = told('consensus.stakeWeight', ({ stored }: Named) =>
  emission.taoWeightShare(BigInt(stored)).toString(),
);

/** Goldens of a stake weight without kin; all have the default weight of TAO. */
export const totalStakeWeight: Answer = ours(
  'consensus.stakeWeight',
  ({ alphaInherited, taoInherited, taoWeightU96F32Bits }: Named) => {
    if (taoWeightU96F32Bits !== defaultWeight.bits) throw new Error('another weight of TAO');
    const nobody = { parents: [], children: [] };
    return { alpha: alphaInherited, tao: taoInherited, taoWeight: defaultWeight.stored, ...nobody };
  },
  ({ stakeBits }) => ({
    i64f64Bits: stakeBits,
    floor: (BigInt(stakeBits as string) >> 64n).toString(),
  }),
);

/** What a hotkey has, as a sheet writes it. */
interface Kin {
  readonly own: string;
  readonly childProportions: readonly string[];
  readonly parents: readonly (readonly [proportion: string, alpha: string])[];
}

const rao = (amount: string) => BigInt(amount) as numbers.Rao;

/** Goldens of the alpha that parents and children leave to a hotkey. */
export const inheritedAlpha: Answer = told(
  'consensus.stakeWeight',
  ({ own, childProportions, parents }: Kin) =>
    consensus
      .stakeWeight({
        alpha: rao(own),
        tao: rao('0'),
        taoWeight: 0n,
        parents: parents.map(([proportion, alpha]) => ({
          proportion: BigInt(proportion),
          alpha: rao(alpha),
          tao: rao('0'),
        })),
        children: childProportions.map(BigInt),
      })
      .inheritedAlpha.toString(),
);

/** Goldens of the moving price in the words of the chain's sheet: blocks since the start call. */
export const movingPriceSinceStart: Answer = told('emission.movingPrice', (input: Named) =>
  emission
    .movingPrice(
      {
        subnetMechanism: 1,
        movingPrice: I96F32.fromBits(BigInt(input.prevI96F32Bits)),
        subnetMovingAlpha: I96F32.fromBits(BigInt(input.movingAlphaI96F32Bits)),
        price: U64F64.fromBits(BigInt(input.priceU64F64Bits)),
        block: BigInt(input.blocksSinceStartCall) as numbers.BlockNumber,
        firstEmissionBlock: 0n as numbers.BlockNumber,
        emaPriceHalvingBlocks: BigInt(input.halvingBlocks),
      },
      '425',
    )
    .movingPrice.toString(),
);
