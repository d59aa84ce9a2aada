import type { JsonObject, Rejection, Ruleset } from '../../reference/index.ts';
import type { Confirmation, Draft, Topic } from '../topic.ts';

/** A case of a small rule, before it has the name of its operation. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly clauses: readonly number[];
  readonly input: JsonObject;
  readonly rulesets?: readonly Ruleset[];
  /** What the sheet says of it, or the chain's tests. */
  readonly said?: { readonly by: 'sheet' | 'repo-test'; readonly answer: JsonObject | Rejection };
}

/** A topic of rows: `rate-limit` with clauses RATE-LIMIT-01 and so on, for one reason. */
export function rowsTopic(
  operation: string,
  family: string,
  topic: string,
  why: Draft['why'],
  rows: readonly Row[],
): Topic {
  return {
    operation,
    topic,
    by: `generate/chain/${family}.ts`,
    cases: rows.map(({ id, title, clauses, input, rulesets, said }) => ({
      id: `${family}-${id}`,
      title,
      clauses: clauses.map((clause) => `${family.toUpperCase()}-${String(clause).padStart(2, '0')}`),
      why,
      input,
      ...(rulesets !== undefined && { rulesets }),
      ...(said !== undefined && { confirmed: [confirmation(said, rulesets)] }),
    })),
  };
}

function confirmation(
  { by, answer }: Required<Row>['said'],
  rulesets: readonly Ruleset[] = ['425'],
): Confirmation {
  const evidence = by === 'sheet' ? { kind: by, id: 'chain' } : { kind: by, id: '14bc6f9f' };
  return 'module' in answer
    ? { evidence, rulesets, rejection: answer as Rejection }
    : { evidence, rulesets, output: answer };
}
