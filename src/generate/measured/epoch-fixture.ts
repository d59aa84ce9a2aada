/**
 * Blocks of a real runtime without extrinsics, on our terms.
 *
 * @module
 */
import type { JsonObject } from '../../reference/index.ts';

/** What is read here of a fixture. */
export interface EpochFixture {
  readonly id: string;
  readonly note: string;
  readonly blocks: { readonly first: number; readonly last: number };
  readonly pre: JsonObject;
  readonly post: JsonObject;
}

const numbers = ({ first, last }: EpochFixture['blocks']) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);

/** The fixture as an input. */
export function epochInput({ blocks, pre }: EpochFixture): JsonObject {
  return { pre, blocks: numbers(blocks).map((number) => ({ number, extrinsics: [] })) };
}

/** What the runtime made of it. */
export function epochOutput({ blocks, post }: EpochFixture): JsonObject {
  const none = numbers(blocks).map(() => []);
  return { post, outcomes: none, events: none };
}
