import type { Draft } from '../../topic.ts';
import { payoutInput, type OneHotkey, type OneSubnet } from './input.ts';

/** A case in a line: id, title, clauses, kind and note of the reason, subnet, hotkeys. */
export type Line = readonly [
  id: string,
  title: string,
  clauses: readonly string[],
  kind: Draft['why']['kind'],
  note: string,
  subnet: OneSubnet,
  hotkeys: readonly OneHotkey[],
];

/** Lines as cases. */
export function drafts(lines: readonly Line[]): readonly Draft[] {
  return lines.map(([id, title, clauses, kind, note, subnet, hotkeys]) => ({
    id: `payout-${id}`,
    title,
    clauses: clauses.map((clause) => `PAYOUT-${clause}`),
    why: { kind, note },
    input: payoutInput(subnet, hotkeys),
  }));
}
