/**
 * The cases of `chain.validityCode`.
 *
 * @module
 */
import { chain, type Ruleset } from '../../reference/index.ts';
import type { Topic } from '../topic.ts';
import { kebab } from './kebab.ts';
import { rowsTopic, type Row } from './row.ts';

/** What the sheet says of some errors. */
const said: Readonly<Record<string, number>> = {
  AmountTooLow: 1,
  CommittingWeightsTooFast: 6,
  NetworkTxRateLimitExceeded: 6,
  NoWeightsCommitFound: 16,
  InvalidIpType: 255,
};

const builds = ['425', 'dev-293'] as const;
const errors = [...new Set(builds.flatMap((build) => chain.errorsOf(build, 'SubtensorModule')))];

const rows = errors.map((error): Row => {
  const rulesets: readonly Ruleset[] = builds.filter(
    (build) => chain.errorIndex(build, 'SubtensorModule', error) !== undefined,
  );
  const codes = rulesets.map((ruleset) => chain.validityCode(ruleset as chain.Build, error));
  const changed = new Set(codes).size > 1;
  const named = codes[0] !== 255;
  const code = said[error] as number | undefined;
  return {
    id: kebab(error),
    title: changed
      ? `${error} got a code of its own`
      : named
        ? `${error} has a code of its own`
        : `${error} has none of its own`,
    clauses: changed ? [3] : named ? [1] : [2],
    input: { error },
    ...(code === undefined && { rulesets }),
    ...(code !== undefined && { said: { by: 'sheet', answer: { code } } }),
  };
});

/** The topics of `chain.validityCode`. */
export const validityCodeTopics: readonly Topic[] = [
  rowsTopic(
    'chain.validityCode',
    'validity-code',
    'errors',
    { kind: 'model', note: 'every error has its code' },
    rows,
  ),
];
