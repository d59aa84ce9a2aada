/**
 * Why filters keep nothing, with the name that was probably meant.
 *
 * @module
 */
import { distance } from 'fastest-levenshtein';
import { readClauses } from './clauses.ts';
import { filterKeys, type Filter, type FilterKind } from './filter.ts';
import { exitCodes, Stop } from './stop.ts';
import type { Suite } from './suite/index.ts';

/** A filter's key is none. */
export function noSuchKey(spelling: string): never {
  const [key] = spelling.split(':');
  const keys = filterKeys.map((name) => `${name}:`).join(', ');
  throw usage(
    `there is no filter «${key}:»${meant(key, filterKeys, (name) => `${name}:`)}; there are ${keys}`,
  );
}

/**
 * Why nothing is left.
 *
 * @param unmatched a filter that kept nothing of what was looked at
 * @param profile   the profile that all of it had to belong to
 */
export function whyNothing(
  suite: Suite,
  filters: readonly Filter[],
  unmatched: Filter | undefined,
  profile: string | undefined,
): Stop {
  if (unmatched !== undefined && !suite.items().some((item) => unmatched.keeps(item)))
    return usage(sentences[unmatched.kind](unmatched.value, suite));
  const spelt = filters.map(({ spelling }) => `«${spelling}»`).join(' and ');
  if (filters.length === 0) return usage(`${suite.folder} holds no case`);
  if (unmatched !== undefined && filters.length === 1)
    return usage(`nothing in profile ${profile ?? ''} matches ${spelt}`);
  return usage(`no case${profile === undefined ? '' : ` of profile ${profile}`} matches ${spelt} at once`);
}

const sentences: Readonly<Record<FilterKind, (value: string, suite: Suite) => string>> = {
  id: (value, suite) => {
    const ids = new Set(suite.items().map(({ id }) => id));
    const area = suite.files.some(({ path }) => path.startsWith(`${value}/`))
      ? `; did you mean «${value}/…»?`
      : '';
    return `no case has an id as «${value}»${area || meant(value, ids)}`;
  },
  area: (value, suite) => {
    const areas = new Set(suite.files.flatMap(({ path }) => foldersOf(path)));
    return `no vector file lies at «${value}»${meant(value.replace(/\/\*\*$/, ''), areas, (name) => `${name}/…`)}`;
  },
  clause: (value, suite) => {
    const known = readClauses();
    if (known.has(value)) return `no case was made for clause ${value}`;
    const named = new Set([...known.keys(), ...suite.items().flatMap(({ clauses }) => clauses)]);
    return `there is no clause «${value}»${meant(value, named)}`;
  },
  ruleset: (value, suite) => {
    const known = new Set(suite.items().map(({ ruleset }) => ruleset));
    return `no case expects anything under a ruleset «${value}»; there are ${[...known].sort().join(', ')}`;
  },
  level: (value) => {
    const levels = ['must', 'should', 'may'];
    return levels.includes(value)
      ? `no case has level ${value}`
      : `there is no level «${value}»; there are ${levels.join(', ')}`;
  },
  operation: (value, suite) => {
    const known = new Set(suite.files.map(({ operation }) => operation));
    return `no case is of an operation «${value}»${meant(value, known)}`;
  },
};

function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, depth) => parts.slice(0, depth + 1).join('/'));
}

/** «; did you mean «median-tie-lower»?», or nothing where no known word is near. */
function meant(word: string, known: Iterable<string>, spell = (name: string) => name): string {
  let best: string | undefined;
  let least = Math.max(2, Math.floor(word.length / 3)) + 1;
  for (const name of word.length > 200 ? [] : known) {
    const steps = distance(word.toLowerCase(), name.toLowerCase());
    if (steps < least) [best, least] = [name, steps];
  }
  return best === undefined ? '' : `; did you mean «${spell(best)}»?`;
}

function usage(sentence: string): Stop {
  return new Stop(sentence, exitCodes.usage);
}
