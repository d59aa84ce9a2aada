/**
 * What others say of the cases of the market.
 *
 * @module
 */
import type { JsonObject, Rejection, Ruleset } from '../../reference/index.ts';
import type { Confirmation } from '../topic.ts';

const rulesets: readonly Ruleset[] = ['425'];

/** What the sheet of protocol facts says of a case, by the golden's name. */
export const sheet = (id: string, output: JsonObject): readonly Confirmation[] => [
  { evidence: { kind: 'sheet', id }, rulesets, output },
];

/** The sheet's word that the chain refuses. */
export const sheetRejects = (id: string, rejection: Rejection): readonly Confirmation[] => [
  { evidence: { kind: 'sheet', id }, rulesets, rejection },
];

/** What a test of the chain asserts, to the last digit. */
export const repoTest = (id: string, output: JsonObject): readonly Confirmation[] => [
  { evidence: { kind: 'repo-test', id }, rulesets, output },
];

/** That a test of the chain asserts a refusal. */
export const repoTestRejects = (id: string, rejection: Rejection): readonly Confirmation[] => [
  { evidence: { kind: 'repo-test', id }, rulesets, rejection },
];
