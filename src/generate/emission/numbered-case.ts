import type { JsonObject } from '../../reference/index.ts';
import type { Draft } from '../topic.ts';

/** How the cases of an operation are made: from their clauses' numbers, with ids that begin with its words. */
export const numberedCase =
  (words: string) =>
  (id: string, title: string, clauses: readonly number[], why: Draft['why'], input: JsonObject): Draft => ({
    id: `${words}-${id}`,
    title,
    clauses: clauses.map((number) => `${words.toUpperCase()}-${String(number).padStart(2, '0')}`),
    why,
    input,
  });

/** Why a case is at a boundary. */
export const boundary = (note: string) => ({ kind: 'boundary', note }) as const;

/** Why a case is about rounding. */
export const rounding = (note: string) => ({ kind: 'rounding', note }) as const;
