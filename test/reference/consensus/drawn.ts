import fc from 'fast-check';
import { numbers, type consensus } from '../../../src/reference/index.ts';

const { I32F32, I64F64 } = numbers;

/** A block's number. */
export const block = (number: bigint | number): numbers.BlockNumber => BigInt(number) as numbers.BlockNumber;

/** An amount in rao. */
export const rao = (amount: bigint | number): numbers.Rao => BigInt(amount) as numbers.Rao;

/** So many whole units of stake. */
export const units = (amount: bigint | number): numbers.I64F64 =>
  I64F64.saturatingFromInteger(BigInt(amount));

/** A fraction as an I32F32, cut off behind 32 bits. */
export const part = (numerator: number, denominator: number): numbers.I32F32 =>
  I32F32.fromBits((BigInt(numerator) << 32n) / BigInt(denominator));

/** Shares: any between 0 and 1, small ones that collide, and the ends. */
export const share: fc.Arbitrary<numbers.I32F32> = fc
  .oneof(
    fc.bigInt(0n, I32F32.one),
    fc.bigInt(0n, 3n),
    fc.constantFrom<bigint>(0n, I32F32.one, I32F32.one / 2n),
  )
  .map((bits) => I32F32.fromBits(bits));

/** A u16: any, small ones, and the ends. */
export const u16 = fc.oneof(
  fc.integer({ min: 0, max: 65535 }),
  fc.integer({ min: 0, max: 3 }),
  fc.constantFrom(0, 65535, 32767),
);

/** So many of something. */
export function times<T>(count: number, of: fc.Arbitrary<T>): fc.Arbitrary<T[]> {
  return fc.array(of, { minLength: count, maxLength: count });
}

/** A sparse matrix of so many uids; its rows are in the order of the uids unless it says otherwise. */
export function matrix<T>(
  uids: number,
  of: fc.Arbitrary<T>,
  order: 'sorted' | 'any' = 'sorted',
): fc.Arbitrary<(readonly [number, T])[][]> {
  const all = Array.from({ length: uids }, (_, uid) => uid);
  const columns = order === 'any' ? fc.shuffledSubarray(all) : fc.subarray(all);
  const row = columns.chain((chosen) =>
    times(chosen.length, of).map((values) => chosen.map((uid, i) => [uid, values[i]] as const)),
  );
  return times(uids, row);
}

/** Some uids, handed to what draws with them. */
export function forUids<T>(draw: (uids: number) => fc.Arbitrary<T>, most = 7): fc.Arbitrary<T> {
  return fc.integer({ min: 0, max: most }).chain(draw);
}

/** Block numbers that are close together, so that they meet. */
export const nearBlock = fc.integer({ min: 950, max: 1050 }).map(block);

/** A whole subnet at block 1000; its stake is less than 2^63 together, as no supply exceeds that. */
export function subnet(uids: number): fc.Arbitrary<consensus.EpochInput> {
  return fc.record({
    n: fc.constant(uids),
    currentBlock: fc.constant(block(1000)),
    tempo: fc.integer({ min: 1, max: 400 }),
    activityCutoff: fc.bigInt(1n, 60n),
    lastMechanismStepBlock: fc.oneof(fc.constant(block(0)), nearBlock),
    lastUpdate: times(uids, nearBlock),
    blockAtRegistration: times(uids, nearBlock),
    ownerUid: uids === 0 ? fc.constant(null) : fc.option(fc.integer({ min: 0, max: uids - 1 })),
    stakeBits: times(uids, fc.oneof(fc.bigInt(0n, 2n ** 59n), fc.bigInt(0n, 4n)).map(units)),
    stakeThreshold: fc.oneof(fc.constant(rao(0)), fc.bigInt(0n, 2n ** 61n).map(rao)),
    validatorPermit: times(uids, fc.boolean()),
    maxAllowedValidators: fc.integer({ min: 0, max: uids + 1 }),
    weights: matrix(uids, u16),
    bonds: matrix(uids, u16),
    kappa: u16,
    bondsPenalty: u16,
    bondsMovingAverage: fc.oneof(fc.constant(900000n), fc.bigInt(0n, 1000000n)),
    yuma3: fc.boolean(),
    liquidAlpha: fc.boolean(),
    alphaLow: u16,
    alphaHigh: u16,
    alphaSigmoidSteepness: fc.integer({ min: -32768, max: 32767 }),
    commitReveal: fc.record({
      enabled: fc.boolean(),
      commitBlocks: times(uids, fc.option(nearBlock)),
    }),
    raoEmission: fc.bigInt(0n, 2n ** 64n - 1n).map(rao),
  });
}

/** The sum of bits, which does not wrap. */
export function exactSum(values: readonly bigint[]): bigint {
  return values.reduce((a, b) => a + b, 0n);
}
