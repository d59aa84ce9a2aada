/**
 * What the chain's own arithmetic says of these cases: measured once, kept beside the generators.
 *
 * The number formats were measured on the crate `substrate-fixed` 0.6.0, the functions of subtensor on its
 * source of spec version 425; both built for release, overflow checks off, as the chain is.
 *
 * @module
 */
import type { JsonObject } from '../../reference/index.ts';
import type { Confirmation } from '../topic.ts';
import { readBeside } from '../files.ts';

/** What was measured, by the case's id, with the source it was measured on. */
interface Measured {
  readonly source: string;
  readonly outputs: Readonly<Record<string, JsonObject>>;
}

const measured = readBeside(import.meta.url, 'measured.json') as readonly Measured[];

const byId = new Map(
  measured.flatMap(({ source, outputs }) =>
    Object.entries(outputs).map(([id, output]) => [id, { source, output }] as const),
  ),
);

/** What confirms a case, by its id; nothing where it was not measured. */
export function confirmedBy(id: string): readonly Confirmation[] {
  const found = byId.get(id);
  if (found === undefined) return [];
  const { source, output } = found;
  return [{ evidence: { kind: 'source', id: source }, rulesets: ['425'], output }];
}
