import { emission, numbers } from '../reference/index.ts';
import { problemSentence, validate, type EmissionState } from '../wire/index.ts';

/** A state with the names of its subnets, or a problem in one sentence. */
export type ReadState =
  { readonly state: emission.EraState; readonly names: readonly string[] } | { readonly problem: string };

const { I64F64, I96F32, U64F64, U96F32 } = numbers;

/** The block that a state is of; it bears on nothing but that the averages are those of this very block. */
const block = 8_000_000n as numbers.BlockNumber;

/**
 * The content of a state file as the shares of every era take it.
 *
 * Decimals are cut off behind the bits of their format, as the chain's own conversions are.
 */
export function readEmissionState(value: unknown): ReadState {
  const problem = validate('emission-state.json', value, 'state');
  if (problem !== undefined) return { problem: problemSentence(problem) };
  const given = value as EmissionState;
  const wrong = given.subnets.findIndex(({ netuid }, i) => i > 0 && netuid <= given.subnets[i - 1].netuid);
  if (wrong >= 0)
    return { problem: `state.subnets[${wrong}].netuid: a higher netuid than before was expected` };
  const tooLarge = votesProblem(given);
  if (tooLarge !== undefined) return { problem: tooLarge };

  const { votes } = given;
  return {
    names: given.subnets.map(({ netuid, name }) => (name === undefined ? `subnet ${netuid}` : name)),
    state: {
      block,
      blockEmission: rao(given.blockEmission),
      rootTao: rao(given.rootTao ?? '0'),
      taoWeight: BigInt(given.taoWeight ?? 3_320_413_933_267_719_290n),
      flowEmaSmoothingFactor: 29_597_889_189_277n,
      taoFlowCutoff: decimal(I64F64, given.taoFlowCutoff ?? '0'),
      flowNormExponent: decimal(U64F64, given.flowNormExponent ?? '1'),
      subnets: given.subnets.map(subnetOf),
      ...(votes !== undefined && {
        votes: {
          kappa: votes.kappa ?? 32_767,
          rho: votes.rho ?? 10,
          stake: votes.validators.map(({ stake }) => rao(stake)),
          weights: votes.validators.map(({ weights }) => weights as readonly (readonly [number, number])[]),
        },
      }),
    },
  };
}

function subnetOf(given: EmissionState['subnets'][number]): emission.EraSubnet {
  const { netuid, started, subtokenEnabled, registrationAllowed, powRegistrationAllowed } = given;
  return {
    ...{ netuid, started, subtokenEnabled, registrationAllowed, powRegistrationAllowed },
    emissionEnabled: given.emissionEnabled,
    subnetMechanism: given.subnetMechanism ?? 1,
    movingPrice: decimal(I96F32, given.movingPrice),
    minerBurned: decimal(U96F32, given.minerBurned ?? '0'),
    alphaIssuance: rao(given.alphaIssuance),
    taoFlow: 0n,
    emaTaoFlow: { block, flow: decimal(I64F64, given.flow ?? '0') },
    protocolFlow: 0n,
    emaProtocolFlow: { block, flow: decimal(I64F64, given.protocolFlow ?? '0') },
    decree: given.decree === undefined ? undefined : rao(given.decree),
  };
}

/** The vote is computed in numbers with a sign, as all TAO that there is fits them. */
function votesProblem({ votes, blockEmission }: EmissionState): string | undefined {
  const stakes = votes?.validators.map(({ stake }) => BigInt(stake)) ?? [];
  const sum = stakes.reduce((total, stake) => total + stake, BigInt(blockEmission));
  if (sum >= 2n ** 63n) return 'state.votes: stakes that come to less than 2^63 rao were expected';
  const curve = { kappa: votes?.kappa ?? 32_767, rho: votes?.rho ?? 10 };
  return emission.curveFits(curve)
    ? undefined
    : 'state.votes.rho: a rho whose exponential fits was expected, without which the chain stops';
}

const rao = (text: string): numbers.Rao => BigInt(text) as numbers.Rao;

function decimal<T extends numbers.Fixed<string>>(format: numbers.FixedPoint<T>, text: string): T {
  const [whole, fraction = ''] = text.split('.');
  const scaled = BigInt(whole + fraction) * format.one;
  const unit = 10n ** BigInt(fraction.length);
  const cut = scaled / unit - (scaled < 0n && scaled % unit !== 0n ? 1n : 0n);
  return format.saturatingFromBits(cut);
}
