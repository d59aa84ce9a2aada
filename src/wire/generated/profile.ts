// Generated from spec/schemas/profile.json by `npm run types`: edit the schema, not this file.

/**
 * lower-case words joined by hyphens
 */
export type Slug = string;
/**
 * a ruleset's name, as 425
 */
export type RulesetName = string;
/**
 * a blake2b-256 digest as 0x and 64 lower-case hex digits
 */
export type Digest = string;

/**
 * a frozen list of cases that conformance is claimed to
 */
export interface Profile {
  /**
   * the number 1
   */
  format: 1;
  name: Slug;
  /**
   * what conforming to it means, in a line
   */
  title: string;
  /**
   * the rulesets whose expectations count
   */
  rulesets: RulesetName[];
  digest: Digest;
  /**
   * the cases' ids, in order
   */
  ids: Slug[];
}
