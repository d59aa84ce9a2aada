/**
 * How the cases of the epoch are written down.
 *
 * @module
 */
import type { EpochWireInput } from '../../../reference/index.ts';
import type { Draft } from '../../topic.ts';

/** A case of the kind that is meant: id without `epoch-`, title, clauses, note, input. */
export type Say = (
  id: string,
  title: string,
  clauses: readonly string[],
  note: string,
  input: EpochWireInput,
) => Draft;

const say =
  (kind: Draft['why']['kind']): Say =>
  (id, title, clauses, note, input) => ({
    id: `epoch-${id}`,
    title,
    clauses,
    why: { kind, note },
    input,
  });

/** A case at a boundary. */
export const boundary = say('boundary');
/** A case of rounding. */
export const rounding = say('rounding');
/** A case of what does not fit. */
export const overflow = say('overflow');
/** A case of an order. */
export const ordering = say('ordering');
/** A case that explains. */
export const example = say('example');
