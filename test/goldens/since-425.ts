import { later, type Answers } from './answers.ts';
import { age, due, mechanisms } from './clocks.ts';
import { seatedDividends } from './payouts.ts';
import { liquidAlphaConsensus } from './liquid-alpha.ts';

/** The goldens of `since-425-goldens.json`, a line an operation. */
export const since425: Answers = {
  'emission.gate': later('after 425: the emission gate'),
  'emission.safePow': later('after 425: the emission gate'),
  'emission.expI32F32': later('after 425: the emission gate'),
  'emission.selectBar': later('after 425: the emission gate'),
  'emission.barUpdateDue': later('after 425: the emission gate'),
  'emission.subnetShares': later('after 425: the emission gate'),
  'emission.subnetShares+bar': later('after 425: the emission gate'),
  'swap.adjustProtocolLiquidity': later('after 425: the weighted pool'),
  'epoch.splitMechanismEmission': mechanisms(true),
  'epoch.isDue': due(true),
  'epoch.bumpBlocksSinceLastStep': age,
  'emission.dividendDistribution': seatedDividends,
  'epoch.liquidAlphaConsensus': liquidAlphaConsensus,
  'fee.nativeTao': later('after 425: fees'),
  'registration.collateralRequirement': later('after 425: collateral'),
  'emission.settleCollateral': later('after 425: collateral'),
  'registration.splitPaidAlpha': later('after 425: collateral'),
  'ownership.eligibleAlpha': later('after 425: ownership'),
  'epoch.null.budgetSplit': later('after 425: another form of consensus'),
  'epoch.null': later('after 425: another form of consensus'),
};
