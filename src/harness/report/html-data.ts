/**
 * What the HTML report's script reads: each case a row, each repeated word once.
 *
 * @module
 */
import type { CaseEvent, Failure } from '../../wire/index.ts';
import { clausePlace, firstSentence, type ClauseIndex } from '../clauses.ts';
import { comparison, type Comparison } from './comparison.ts';
import type { Log } from './log.ts';
import { reproduceLine } from './screen.ts';

/** A clause as the page shows it. */
export interface PageClause {
  readonly text: string;
  readonly first: string;
  readonly place: string;
  readonly href: string;
}

/** A failure as the page shows it. */
export interface PageFailure {
  readonly kind: Failure['kind'];
  readonly sentence: string;
  readonly clause?: string;
  /** The command that shows it again, where it is another than that of a case. */
  readonly again?: string;
  readonly place?: Comparison;
  readonly differences?: number;
  readonly stage?: {
    readonly name?: string;
    readonly agree: readonly string[];
    readonly unavailable?: string;
    readonly place?: Comparison;
  };
  /** The index of the target's words. */
  readonly stderr?: number;
}

/** The data of the page. */
export interface PageData {
  readonly words: readonly string[];
  readonly clauses: Readonly<Record<string, PageClause>>;
  /** What stands behind the id in a line that reproduces a case. */
  readonly reproduce: string;
  /** As `page/cases.js` reads them. */
  readonly cases: readonly (readonly unknown[])[];
}

/** More failures than these are shown without what stands around them; the log has it. */
const mostNeighbourhoods = 1000;

/**
 * The data of a run.
 *
 * @param base what a clause's place is appended to for its link
 */
export function pageData({ cases, start }: Log, clauses: ClauseIndex, base: string): PageData {
  const indices = new Map<string, number>();
  const word = (text: string | undefined): number => {
    if (text === undefined) return -1;
    const known = indices.get(text);
    if (known !== undefined) return known;
    indices.set(text, indices.size);
    return indices.size - 1;
  };
  let failures = 0;
  const rows = cases.map((event) => {
    if (event.failure !== undefined) failures += 1;
    const failure = event.failure && pageFailure(event, event.failure, word, failures <= mostNeighbourhoods);
    return rowOf(event, word, failure);
  });
  const mentioned = new Set(cases.flatMap((event) => [...event.clauses, event.failure?.clause ?? '']));
  const known = [...mentioned].flatMap((id) => clauses.get(id) ?? []);
  return {
    words: [...indices.keys()],
    clauses: Object.fromEntries(
      known.map((clause) => {
        const place = clausePlace(clause);
        return [clause.id, { text: clause.text, first: firstSentence(clause), place, href: base + place }];
      }),
    ),
    reproduce: reproduceLine('', start.target.spelling).slice('taospec reproduce '.length),
    cases: rows,
  };
}

function rowOf(event: CaseEvent, word: (text?: string) => number, failure?: PageFailure): readonly unknown[] {
  const { id, title, operation, topic, ruleset, level, verdict, clauses, evidence = [], outside } = event;
  const row = [
    ...[id, word(title), word(operation), word(topic), word(ruleset), word(level), word(verdict)],
    ...[word(clauses.join(' ')), word(evidence.join(', ')), outside ? 1 : 0],
  ];
  return [...row, word(event.reason), word(event.known), event.micros ?? null, ...(failure ? [failure] : [])];
}

function pageFailure(
  event: CaseEvent,
  failure: Failure,
  word: (text?: string) => number,
  withNeighbourhood: boolean,
): PageFailure {
  const { kind, sentence, clause, differences, divergence, stderr, again } = failure;
  const bare = <T extends { readonly neighbourhood?: unknown }>(place: T): T | Omit<T, 'neighbourhood'> => {
    const { neighbourhood: _, ...rest } = place;
    return withNeighbourhood ? place : rest;
  };
  const place = comparison(event, bare(failure));
  const stagePlace = divergence && comparison(event, bare(divergence));
  const { stage, agree = [], unavailable } = divergence ?? {};
  return defined({
    kind,
    sentence,
    clause,
    again,
    place,
    differences,
    stderr: stderr === undefined ? undefined : word(stderr),
    stage:
      divergence &&
      defined({
        name: stage,
        agree,
        unavailable,
        place: isSameRows(place, stagePlace) ? undefined : stagePlace,
      }),
  }) as PageFailure;
}

/** Whether the stage's values say again what the output's have said. */
function isSameRows(place?: Comparison, stage?: Comparison): boolean {
  if (place === undefined || stage === undefined) return false;
  const differing = ({ rows }: Comparison): string =>
    JSON.stringify(rows.filter((row) => row[5] === 1).slice(0, 1));
  return (
    place.path.replace(/^output\b/, '') === stage.path.replace(/^trace\b/, '') ||
    differing(place) === differing(stage)
  );
}

function defined<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined)) as T;
}
