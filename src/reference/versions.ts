/**
 * Every switch between spec versions, one line each.
 *
 * Rules belong to a ruleset. A change names the rulesets that have it; code asks for a change by its
 * name and never compares numbers. The table in `spec/versions.md` is checked against this file.
 *
 * @module
 */

/** The rulesets, oldest first; `425` is the primary one. */
export const rulesets = ['425', '446'] as const;

/** A named set of rules. */
export type Ruleset = (typeof rulesets)[number];

/** Each change once, with the rulesets that have it. */
export const changes = {
  /** Liquid alpha may look at the consensus of the epoch before (VERSIONS-01). */
  liquidAlphaConsensusMode: ['446'],
} as const satisfies Readonly<Record<string, readonly Ruleset[]>>;

/** The name of a change. */
export type Change = keyof typeof changes;

/** Whether a ruleset has a change. */
export function has(ruleset: Ruleset, change: Change): boolean {
  return (changes[change] as readonly Ruleset[]).includes(ruleset);
}

/** The live spec versions whose epoch a ruleset describes, first and last (VERSIONS-02). 425 itself never went live. */
export const liveEpoch: Readonly<Record<Ruleset, { readonly from: number; readonly to: number }>> = {
  '425': { from: 432, to: 445 },
  '446': { from: 446, to: 474 },
};

/**
 * The ruleset whose epoch a live node runs.
 *
 * @param specVersion what the node reports
 * @returns `undefined` where no ruleset here describes it
 */
export function epochRuleset(specVersion: number): Ruleset | undefined {
  return rulesets.find((r) => specVersion >= liveEpoch[r].from && specVersion <= liveEpoch[r].to);
}
