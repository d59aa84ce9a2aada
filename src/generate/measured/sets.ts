import { epochs } from './epochs.ts';
import { mathNumbers } from './math-numbers.ts';
import type { MeasuredSet } from './measured-set.ts';
import { openEpoch } from './open-epoch.ts';
import { openMedian } from './open-median.ts';
import { openSteps } from './open-steps.ts';
import { sdkAccess } from './sdk-access.ts';
import { xtCalls } from './xt-calls.ts';
import { xtExtrinsics } from './xt-extrinsics.ts';

/** Every measured set. Where two have a case with the same input, the earlier keeps it. */
export const measuredSets: readonly MeasuredSet[] = [
  openMedian,
  mathNumbers,
  openEpoch,
  openSteps(),
  ...xtExtrinsics,
  ...epochs,
  ...xtCalls,
  sdkAccess,
];
