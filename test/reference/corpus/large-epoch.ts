import type { JsonObject } from '../../../src/reference/index.ts';

/** The three configurations of the recipe. */
export type Configuration = 0 | 1 | 2;

const configurations = [
  { yuma3: false, liquidAlpha: false, bondsPenalty: 65535 },
  { yuma3: true, liquidAlpha: true, bondsPenalty: 65535 },
  { yuma3: true, liquidAlpha: true, bondsPenalty: 32768 },
] as const;

const validatorsOf: Readonly<Record<number, number>> = { 256: 64, 1024: 128, 4096: 256 };
const currentBlock = 5_000_000n;

/** The generator splitmix64: 64 bits at a call. */
function splitmix64(seed: bigint): () => bigint {
  let state = seed;
  return () => {
    state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n);
    let z = state;
    z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
    z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
    return z ^ (z >> 31n);
  };
}

/**
 * A large epoch by the recipe of `oracle/big.sha256.json`: every validator weighs every miner, and most bonds exist.
 *
 * @param n 256, 1024 or 4096
 */
export function largeEpoch(n: number, configuration: Configuration): JsonObject {
  const next = splitmix64(BigInt(n * 1000003 + configuration));
  const validators = validatorsOf[n];
  const uids = Array.from({ length: n }, (_, uid) => uid);
  const isValidator = (uid: number) => uid < validators;

  const stakeBits = uids.map((uid) => {
    const x = next();
    return String((isValidator(uid) ? 10n ** 12n + (x % 10n ** 15n) : x % 10n ** 9n) << 64n);
  });
  const quality = uids.map(() => next() >> 48n);
  const blocks = uids.map(() => {
    const lastUpdate = currentBlock - (next() % 360n);
    const long = 1_000_000n + (next() % 1_000_000n);
    const registration = next() % 64n === 0n ? currentBlock - (next() % 360n) : long;
    return { lastUpdate: String(lastUpdate), registration: String(registration) };
  });
  const weights = uids.map((uid) =>
    isValidator(uid)
      ? uids
          .filter((target) => target !== uid)
          .map((target) => [target, Number((quality[target] * (next() >> 48n)) >> 16n)] as const)
          .filter(([, weight]) => weight > 0)
      : [],
  );
  const bonds = uids.map((uid) =>
    isValidator(uid)
      ? uids.flatMap((target) => {
          const x = next();
          return (x >> 16n) % 8n === 0n ? [] : [[target, Number(x & 0xffffn)] as const];
        })
      : [],
  );

  return {
    n,
    currentBlock: String(currentBlock),
    tempo: 360,
    activityCutoff: '5000',
    lastMechanismStepBlock: '4999639',
    lastUpdate: blocks.map(({ lastUpdate }) => lastUpdate),
    blockAtRegistration: blocks.map(({ registration }) => registration),
    ownerUid: n - 1,
    stakeBits,
    stakeThreshold: '1000000000000',
    validatorPermit: uids.map(isValidator),
    maxAllowedValidators: validators,
    weights,
    bonds,
    kappa: 32767,
    bondsMovingAverage: '900000',
    alphaLow: 45875,
    alphaHigh: 58982,
    alphaSigmoidSteepness: 1000,
    commitReveal: { enabled: false, commitBlocks: uids.map(() => null) },
    raoEmission: '148000000000',
    ...configurations[configuration],
  };
}
