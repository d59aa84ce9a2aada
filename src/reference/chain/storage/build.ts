import { has, type Change, type Ruleset } from '../../versions.ts';

/**
 * The builds whose storage is declared: the rules of 425, and the two developer builds that were measured.
 *
 * A build's storage is known by its metadata; the developer builds have constants of their own, and with them
 * other defaults.
 */
export const builds = ['425', 'dev-293', 'dev-300'] as const;

/** A build whose storage is declared. */
export type Build = (typeof builds)[number];

/** The developer builds. */
export const developer = ['dev-293', 'dev-300'] as const satisfies readonly Build[];

/** The build whose storage a ruleset's state has; `undefined` where none is declared. */
export function buildOf(ruleset: Ruleset): Build | undefined {
  return builds.find((build) => build === ruleset);
}

/** Whether the rules of a build have a change; those of both developer builds are the measured one's. */
export function buildHas(build: Build, change: Change): boolean {
  return has(build === 'dev-300' ? 'dev-293' : build, change);
}
