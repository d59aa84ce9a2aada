/**
 * What the chain's own arithmetic says of generated cases: measured once, kept as digests beside the generators.
 *
 * It was built for release from the named source, overflow checks off as the chain has it, and given the inputs
 * of the cases as they stand in the vectors.
 *
 * @module
 */
import type { Ruleset } from '../reference/index.ts';
import { digest } from '../wire/index.ts';
import { readBeside } from './files.ts';
import type { Confirmation, Draft } from './topic.ts';

/** One source's answers: by the case's id, the digests of the input it was given and of the output it gave. */
interface Confirmed {
  readonly source: string;
  readonly rulesets: readonly Ruleset[];
  readonly answers: Readonly<Record<string, readonly [input: string, output: string]>>;
}

const sources = readBeside(import.meta.url, 'confirmed.json') as readonly Confirmed[];

/** What confirms a case; nothing where it was not measured, or its input has changed since. */
export function confirmedAnswers({ id, input }: Pick<Draft, 'id' | 'input'>): readonly Confirmation[] {
  return sources.flatMap(({ source, rulesets, answers }) => {
    const [inputDigest, outputDigest] = answers[id] ?? [];
    if (inputDigest === undefined || inputDigest !== digest(input)) return [];
    return [{ evidence: { kind: 'source', id: source }, rulesets, outputDigest }] as const;
  });
}
