import { chain as rules, consensus, findOperation, type JsonObject } from '../../src/reference/index.ts';
import { later, ours, told, type Answers } from './answers.ts';
import { payoutsByPlace, potQuestion } from './market/dissolution.ts';
import { fromU64F64, mulDiv, newFloat, pairOf, value } from './market/floats.ts';
import { poolChanges, poolWithValues } from './market/pools.ts';
import {
  feeQuestion,
  medianOf,
  newPoolAnswer,
  newPoolQuestion,
  orRefusal,
  orderAnswer,
  orderQuestion,
  priceQuestion,
  weightAnswer,
  weightMayBe,
  weightQuestion,
} from './market/weighted-pool.ts';
import { blocksUntil, clockSet, due, frozen, mechanisms } from './clocks.ts';
import {
  activityCutoffBlocks,
  legacyUpgradedBurn,
  lockExpDecayU64F64Bits,
  movingAlphaBits,
  rollForwardLock,
} from './block.ts';
import { storageKey, twox128 } from './keys.ts';
import { smallRules } from './small-rules.ts';
import { draws } from './payouts.ts';
import { inheritedAlpha, movingPriceSinceStart, taoWeightBits, totalStakeWeight } from './stake-weights.ts';

type BurnWords = Readonly<Record<string, string | number>>;

/** A price of the sheet's words with what happens to it. */
function priced(
  input: BurnWords,
  steps: readonly { readonly kind: string; readonly times: number }[],
): object {
  const { burn, minBurn, maxBurn, halfLife = 0, multU64F64Bits = '0' } = input;
  return { burn, minBurn, maxBurn, halfLife, increaseMult: multU64F64Bits, block: '100', steps };
}

function blocksOf(input: BurnWords): object {
  return priced(input, [{ kind: 'block', times: Number(input.blocks) }]);
}

function registrationsOf(input: BurnWords): object {
  return priced(input, [{ kind: 'registration', times: Number(input.times ?? 1) }]);
}

/** What happens to a price, in the sheet's words. */
interface BurnStory {
  readonly halfLife: number;
  readonly minBurn: string;
  readonly maxBurn: string;
  readonly startBurn: string;
  readonly mult: string;
  readonly steps: readonly string[];
}

/** The price after each step of a story in the sheet's words. */
function scenario(input: BurnStory): readonly string[] {
  const { mult, startBurn, steps, ...rest } = input;
  const kinds = steps.map((step) => ({ kind: step === 'block' ? step : 'registration', times: 1 }));
  const words = { ...rest, burn: startBurn, multU64F64Bits: String(BigInt(mult) << 64n) };
  const outcome = findOperation('chain.burnPrice')!.apply(priced(words, kinds) as JsonObject, '425');
  if ('rejection' in outcome) throw new Error(outcome.rejection.name);
  return outcome.stages().find(({ stage }) => stage === 'burns')!.value as readonly string[];
}

