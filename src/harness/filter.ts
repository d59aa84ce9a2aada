/**
 * Filters: what a word of the command line keeps of a suite.
 *
 * @module
 */
import picomatch from 'picomatch';
import type { Item, SuiteFile } from './suite/index.ts';

/** What a filter looks at. */
export type FilterKind = 'id' | 'area' | 'clause' | 'ruleset' | 'level' | 'operation';

/** One filter. */
export interface Filter {
  readonly kind: FilterKind;
  /** As the user wrote it. */
  readonly spelling: string;
  /** What it looks for, without its key. */
  readonly value: string;
  readonly keeps: (item: Item) => boolean;
  /** Whether it may keep a case of a file; `undefined` where the file's name and operation don't tell. */
  readonly file?: (file: SuiteFile) => boolean;
}

/** The keys of filters that have one. */
export const filterKeys = ['clause', 'ruleset', 'level', 'operation'] as const;

type FilterKey = (typeof filterKeys)[number];

/**
 * Reads a filter.
 *
 * @returns `undefined` where it has a key that is none
 */
export function readFilter(spelling: string): Filter | undefined {
  const [, key, rest] = /^([A-Za-z]+):(.*)$/s.exec(spelling) ?? [];
  if (key !== undefined) return isKey(key) ? keyed(spelling, key, rest) : undefined;
  if (spelling.includes('/')) return area(spelling);
  const matches = picomatch(spelling);
  return { kind: 'id', spelling, value: spelling, keeps: ({ id }) => matches(id) };
}

/** Whether a word stands for itself, with no pattern in it. */
export function isLiteral(value: string): boolean {
  return /^[a-z0-9-]*$/.test(value);
}

function isKey(key: string): key is FilterKey {
  return (filterKeys as readonly string[]).includes(key);
}

function keyed(spelling: string, kind: FilterKey, value: string): Filter {
  if (kind === 'clause') return { kind, spelling, value, keeps: ({ clauses }) => clauses.includes(value) };
  if (kind === 'ruleset') return { kind, spelling, value, keeps: ({ ruleset }) => ruleset === value };
  if (kind === 'level') return { kind, spelling, value, keeps: ({ level }) => level === value };
  const matches = picomatch(value);
  const keeps = ({ operation }: { readonly operation: string }) => matches(operation);
  return { kind, spelling, value, keeps, file: keeps };
}

/** An area is a path below the vectors' folder; `consensus/…`, `consensus/...` and `consensus/` are all below it. */
function area(spelling: string): Filter {
  const pattern = spelling.replace(/^(\.\/)?(spec\/vectors\/)?/, '').replace(/\/(…|\.\.\.)?$/, '/**');
  const matches = picomatch(pattern);
  const keeps = ({ path }: { readonly path: string }) => matches(path);
  return { kind: 'area', spelling, value: pattern, keeps, file: keeps };
}
