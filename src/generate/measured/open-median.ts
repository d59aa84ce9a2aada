/**
 * `oracle/open.jsonl` as cases of `consensus.median`: whole epochs, of which the step's input and answer were traced.
 *
 * @module
 */
import { numbers } from '../../reference/index.ts';
import type { MeasuredSet } from './measured-set.ts';
import { medianClauses } from './median-clauses.ts';
import { whyOf } from './open-tags.ts';

/** What is read here of a line. */
interface Line {
  readonly id: string;
  readonly tags: readonly string[];
  readonly input: { readonly n: number; readonly kappa: number };
  readonly trace?: {
    readonly activeStake: readonly string[];
    readonly weightsNormalized: readonly (readonly (readonly [number, string])[])[];
    readonly kappa: string;
    readonly consensus?: readonly string[];
  };
}

/** The medians of the corpus's epochs. */
export const openMedian: MeasuredSet = {
  corpus: 'oracle/open.jsonl',
  topic: 'open',
  rulesets: ['425'],
  evidence: { kind: 'source', id: '14bc6f9f' },
  cases: (line) => {
    const { id, tags, input, trace } = line as Line;
    if (trace?.consensus === undefined) return [];
    const { activeStake, weightsNormalized: weights, kappa } = trace;
    const voters = activeStake.filter((stake) => BigInt(stake) > 0n).length;
    return [
      {
        operation: 'consensus.median',
        id: `${id}-median`,
        title: `${countOf(input.n, 'uid')}, ${voters} with active stake, kappa ${input.kappa}: ${tags.join(', ')}`,
        // These epochs overflow an unchecked sum or conversion, and a build with overflow checks refuses them.
        level: tags.includes('release-wrap') ? 'may' : 'must',
        clauses: medianClauses({
          activeStake: activeStake.map(bits),
          weights: weights.map((row) => row.map(([uid, weight]) => [uid, bits(weight)] as const)),
          kappa: input.kappa,
        }),
        why: whyOf(tags),
        input: { activeStake, weights, kappa: input.kappa },
        output: { consensus: trace.consensus },
        stages: { kappa, consensus: trace.consensus },
      },
    ];
  },
};

const bits = (text: string) => numbers.I32F32.fromBits(BigInt(text));

function countOf(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
