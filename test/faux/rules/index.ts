/**
 * The wrong rules: for each clause one replacement in the source that breaks it, which a vector must catch.
 *
 * @module
 */
import type { FauxRule } from '../../../src/check/index.ts';
import { accessRules } from './access/index.ts';
import { chainRules } from './chain/index.ts';
import { activeStakeRules } from './consensus/active-stake.ts';
import { activityRules } from './consensus/activity.ts';
import { bondsMaskRules } from './consensus/bonds-mask.ts';
import { bondsPenaltyRules } from './consensus/bonds-penalty.ts';
import { classicBondsRules } from './consensus/classic-bonds.ts';
import { clipRules } from './consensus/clip.ts';
import { emissionRules } from './consensus/emission.ts';
import { epochRules } from './consensus/epoch.ts';
import { liquidAlphaRules } from './consensus/liquid-alpha.ts';
import { liquidEmaRules } from './consensus/liquid-ema.ts';
import { medianRules } from './consensus/median.ts';
import { permitsRules } from './consensus/permits.ts';
import { stakeWeightRules } from './consensus/stake-weight.ts';
import { stakeRules } from './consensus/stake.ts';
import { storingRules } from './consensus/storing.ts';
import { weightsRules } from './consensus/weights.ts';
import { yuma3BondsRules } from './consensus/yuma3-bonds.ts';
import { emissionRules as chainEmissionRules } from './emission/index.ts';
import { marketRules } from './market/index.ts';
import { numbersRules } from './numbers.ts';
import { scoringRules } from './scoring/index.ts';

/** Every wrong rule, in the order of the chapters. */
export const fauxRules: readonly FauxRule[] = [
  ...numbersRules,
  ...stakeWeightRules,
  ...activityRules,
  ...stakeRules,
  ...permitsRules,
  ...activeStakeRules,
  ...weightsRules,
  ...medianRules,
  ...clipRules,
  ...bondsPenaltyRules,
  ...bondsMaskRules,
  ...classicBondsRules,
  ...yuma3BondsRules,
  ...liquidAlphaRules,
  ...liquidEmaRules,
  ...emissionRules,
  ...storingRules,
  ...epochRules,
  ...marketRules,
  ...chainEmissionRules,
  ...chainRules,
  ...scoringRules,
  ...accessRules,
];
