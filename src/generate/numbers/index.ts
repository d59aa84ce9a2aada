/**
 * The cases of the numbers: edges, roundings, overflow and quirks of each operation.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { additionTopics } from './addition.ts';
import { conversionTopics } from './conversion.ts';
import { curveTopics } from './curve.ts';
import { exponentialTopics } from './exponential.ts';
import { withoutMeasured } from './fresh.ts';
import { fuzzTopics } from './fuzz.ts';
import { integerTopics } from './integers.ts';
import { logarithmTopics } from './logarithm.ts';
import { powerTopics } from './power.ts';
import { productTopics } from './product.ts';
import { quotientTopics } from './quotient.ts';
import { shareTopics } from './shares.ts';
import { sumTopics } from './sum.ts';

/** Every topic of the numbers. */
export const numbersTopics: readonly Topic[] = withoutMeasured([
  ...additionTopics,
  ...productTopics,
  ...quotientTopics,
  ...sumTopics,
  ...integerTopics,
  ...conversionTopics,
  ...shareTopics,
  ...exponentialTopics,
  ...curveTopics,
  ...logarithmTopics,
  ...powerTopics,
  ...fuzzTopics,
]);
