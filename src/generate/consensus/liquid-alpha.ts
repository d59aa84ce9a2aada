/**
 * The cases of `consensus.liquidAlpha`, by topic.
 *
 * @module
 */
import type { Topic } from '../topic.ts';
import {
  difference,
  exponent,
  fuzz,
  missing,
  mode,
  range,
  scan,
  sheet,
  sigmoid,
} from './liquid-alpha/index.ts';

/** A topic's name with its cases, in the order of the clauses. */
const cases = { range, difference, exponent, sigmoid, scan, missing, mode, sheet, fuzz };

/** The topics of `consensus.liquidAlpha`. */
export const liquidAlphaTopics: readonly Topic[] = Object.entries(cases).map(([topic, drafts]) => ({
  operation: 'consensus.liquidAlpha',
  topic,
  by: 'generate/consensus/liquid-alpha.ts',
  cases: drafts,
}));
