import type { JsonObject, Rejection, Ruleset } from '../../reference/index.ts';
import type { Confirmation, Draft, Topic } from '../topic.ts';

/** A case of a small rule, before it has the name of its operation. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly clauses: readonly number[];
  readonly input: JsonObject;
  readonly rulesets?: readonly Ruleset[];
  /** What the sheet says of it, or a real runtime. */
  readonly said?: { readonly by: 'sheet' | 'runtime'; readonly answer: JsonObject | Rejection };
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

/** The measured build, by the digest of its code. */
const runtime = '0x8d168cc0eaff4ad325e67bb86b4c4868a9a83fa122224429959ec768177088fb';

function confirmation(
  { by, answer }: Required<Row>['said'],
  meant: readonly Ruleset[] = by === 'sheet' ? ['425'] : ['dev-293'],
): Confirmation {
  const evidence = { kind: by, id: by === 'sheet' ? 'chain' : runtime } as const;
  return 'module' in answer
    ? { evidence, rulesets: meant, rejection: answer as Rejection }
    : { evidence, rulesets: meant, output: answer };
}
