/**
 * Cases of scoring in a line each.
 *
 * @module
 */
import type { Draft, Topic } from '../topic.ts';

type Why = Draft['why']['kind'];

/** A case: its id behind the operation's words, what it shows, its clauses, why it exists, and its input. */
export type Line = readonly [
  id: string,
  title: string,
  clauses: string | readonly string[],
  kind: Why,
  note: string,
  input: object,
];

/** Lines as cases whose ids begin with the operation's words. */
export function casesOf(words: string, lines: readonly Line[]): readonly Draft[] {
  return lines.map(([id, title, clauses, kind, note, input]) => ({
    id: `${words}-${id}`,
    title,
    clauses: [clauses].flat(),
    why: { kind, note },
    input,
  }));
}

/** Cases that were drawn, one a seed. */
export function drawnCases(
  words: string,
  seeds: readonly [from: number, count: number],
  drawn: (
    seed: number,
    index: number,
  ) => Pick<Draft, 'title' | 'clauses' | 'input'> & { readonly note: string },
): readonly Draft[] {
  return [...Array(seeds[1]).keys()].map((index) => {
    const seed = seeds[0] + index;
    const { note, ...rest } = drawn(seed, index);
    return { id: `${words}-fuzz-${seed}`, why: { kind: 'fuzz', note }, seed: seed.toString(), ...rest };
  });
}

/** The topics of an operation, by their names. */
export function topicsOf(
  operation: string,
  file: string,
  cases: Readonly<Record<string, readonly Draft[]>>,
): readonly Topic[] {
  return Object.entries(cases).map(([topic, drafts]) => ({
    operation,
    topic,
    by: `generate/scoring/${file}.ts`,
    cases: drafts,
  }));
}
