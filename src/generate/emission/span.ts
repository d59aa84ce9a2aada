import { rulesets, type JsonObject, type Ruleset } from '../../reference/index.ts';
import type { Confirmation } from '../topic.ts';

/** The rulesets from one to another, both included. */
export function span(first: Ruleset, last: Ruleset): readonly Ruleset[] {
  return rulesets.slice(rulesets.indexOf(first), rulesets.indexOf(last) + 1);
}

/** What the sheet says of an input. */
export function sheet(rulesets: readonly Ruleset[], output: JsonObject): readonly Confirmation[] {
  return [{ evidence: { kind: 'sheet' }, rulesets, output }];
}
