/**
 * Snapshots: what a node stored before and after a block, as a file.
 *
 * @module
 */
import { chain, type Json, type JsonObject } from '../../reference/index.ts';
import { problemSentence, validate, type Snapshot } from '../../wire/index.ts';

/** The snapshot in a file's content; a sentence where it is none. */
export function readSnapshot(content: unknown): Snapshot | string {
  const problem = validate('snapshot.json', content, 'snapshot');
  if (problem !== undefined) return problemSentence(problem);
  const snapshot = content as Snapshot;
  for (const name of ['pre', 'post'] as const) {
    const wrong = chain.stateProblem(`snapshot.${name}`, storedOnly(snapshot[name] as chain.State));
    if (wrong !== undefined) return `${wrong.path}: ${wrong.expected} was expected`;
  }
  for (const [name, value] of Object.entries(snapshot.defaults ?? {})) {
    const path = `snapshot.defaults["${name}"]`;
    const item = chain.findItem(name);
    const wrong =
      item === undefined
        ? { path, expected: 'the name of a storage item' }
        : item.value.problem(path, value as Json);
    if (wrong !== undefined) return `${wrong.path}: ${wrong.expected} was expected`;
  }
  return snapshot;
}

/** A state without the entries that a change removed. */
export function storedOnly(state: chain.State): chain.State {
  return Object.fromEntries(
    Object.entries(state).flatMap(([name, value]): (readonly [string, Json])[] => {
      if (value === null) return [];
      if (!isMap(name) || !isObject(value)) return [[name, value]];
      return [[name, Object.fromEntries(Object.entries(value).filter(([, entry]) => entry !== null))]];
    }),
  );
}

/** A state with changes made to it. */
export function changed(state: chain.State, changes: chain.State): chain.State {
  const both = Object.entries(changes).map(([name, value]): [string, Json] => {
    const before = state[name];
    return [name, isMap(name) && isObject(value) && isObject(before) ? { ...before, ...value } : value];
  });
  return storedOnly({ ...state, ...Object.fromEntries(both) });
}

/** What one state has otherwise than another; `null` where it has nothing. */
export function differences(before: chain.State, after: chain.State): chain.State {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return Object.fromEntries(
    names.flatMap((name): (readonly [string, Json])[] => {
      const [was, is] = [before[name] ?? null, after[name] ?? null];
      if (!isMap(name)) return equal(was, is) ? [] : [[name, is]];
      const [old, now] = [(was ?? {}) as JsonObject, (is ?? {}) as JsonObject];
      const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])];
      const changes = keys
        .filter((key) => !equal(old[key] ?? null, now[key] ?? null))
        .map((key) => [key, now[key] ?? null] as const);
      return changes.length === 0 ? [] : [[name, Object.fromEntries(changes)]];
    }),
  );
}

function isMap(name: string): boolean {
  return (chain.findItem(name)?.keys.length ?? 0) > 0;
}

function equal(a: Json, b: Json): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
