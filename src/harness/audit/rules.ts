import {
  chain,
  developerCode,
  epochRuleset,
  findOperation,
  rulesets,
  type Ruleset,
} from '../../reference/index.ts';
import type { Snapshot } from '../../wire/index.ts';

/** The rules by which a runtime's epochs are recomputed. */
export interface AuditRules {
  /** A ruleset's name; where none is known, the number that the runtime gives itself. */
  readonly name: string;
  /** Under which `consensus.epoch` is applied; absent where no rule of it is known. */
  readonly epoch?: Ruleset | undefined;
  /** By which the clock is read; absent with `epoch`. */
  readonly clock?: Ruleset | undefined;
  /** Whose storage the state has. */
  readonly build: chain.Build;
  /** Whether this is a developer build, whose whole block may be recomputed. */
  readonly developer: boolean;
}

/**
 * The rules of a runtime: a developer build is known by its code, a live chain by its number.
 *
 * @param wanted a ruleset that is to hold in any case
 */
export function rulesOf({ specVersion, codeSha256 }: Snapshot['runtime'], wanted?: Ruleset): AuditRules {
  const developed = codeSha256 === undefined ? undefined : developerCode[codeSha256];
  const ruleset = wanted ?? developed ?? epochRuleset(specVersion);
  if (ruleset === undefined) return { name: String(specVersion), build: '425', developer: false };
  const build = chain.storage.buildOf(ruleset) ?? '425';
  return { name: ruleset, epoch: epochOf(ruleset), clock: ruleset, build, developer: build !== '425' };
}

/** The developer builds have the arithmetic of 425: their epochs were measured, and came out alike. */
function epochOf(ruleset: Ruleset): Ruleset | undefined {
  const known = findOperation('consensus.epoch')?.rulesets ?? [];
  if (known.includes(ruleset)) return ruleset;
  return chain.storage.buildOf(ruleset) === undefined ? undefined : '425';
}

/** The rulesets that an audit can be told to follow. */
export const auditRulesets: readonly Ruleset[] = rulesets.filter((each) => epochOf(each) !== undefined);

/** The numbers of runtimes that may be a developer build, so that their code must be looked at. */
export const developerVersions: readonly number[] = [...new Set(Object.values(developerCode))].map((name) =>
  Number(name.replace('dev-', '')),
);
