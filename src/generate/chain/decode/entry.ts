/**
 * Raw entries for the cases, and a case of them.
 *
 * @module
 */
import { chain, type Json, type Ruleset } from '../../../reference/index.ts';
import type { Draft, Topic } from '../../topic.ts';

/** The declared item of that name. */
export function itemOf(name: string): chain.StorageItem {
  const item = chain.findItem(name);
  if (item === undefined) throw new Error(`${name} is not declared`);
  return item;
}

/** The raw key of an entry. */
export function keyOf(name: string, ...keys: readonly Json[]): string {
  const item = itemOf(name);
  return chain.rawKey(
    item,
    keys.map((key, i) => item.keys[i].kind.read(key)),
  );
}

/** The SCALE bytes of a value of an item. */
export function bytesOf(name: string, value: Json): string {
  const { value: kind } = itemOf(name);
  const problem = kind.problem(name, value);
  if (problem !== undefined) throw new Error(`${problem.path}: expected ${problem.expected}`);
  return chain.scale.toHex(chain.scale.encode(kind, kind.read(value)));
}

/** A case before it has the name of its operation. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly clauses: readonly number[];
  readonly entries: readonly (readonly [key: string, value: string])[];
  readonly rulesets?: readonly Ruleset[];
}

/** A topic of rows, for one reason. */
export function topicOf(topic: string, why: Draft['why'], rows: readonly Row[]): Topic {
  return {
    operation: 'chain.decode',
    topic,
    by: 'generate/chain/decode.ts',
    cases: rows.map(({ id, title, clauses, entries, rulesets }) => ({
      id: `decode-${id}`,
      title,
      clauses: clauses.map((clause) => `DECODE-0${clause}`),
      why,
      input: { entries },
      ...(rulesets !== undefined && { rulesets }),
    })),
  };
}