/** The goldens of `chain-goldens.json`, a line an operation. */
export const chain: Answers = {
  twox128,
  storageKey,
  ...smallRules,
  encodeCall: ours(
    'chain.encodeCall',
    ({ call, ...args }: JsonObject) => ({ call, args }),
    ({ bytes }) => bytes,
  ),
  decayFactorQ32: told('chain.burnPrice', ({ halfLife }: { halfLife: number }) =>
    String(rules.decayFactor(halfLife)),
  ),
  burnAfterBlocks: ours('chain.burnPrice', blocksOf, ({ burn }) => burn),
  bumpBurn: ours('chain.burnPrice', registrationsOf, ({ burn }) => burn),
  bumpBurnSequence: ours('chain.burnPrice', registrationsOf, ({ paid, burn }) => [
    ...(paid as string[]).slice(1),
    burn,
  ]),
  registerBurnScenario: told('chain.burnPrice', scenario),
  networkLockCost: ours(
    'chain.lockCost',
    ({ currentBlock, ...rest }: Record<string, string>) => ({ ...rest, block: currentBlock }),
    ({ lockCost }) => lockCost,
  ),
  taoWeightU96F32Bits: taoWeightBits,
  totalStakeWeight,
  inheritedAlpha,
  vecU16MaxUpscale: told('vecU16MaxUpscaleToU16', ({ values }: { values: number[] }) =>
    consensus.vecU16MaxUpscaleToU16(values),
  ),
  checkVecMaxLimited: told('checkVecMaxLimited', ({ values, limit }: { values: number[]; limit: number }) =>
    consensus.checkVecMaxLimited(values, limit),
  ),
  normalizeWeights: told('normalizeWeights', ({ values }: { values: number[] }) =>
    consensus.normalizeWeights(values),
  ),
  mechanismStorageIndex: told(
    'chain.mechanismIndexOf',
    ({ netuid, mecid }: { netuid: number; mecid: number }) => rules.mechanismIndexOf(netuid, mecid),
  ),
  splitEmissions: mechanisms(false),
  shouldRunEpoch: due(false),
  blocksUntilNextAutoEpoch: blocksUntil('425', false),
  isInAdminFreezeWindow: frozen,
  initialLastEpochBlock: clockSet('registered'),
  legacyBlocksUntilNextEpoch: blocksUntil('421', false),
  commitRevealWindow: ours(
    'chain.revealWindow',
    ({ epochDueThisBlock, ...rest }: Record<string, string>) => ({ ...rest, epochDue: epochDueThisBlock }),
    (output) => output,
  ),
  activityCutoffBlocks,
  safeFloatNew: ours('market.safeFloat', newFloat, value),
  safeFloatAdd: ours('market.safeFloat', pairOf('add'), value),
  safeFloatDiv: ours('market.safeFloat', pairOf('div'), value),
  safeFloatMulDiv: ours('market.safeFloat', mulDiv, value),
  safeFloatSub: ours('market.safeFloat', pairOf('sub'), value),
  sharePool: ours('market.sharePool', poolChanges, poolWithValues),
  balancerSwap: orRefusal(ours('market.swap', orderQuestion, orderAnswer)),
  swapFee: ours('market.swap', feeQuestion, ({ feePaid }) => feePaid),
  balancerPriceU64F64Bits: ours('market.price', priceQuestion, ({ price }) => price),
  updateWeightsForAddedLiquidity: ours('market.rebalance', (input) => input, weightAnswer),
  balancerNewOk: told('market.isWeight', weightMayBe),
  i96f32Bits: movingAlphaBits,
  updateMovingPrice: movingPriceSinceStart,
  medianSubnetAlphaPrice: told('market.medianAlphaPrice', medianOf),
  newSubnetPool: ours('market.newPool', newPoolQuestion, newPoolAnswer),
  blockEmissionForIssuance: ours(
    'emission.blockEmission',
    (input) => input,
    ({ emission }) => emission,
  ),
  neuronToPrune: ours(
    'chain.neuronToPrune',
    (input) => input,
    ({ uid }) => uid,
  ),
  networkToPrune: ours(
    'chain.subnetToPrune',
    (input) => input,
    ({ netuid }) => netuid,
  ),
  dissolvePayout: ours('market.dissolution', potQuestion, payoutsByPlace),
  blockHashToIndices: draws(false),
  nominatorMinRequiredStake: later('stake'),
  deposit: later('fees and deposits'),
  legacyUpgradedBurn,
  callError: later('calls'),
  isValidIpAddress: told(
    'chain.call',
    ({ ipType, ip, allowZero }: { ipType: number; ip: string; allowZero: boolean }) =>
      (allowZero || ip !== '0') && rules.isReachable(ipType, BigInt(ip)),
  ),
  initQuoteWeightFromPrice: orRefusal(
    ours('market.initialWeight', weightQuestion, ({ quoteWeight }) => quoteWeight),
  ),
  dynamicTempoMigrationSeed: clockSet('upgraded'),
  safeFloatFromU64F64: ours('market.safeFloat', fromU64F64, value),
  sdkBodyHash: later('access'),
  sdkDendriteMessage: later('access'),
  sdkAxonMessage: later('access'),
  sdkNonceAccepted: later('access'),
  ipToInt: later('endpoints'),
  sdkVersionInt: later('access'),
  sdkVersionKeyExample: later('weights and commits'),
  lockExpDecayU64F64Bits,
  rollForwardLock,
  powRatioScaled: ours(
    'market.power',
    (input) => input,
    ({ power }) => power,
  ),
};
