/**
 * Which spec versions of the live chain a ruleset describes, as far as the epoch goes.
 *
 * @module
 */
import { epochRulesets, type Ruleset } from './versions.ts';

/** The live spec versions whose epoch a ruleset describes, first and last (VERSIONS-02). 425 itself never went live. */
export const liveEpoch: Readonly<
  Record<(typeof epochRulesets)[number], { readonly from: number; readonly to: number }>
> = {
  '425': { from: 432, to: 445 },
  '446': { from: 446, to: 474 },
};

/** The developer builds by the SHA-256 of their code as it is stored: they never answer for a live chain's number. */
export const developerCode: Readonly<Record<string, Ruleset>> = {
  '8d168cc0eaff4ad325e67bb86b4c4868a9a83fa122224429959ec768177088fb': 'dev-293',
};

/**
 * The ruleset whose epoch a live node runs.
 *
 * @param specVersion what the node reports
 * @returns `undefined` where no ruleset here describes it
 */
export function epochRuleset(specVersion: number): Ruleset | undefined {
  return epochRulesets.find((r) => specVersion >= liveEpoch[r].from && specVersion <= liveEpoch[r].to);
}
