/**
 * The calls whose rule is here, by name; each family has its file.
 *
 * @module
 */
import type { AnyCallRule } from '../dispatch/rule.ts';
import { balanceRules } from './balances.ts';
import { batchRules } from './batch.ts';
import { commitRules } from './commit-calls.ts';
import { registrationRules } from './registration.ts';
import { rootRules } from './root-registration.ts';
import { revealRules } from './reveal-calls.ts';
import { servingRules } from './serving.ts';
import { weightRules } from './weight-calls.ts';

/** The rule of each call, by its name. */
export const callRules: Readonly<Record<string, AnyCallRule>> = {
  ...batchRules,
  ...weightRules,
  ...commitRules,
  ...revealRules,
  ...servingRules,
  ...registrationRules,
  ...rootRules,
  ...balanceRules,
};
