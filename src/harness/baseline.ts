/**
 * Baselines: lists of failures that are known, each with a link to its issue.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import type { CaseEvent } from '../wire/index.ts';
import { exitCodes, Stop } from './stop.ts';
import type { Item, Suite } from './suite/index.ts';

/** One line of a baseline: a failure that is known. */
export interface KnownFailure {
  readonly id: string;
  /** The one ruleset it is known under; every ruleset where absent. */
  readonly ruleset?: string;
  /** The link to its issue. */
  readonly issue: string;
  /** The line in its file, from 1. */
  readonly line: number;
}

/** A list of known failures: `ID[@RULESET] LINK` a line, `#` begins a comment. */
export interface Baseline {
  readonly path: string;
  readonly known: readonly KnownFailure[];
}

/**
 * Reads a baseline.
 *
 * @throws Stop (usage) where it is missing or a line is malformed
 */
export function readBaseline(path: string): Baseline {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : `it can't be read: ${message}`;
    throw new Stop(`${path}: ${why}`, exitCodes.usage);
  }
  return parseBaseline(path, text);
}

/** The same, from the text of a file. */
export function parseBaseline(path: string, text: string): Baseline {
  const known = text.split(/\r?\n/).flatMap((raw, i) => {
    const words = raw.replace(/(^|\s)#.*$/, '').trim();
    return words === '' ? [] : [lineOf(path, words, i + 1)];
  });
  const seen = new Map<string, number>();
  for (const { id, ruleset, line } of known) {
    const name = nameOf({ id, ruleset });
    const before = seen.get(name);
    if (before !== undefined) throw malformed(path, line, `${name} stands in line ${before} already`);
    seen.set(name, line);
  }
  return { path, known };
}

function lineOf(path: string, words: string, line: number): KnownFailure {
  const [, id, ruleset, issue] = /^([a-z0-9-]+)(?:@([a-z0-9-]+))?(?:\s+(\S+))?$/.exec(words) ?? [];
  if (id === undefined)
    throw malformed(
      path,
      line,
      `«${words.slice(0, 80)}» is not an id, @RULESET where it is one alone, and a link`,
    );
  if (issue === undefined || !/^https?:$/.test(URL.parse(issue)?.protocol ?? ''))
    throw malformed(path, line, `${id} needs the link of its issue after it, as https://…`);
  return { id, issue, line, ...(ruleset !== undefined && { ruleset }) };
}

function malformed(path: string, line: number, says: string): Stop {
  return new Stop(`${path}:${line}: ${says}`, exitCodes.usage);
}

function nameOf({ id, ruleset }: { readonly id: string; readonly ruleset?: string | undefined }): string {
  return ruleset === undefined ? id : `${id}@${ruleset}`;
}

/** A baseline in use: what it knows, and which of its lines turn out to be stale. */
export interface BaselineUse {
  /** The issue of a failure that is known. */
  readonly issueOf: (event: Pick<CaseEvent, 'id' | 'ruleset'>) => string | undefined;
  /** A case passed: a line that lists it is stale. */
  readonly passed: (event: Pick<CaseEvent, 'id' | 'ruleset'>) => void;
  /** A sentence for each line that is stale: its case passed, or there is none. */
  readonly stale: (suite: Suite) => readonly string[];
}

/** Begins to use a baseline. */
export function useBaseline({ path, known }: Baseline): BaselineUse {
  const byName = new Map(known.map((each) => [nameOf(each), each]));
  const passing = new Map<KnownFailure, string>();
  const lineFor = ({ id, ruleset }: Pick<Item, 'id' | 'ruleset'>) =>
    byName.get(nameOf({ id, ruleset })) ?? byName.get(id);
  return {
    issueOf: (event) => lineFor(event)?.issue,
    passed: (event) => {
      const listed = lineFor(event);
      if (listed !== undefined) passing.set(listed, event.ruleset);
    },
    stale: (suite) =>
      known.flatMap((each) => {
        const where = `${path}:${each.line}: ${nameOf(each)}`;
        const ruleset = passing.get(each);
        if (ruleset !== undefined)
          return [`${where} is listed as a known failure and passes under ${ruleset}`];
        const items = suite.find(each.id);
        const matches = items.some((item) => each.ruleset === undefined || item.ruleset === each.ruleset);
        return matches ? [] : [`${where} matches no case of the suite`];
      }),
  };
}
