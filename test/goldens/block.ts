import { chain, type numbers } from '../../src/reference/index.ts';
import { told, type Answer } from './answers.ts';

type Words = Readonly<Record<string, string>>;

/** Goldens of the activity cutoff, read from a store. */
export const activityCutoffBlocks: Answer = told(
  'chain.activityCutoffOf',
  ({ factorMilli, tempo }: Readonly<Record<string, number>>) => {
    const state = {
      'SubtensorModule.ActivityCutoffFactorMilli': { '1': factorMilli },
      'SubtensorModule.Tempo': { '1': tempo },
    };
    const store = chain.openStore(state, { build: '425' });
    if ('path' in store) throw new Error(store.expected);
    return chain.activityCutoffOf(store, 1).toString();
  },
);

/** Goldens of the price rule that was replaced, which the developer build still has. */
export const legacyUpgradedBurn: Answer = told(
  'chain.adjusted',
  ({ current, registrations, target, min, max, adjustmentAlpha }: Words) =>
    chain
      .adjusted({
        current: BigInt(current),
        registrations: Number(registrations),
        target: Number(target),
        adjustmentAlpha: BigInt(adjustmentAlpha),
        low: BigInt(min),
        high: BigInt(max),
      })
      .toString(),
);

/** The golden of how much of a price enters the moving price by default. */
export const movingAlphaBits: Answer = told('chain.storage.subtensor.SubnetMovingAlpha', () =>
  String(chain.storage.subtensor.SubnetMovingAlpha.fallback('425')),
);

/** Goldens of what is left of 1 after some blocks. */
export const lockExpDecayU64F64Bits: Answer = told('chain.lockDecay', ({ dt, tau }: Words) =>
  chain.lockDecay(BigInt(dt), BigInt(tau)).toString(),
);

/** Goldens of locks that are rolled forward. */
export const rollForwardLock: Answer = told(
  'chain.rollLock',
  ({
    convictionU64F64Bits,
    dt,
    lockedMass,
    maturityRate,
    unlockRate,
    ownerLock,
    perpetual,
  }: Words & { readonly ownerLock: boolean; readonly perpetual: boolean }) => {
    const lock = {
      lockedMass: BigInt(lockedMass) as numbers.Rao,
      conviction: BigInt(convictionU64F64Bits) as numbers.U64F64,
      lastUpdate: 0n,
    };
    const rolled = chain.rollLock(lock, BigInt(dt), {
      maturityRate: BigInt(maturityRate),
      unlockRate: BigInt(unlockRate),
      owner: ownerLock,
      perpetual,
    });
    return { convictionU64F64Bits: rolled.conviction.toString(), lockedMass: rolled.lockedMass.toString() };
  },
);
