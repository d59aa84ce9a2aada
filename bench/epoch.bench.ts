import { findOperation } from '../src/reference/index.ts';
import { largeEpoch } from '../test/reference/corpus/large-epoch.ts';
import type { Bench } from './bench.ts';

const epoch = findOperation('consensus.epoch')!;
const classic = largeEpoch(256, 0);
const liquid = largeEpoch(256, 1);

/** Whole epochs of a full subnet: 256 neurons, 64 validators, every weight set and most bonds there. */
export const benches: readonly Bench[] = [
  { name: 'consensus.epoch, classic', run: () => void epoch.apply(classic, '425') },
  {
    name: 'consensus.epoch, Yuma3 with one alpha',
    run: () => void epoch.apply({ ...liquid, liquidAlpha: false }, '425'),
  },
  { name: 'consensus.epoch, Yuma3 with liquid alpha', run: () => void epoch.apply(liquid, '425') },
];
