/**
 * The calls whose rule is here, by name; each family has its file.
 *
 * @module
 */
import type { AnyCallRule } from '../dispatch/rule.ts';
import { balanceRules } from './balances.ts';
import { batchRules } from './batch.ts';
import { commitRules } from './commits.ts';
import { registrationRules } from './registration.ts';
import { revealRules } from './reveals.ts';
import { servingRules } from './serving.ts';
import { weightRules } from './weights.ts';

/** The rule of each call, by its name. */
export const callRules: Readonly<Record<string, AnyCallRule>> = {
  ...batchRules,
  ...weightRules,
  ...commitRules,
  ...revealRules,
  ...servingRules,
  ...registrationRules,
  ...balanceRules,
};
