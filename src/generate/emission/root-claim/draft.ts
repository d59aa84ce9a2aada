import type { Draft } from '../../topic.ts';
import { rootClaimInput, type Move, type OnePosition } from './input.ts';

/** A case in a line: id, title, clauses, kind and note of the reason, position, moves. */
export type Line = readonly [
  id: string,
  title: string,
  clauses: readonly string[],
  kind: Draft['why']['kind'],
  note: string,
  position: OnePosition,
  moves: readonly Move[],
];

/** Lines as cases. */
export function drafts(lines: readonly Line[]): readonly Draft[] {
  return lines.map(([id, title, clauses, kind, note, position, moves]) => ({
    id: `root-claim-${id}`,
    title,
    clauses: clauses.map((clause) => `ROOT-CLAIM-${clause}`),
    why: { kind, note },
    input: rootClaimInput(position, moves),
  }));
}
