/**
 * From a draft to a case: its input checked, its answer taken from the reference, its rulesets grouped.
 *
 * @module
 */
import {
  findOperation,
  rulesets,
  type JsonObject,
  type Operation,
  type Ruleset,
} from '../reference/index.ts';
import {
  canonical,
  digest,
  problemSentence,
  validateOperation,
  type Case,
  type Evidence,
  type Expectation,
} from '../wire/index.ts';
import { Broken } from './broken.ts';
import { confirmedAnswers } from './confirmed.ts';
import type { Confirmation, Draft, Topic } from './topic.ts';

/** Up to this many uids the value of each stage is kept; above it the digest. */
export const mostUidsInFull = 16;

/** What the reference says, without who confirms it. */
type Answer = Omit<Expectation, 'rulesets' | 'evidence'>;

/**
 * The case of a draft.
 *
 * @throws Broken where the input is not the operation's, or another source contradicts the reference
 */
export function caseOf({ operation: name, by }: Pick<Topic, 'operation' | 'by'>, draft: Draft): Case {
  const operation = operationOf(name, draft.id);
  const input = draft.input as JsonObject;
  const said = toldApart(operation, draft).map((ruleset) => {
    const given = answer(operation, draft.id, input, ruleset);
    return { ruleset, given, confirmed: confirmations(draft, ruleset, given) };
  });
  const groups = Map.groupBy(said, ({ given }) => canonical(given));
  return {
    id: draft.id,
    title: draft.title,
    level: draft.level ?? 'must',
    clauses: [...draft.clauses],
    why: draft.why,
    made: { by, ...(draft.seed !== undefined && { seed: draft.seed }) },
    ...(draft.tolerance !== undefined && { tolerance: draft.tolerance }),
    input,
    expect: [...groups.values()].map((group) => ({
      rulesets: group.map(({ ruleset }) => ruleset),
      ...group[0].given,
      evidence: evidenceOf(group),
    })),
  };
}

/**
 * The rulesets that a case claims: for each that it speaks of, the one at which its operation's rule began.
 *
 * @throws Broken where there is none
 */
function toldApart(
  operation: Operation,
  { id, rulesets: meant = operation.rulesets }: Draft,
): readonly Ruleset[] {
  const age = (ruleset: Ruleset) => rulesets.indexOf(ruleset);
  const begun = (ruleset: Ruleset) => operation.rulesets.findLast((began) => age(began) <= age(ruleset));
  const claimed = new Set(meant.map(begun));
  if (claimed.has(undefined))
    throw new Broken(`${id}: ${operation.name} has no rule under ${meant.join(', ')}`);
  return operation.rulesets.filter((ruleset) => claimed.has(ruleset));
}

/** Each evidence once, with the rulesets that it covers where those are not all; our own word last. */
function evidenceOf(
  group: readonly { readonly ruleset: Ruleset; readonly confirmed: readonly Evidence[] }[],
): Evidence[] {
  const said = group.flatMap(({ ruleset, confirmed }) =>
    confirmed.map((evidence) => ({ ruleset, evidence })),
  );
  const outside = [...Map.groupBy(said, ({ evidence }) => canonical(evidence)).values()].map(
    (same): Evidence => {
      const { evidence } = same[0];
      return same.length === group.length
        ? evidence
        : { ...evidence, rulesets: same.map(({ ruleset }) => ruleset) };
    },
  );
  return [...outside, { kind: 'reference' }];
}

/**
 * What the reference answers.
 *
 * @throws Broken where the input is outside the operation's schema or domain
 */
export function answer(operation: Operation, id: string, input: JsonObject, ruleset: Ruleset): Answer {
  const problem = validateOperation(operation.name, ruleset, 'Input', input, 'input');
  if (problem !== undefined) throw new Broken(`${id}: ${problemSentence(problem)}`);
  const outside = operation.domain(input, ruleset);
  if (outside !== undefined) throw new Broken(`${id}: ${outside.path}: expected ${outside.expected}`);

  const outcome = operation.apply(input, ruleset);
  if ('rejection' in outcome) return { rejection: outcome.rejection };
  if (operation.stages.length === 0) return { output: outcome.output };
  const stages = outcome.stages();
  if (uidsOf(input) <= mostUidsInFull)
    return {
      output: outcome.output,
      stages: Object.fromEntries(stages.map(({ stage, value }) => [stage, value])),
    };
  return {
    output: outcome.output,
    stageDigests: Object.fromEntries(stages.map(({ stage, value }) => [stage, digest(value)])),
  };
}

/** The operation of that name, which a case says it belongs to. */
export function operationOf(name: string, id: string): Operation {
  const operation = findOperation(name);
  if (operation === undefined) throw new Broken(`${id}: there is no operation ${name}`);
  return operation;
}

/** How many uids an input has: the length of the longest of its lists. */
function uidsOf(input: JsonObject): number {
  return Math.max(0, ...Object.values(input).map((value) => (Array.isArray(value) ? value.length : 0)));
}

/** Who else says the same; what was confirmed under one ruleset counts for that one alone. */
function confirmations(draft: Draft, ruleset: Ruleset, given: Answer): readonly Evidence[] {
  const all = [...(draft.confirmed ?? []), ...confirmedAnswers(draft)];
  const meant = all.filter(({ rulesets }) => rulesets.includes(ruleset));
  return meant.map((each) => {
    const [said, ours] =
      'rejection' in each ? [each.rejection, given.rejection] : [outputOf(each), given.output];
    const same =
      typeof said === 'string' ? digest(ours ?? null) === said : canonical(ours ?? null) === canonical(said);
    if (!same)
      throw new Broken(
        `${draft.id}: ${source(each)} says ${typeof said === 'string' ? said : canonical(said)}, the reference does not`,
      );
    return each.evidence;
  });
}

/** An output that was confirmed, or its digest. */
function outputOf(each: Exclude<Confirmation, { readonly rejection: unknown }>): JsonObject | string {
  return 'output' in each ? each.output : each.outputDigest;
}

function source({ evidence: { kind, id } }: Confirmation): string {
  return id === undefined ? kind : `${kind} ${id}`;
}
