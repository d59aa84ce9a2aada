/**
 * How property tests draw: the same cases on every run, unless the environment asks for others.
 *
 * `TAOSPEC_SEED` draws other cases, `TAOSPEC_RUNS` draws more of them. A failing property prints both its
 * seed and its path.
 *
 * @module
 */
import fc from 'fast-check';

const { TAOSPEC_SEED = '42', TAOSPEC_RUNS } = process.env;

fc.configureGlobal({
  seed: Number(TAOSPEC_SEED),
  ...(TAOSPEC_RUNS !== undefined && { numRuns: Number(TAOSPEC_RUNS) }),
});
