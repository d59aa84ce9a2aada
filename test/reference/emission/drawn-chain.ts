import fc from 'fast-check';
import { numbers, type emission } from '../../../src/reference/index.ts';

const { I96F32, U96F32 } = numbers;
const rao = (integer: bigint) => integer as numbers.Rao;
const amount = (least: bigint, most: bigint) => fc.bigInt(least, most).map(rao);
const pot = amount(0n, 10n ** 12n);
const blockNumber = (least: bigint, most: bigint) =>
  fc.bigInt(least, most).map((number) => number as numbers.BlockNumber);

/** A subnet with a pool, flags, pots and a clock of any kind. */
const drawnSubnet = (netuid: number): fc.Arbitrary<emission.SubnetBefore> =>
  fc.record({
    netuid: fc.constant(netuid),
    mechanism: fc.constantFrom(1, 1, 1, 1, 0),
    taoReserve: fc.oneof(amount(10n ** 9n, 10n ** 14n), amount(0n, 10n ** 7n)),
    alphaReserve: fc.oneof(amount(10n ** 9n, 10n ** 16n), amount(0n, 10n ** 7n)),
    alphaOut: amount(10n ** 9n, 10n ** 16n),
    quoteWeight: fc.bigInt(10n ** 16n, 99n * 10n ** 16n),
    initialized: fc.boolean(),
    accountBalance: amount(500n, 10n ** 14n),
    protocolAlpha: pot,
    volume: pot,
    protocolFlow: fc.bigInt(-(10n ** 12n), 10n ** 12n),
    totalAlphaIssuance: amount(10n ** 15n, 10n ** 17n),
    taoInEmission: pot,
    alphaInEmission: pot,
    subnetExcessTao: pot,
    alphaOutEmission: pot,
    alphaRecycled: pot,
    movingPrice: fc.bigInt(0n, 1n << 32n).map(I96F32.fromBits),
    rootProp: fc.bigInt(0n, 1n << 32n).map(U96F32.fromBits),
    rootSellTao: pot,
    pendingServerEmission: pot,
    pendingValidatorEmission: pot,
    pendingRootAlphaDivs: pot,
    pendingOwnerCut: pot,
    lastEpochBlock: blockNumber(7_999_600n, 7_999_999n),
    pendingEpochAt: fc.constant(0n as numbers.BlockNumber),
    blocksSinceLastStep: fc.bigInt(0n, 360n),
    subnetEpochIndex: fc.constant(7n),
    tempo: fc.constant(360),
    duplicateHotkeys: fc.constantFrom(false, false, false, true),
    nextOwner: fc.constant(null),
    registrationAllowed: fc.constantFrom(true, true, true, false),
    subtokenEnabled: fc.constantFrom(true, true, true, false),
    firstEmissionBlock: fc.option(blockNumber(0n, 7_999_999n), { freq: 5 }),
    emissionEnabled: fc.constantFrom(true, true, false),
    ownerCutEnabled: fc.constantFrom(true, true, false),
    minerBurned: fc.oneof(fc.constant(U96F32.zero), fc.bigInt(0n, 1n << 32n).map(U96F32.fromBits)),
    emaPriceHalvingBlocks: fc.constant(201_600n),
  });

/** A chain of one to four subnets. */
export const drawnChain: fc.Arbitrary<emission.BlockState> = fc
  .tuple(
    fc.integer({ min: 1, max: 4 }),
    fc.tuple(...[1, 2, 3, 256].map(drawnSubnet)),
    amount(10n ** 15n, 21n * 10n ** 15n),
    amount(0n, 7n * 10n ** 15n),
  )
  .map(([count, subnets, totalIssuance, rootTao]) => ({
    block: 8_000_000n as numbers.BlockNumber,
    totalIssuance,
    balancesIssuance: totalIssuance,
    totalStake: rao(
      subnets.slice(0, count).reduce<bigint>((sum, { taoReserve }) => sum + taoReserve, rootTao),
    ),
    blockEmission: rao(1_000_000_000n),
    rootTao,
    taoWeight: 3_320_413_933_267_719_290n,
    subnetOwnerCut: 11796,
    subnetMovingAlpha: I96F32.fromBits(12885n),
    maxEpochsPerBlock: 2,
    subnets: subnets.slice(0, count),
  }));
