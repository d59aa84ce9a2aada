import type { Draft } from '../../topic.ts';
import { takeInput, type OneTake } from './input.ts';

/** Case: id, title, clauses, kind and note of the reason, input. */
export type Line = readonly [
  id: string,
  title: string,
  clauses: readonly string[],
  kind: Draft['why']['kind'],
  note: string,
  input: OneTake,
];

/** Lines as cases. */
export const drafts = (lines: readonly Line[]): readonly Draft[] =>
  lines.map(([id, title, clauses, kind, note, input]) => ({
    id: `take-${id}`,
    title,
    clauses: clauses.map((clause) => `TAKE-${clause}`),
    why: { kind, note },
    input: takeInput(input),
  }));
