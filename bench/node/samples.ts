/**
 * Inputs of the median with their outputs and stages from the reference, and requests that apply it.
 *
 * @module
 */
import fc from 'fast-check';
import { findOperation } from '../../src/reference/index.ts';
import { methods } from '../../src/wire/index.ts';

const median = findOperation('consensus.median')!;

const bits = (most: bigint) => fc.bigInt({ min: 0n, max: most }).map(String);
const anyInput = fc.integer({ min: 1, max: 8 }).chain((n) =>
  fc.record({
    activeStake: fc.array(bits(2n ** 32n / BigInt(n)), { minLength: n, maxLength: n }),
    weights: fc.array(
      fc.uniqueArray(fc.tuple(fc.nat(n - 1), bits(2n ** 32n)), { selector: ([uid]) => uid, maxLength: n }),
      { minLength: n, maxLength: n },
    ),
    kappa: fc.nat(65535),
  }),
);

/** Some inputs with their outputs and stages, from the reference itself. */
const samples = fc.sample(anyInput, { seed: 42, numRuns: 40 }).map((input) => {
  const outcome = median.apply(input, '425');
  if ('rejection' in outcome) throw new Error('the median rejects nothing');
  return { input, output: outcome.output, stages: outcome.stages() };
});

/** A request. */
export function request(id: unknown, method: unknown, params: unknown) {
  return { jsonrpc: '2.0', id, method, params };
}

/** A request that applies the median to the next sample, with other parameters where they are given. */
export function applying(id: number, changes: object = {}) {
  return request(id, methods.apply, { ...parameters(id), ...changes });
}

/** The parameters of that request. */
export function parameters(id: number) {
  return { operation: 'consensus.median', ruleset: id % 2 === 0 ? '425' : '446', input: sample(id).input };
}

/** The result that it is owed. */
export function outputOf(id: number) {
  return { output: sample(id).output };
}

/** The input of a request with its output and its stages. */
export function sample(id: number) {
  return samples[id % samples.length];
}
