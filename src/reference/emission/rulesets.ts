/**
 * Which rulesets the operations of the emission speak of.
 *
 * @module
 */
import { rulesets, type Ruleset } from '../versions.ts';

const from = (first: Ruleset, last: Ruleset): readonly Ruleset[] =>
  rulesets.slice(rulesets.indexOf(first), rulesets.indexOf(last) + 1);

/** While the flow of TAO is recorded. */
export const flowRulesets = from('334', '438');

/** From the first chain on. */
export const shareRulesets = from('119', '438');
