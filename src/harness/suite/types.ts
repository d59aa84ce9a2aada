/**
 * What a suite is: files of cases, and the unit that is run: a case under a ruleset.
 *
 * @module
 */
import type { Case, Expectation, Level, Profile } from '../../wire/index.ts';

/** A vector file, as its manifest or the folder lists it. */
export interface SuiteFile {
  /** The path below the suite's folder, with slashes. */
  readonly path: string;
  readonly operation: string;
  readonly bytes: number;
  /** The digest of its text. */
  readonly digest: string;
  readonly cases: number;
}

/** The unit of a run: one case under one ruleset, without its values. */
export interface Item {
  readonly id: string;
  readonly ruleset: string;
  readonly title: string;
  readonly operation: string;
  readonly topic: string;
  readonly level: Level;
  readonly clauses: readonly string[];
  /** The kinds of evidence of its expectation. */
  readonly evidence: readonly string[];
  /** Whether evidence from outside this project confirms the expectation. */
  readonly outside: boolean;
  /** The file that it stands in, below the suite's folder. */
  readonly path: string;
  /** Where it stands in that file, from 0. */
  readonly index: number;
}

/** An item with its values. */
export interface LoadedCase {
  readonly item: Item;
  readonly case: Case;
  /** What is expected under the item's ruleset. */
  readonly expectation: Expectation;
}

/** A suite: its files, its items in the files' order, and its profiles. */
export interface Suite {
  /** The folder or the file it was read from. */
  readonly folder: string;
  readonly version: string;
  readonly digest: string;
  readonly files: readonly SuiteFile[];
  /** How many cases the files hold. */
  readonly cases: number;
  /**
   * Every item of the files that the predicate keeps, in order; a file is read and checked when it is come to.
   *
   * @throws Stop where a file is missing, malformed, or not what the manifest says
   */
  readonly items: (keep?: (file: SuiteFile) => boolean) => Generator<Item>;
  /** The values of an item, from a small cache or read again. */
  readonly load: (item: Item) => LoadedCase;
  /** The items of the case of that id, one a ruleset; empty where there is none. */
  readonly find: (id: string) => readonly Item[];
  /** The names of the profiles. */
  readonly profiles: readonly string[];
  /**
   * The profile of that name, its digest checked.
   *
   * @throws Stop (usage) where there is none, (suite) where it is broken
   */
  readonly profile: (name: string) => Profile;
}
