/**
 * Makers of the cases of the emission, one file an operation.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import { injectionTopics } from './injection.ts';
import { splitTopics } from './split.ts';
import { termsTopics } from './terms.ts';
import { dividendsTopics } from './dividends.ts';
import { movingPriceTopics } from './moving-price.ts';
import { rootProportionTopics } from './root-proportion.ts';
import { tempoTopics } from './tempo.ts';
import { blockEmissionTopics } from './block-emission.ts';
import { mintTopics } from './mint.ts';

/** Every topic of the emission, in the order of the chapters. */
export const emissionTopics: readonly Topic[] = [
  ...blockEmissionTopics,
  ...mintTopics,
  ...dividendsTopics,
  ...movingPriceTopics,
  ...rootProportionTopics,
  ...splitTopics,
  ...tempoTopics,
  ...termsTopics,
  ...injectionTopics,
];
