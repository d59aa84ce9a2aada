/**
 * What others say of generated cases: measured once, kept as digests beside the generators.
 *
 * The chain's own arithmetic was built for release from the named source, overflow checks off as the chain has
 * it, and given the inputs of the cases as they stand in the vectors. A second implementation answers for cases
 * that nothing else confirms: `npm run confirm` asks it.
 *
 * @module
 */
import type { Ruleset } from '../reference/index.ts';
import { digest, type Evidence } from '../wire/index.ts';
import { readBeside } from './files.ts';
import type { Confirmation, Draft } from './topic.ts';

/** One source's answers: by the case's id, the digests of the input it was given and of the output it gave. */
export interface Confirmed {
  readonly evidence: Evidence;
  readonly rulesets: readonly Ruleset[];
  readonly answers: Readonly<Record<string, readonly [input: string, output: string]>>;
}

/** The file of all that is confirmed, below the project's root. */
export const confirmedPath = 'src/generate/confirmed.json';

/** All that is confirmed. */
export const confirmed = readBeside(import.meta.url, 'confirmed.json') as readonly Confirmed[];

/** What confirms a case; nothing where it was not measured, or its input has changed since. */
export function confirmedAnswers({ id, input }: Pick<Draft, 'id' | 'input'>): readonly Confirmation[] {
  return confirmed.flatMap(({ evidence, rulesets, answers }) => {
    const [inputDigest, outputDigest] = answers[id] ?? [];
    if (inputDigest === undefined || inputDigest !== digest(input)) return [];
    return [{ evidence, rulesets, outputDigest }] as const;
  });
}

/** The file's text: a line a case, in the order of ids, so that a change reads well. */
export function confirmedText(all: readonly Confirmed[]): string {
  const blocks = all.map(({ evidence, rulesets, answers }) => {
    const lines = Object.keys(answers)
      .sort()
      .map((id) => `      ${JSON.stringify(id)}: ${JSON.stringify(answers[id])}`);
    const head = `    "evidence": ${JSON.stringify(evidence)},\n    "rulesets": ${JSON.stringify(rulesets)},`;
    return `  {\n${head}\n    "answers": {\n${lines.join(',\n')}\n    }\n  }`;
  });
  return `[\n${blocks.join(',\n')}\n]\n`;
}
