import type { JsonObject } from '../reference/index.ts';

/** An operation's input with what had to be assumed, in sentences; or what is wrong with what was given, in one. */
export type Converted =
  { readonly input: JsonObject; readonly assumed: readonly string[] } | { readonly problem: string };
