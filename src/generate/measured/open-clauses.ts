/**
 * Which clauses the epochs of `oracle/open.jsonl` were made for, by their tags.
 *
 * @module
 */
import type { OpenLine } from './open-line.ts';

type Told = readonly string[] | ((line: OpenLine) => readonly string[]);

const alphaClause = ({ input }: OpenLine) => [input.yuma3 === true ? 'YUMA3-BONDS-02' : 'CLASSIC-BONDS-04'];

const penaltyClauses = ({ input }: OpenLine): readonly string[] => {
  if (input.bondsPenalty === 0) return ['BONDS-PENALTY-02'];
  if (input.bondsPenalty === 65535) return ['BONDS-PENALTY-03'];
  return ['BONDS-PENALTY-04', 'BONDS-PENALTY-01'];
};

const bondsClause = ({ input }: OpenLine) => [input.yuma3 === true ? 'YUMA3-BONDS-06' : 'CLASSIC-BONDS-06'];

/** The tags, those that mean one thing before those that mean anything. */
const meant: Readonly<Record<string, Told>> = {
  'activity-boundary': ['ACTIVITY-01'],
  'activity-cutoff-1': ['ACTIVITY-01'],
  'activity-saturating-add': ['ACTIVITY-02'],
  'len-lastUpdate-short': ['ACTIVITY-03'],
  'len-lastUpdate-long': ['ACTIVITY-03'],
  'stake-threshold': ['STAKE-01', 'STAKE-03'],
  'one-rao-stake': ['STAKE-01'],
  'sub-rao-stake': ['STAKE-01', 'STORING-05'],
  'threshold-exempt': ['STAKE-02'],
  'sum-wrap': ['STAKE-04'],
  'max-stake': ['STAKE-04', 'STORING-05'],
  'no-stake': ['STAKE-04', 'EMISSION-05'],
  'stake-rounds-to-zero': ['STAKE-05', 'PERMITS-05'],
  'tiny-stake': ['STAKE-05'],
  'owner-out-of-range': ['PERMITS-02'],
  'len-permit-long': ['PERMITS-01'],
  'topk-ties': ['PERMITS-04'],
  'equal-stake': ['PERMITS-04'],
  topk: ['PERMITS-03'],
  'owner-no-stake-permit': ['PERMITS-05'],
  'len-permit-short': ['ACTIVE-STAKE-03', 'WEIGHTS-02'],
  'len-permit-empty': ['ACTIVE-STAKE-03', 'WEIGHTS-02'],
  'all-inactive': ['ACTIVE-STAKE-01', 'EMISSION-05'],
  'some-inactive': ['ACTIVE-STAKE-01', 'STORING-02'],
  'no-permits': ['ACTIVE-STAKE-02', 'WEIGHTS-02', 'STORING-04'],
  'tiny-active-stake': ['ACTIVE-STAKE-04'],
  'out-of-range-cols': ['WEIGHTS-01'],
  'owner-self-weight': ['WEIGHTS-03'],
  'self-weight': ['WEIGHTS-03'],
  'self-only': ['WEIGHTS-03', 'EMISSION-04'],
  'self-weights-only': ['WEIGHTS-03', 'EMISSION-04'],
  'registered-after-update': ['WEIGHTS-04'],
  'mask-boundary': ['WEIGHTS-04'],
  'cr-on': ['WEIGHTS-05'],
  'cr-off': ['WEIGHTS-05'],
  'cr-all-masked': ['WEIGHTS-05'],
  'cr-none': ['WEIGHTS-05'],
  'commit-reveal': ['WEIGHTS-05'],
  'zero-weights-row': ['WEIGHTS-06'],
  'zero-weights-entries': ['WEIGHTS-07', 'CLIP-03'],
  rounding: ['WEIGHTS-06', 'STORING-01'],
  'median-ties': ['MEDIAN-06', 'CLIP-01'],
  'zero-consensus-fallback': ['YUMA3-BONDS-01', 'CLIP-02'],
  'rank-underflow': ['CLIP-05', 'CLIP-06'],
  'tiny-weights': ['CLIP-05'],
  'bonds-mask-boundary': ['BONDS-MASK-05'],
  'lms-saturating': ['BONDS-MASK-03'],
  lms: ['BONDS-MASK-03'],
  'tempo-gt-block': ['BONDS-MASK-04'],
  lms0: ['BONDS-MASK-04'],
  'bma-out-of-range': alphaClause,
  bma: alphaClause,
  'unsorted-weights': ['LIQUID-ALPHA-06', 'LIQUID-EMA-04'],
  'unsorted-bonds': ['LIQUID-ALPHA-06'],
  'alpha-inverted': ['LIQUID-ALPHA-05'],
  sigmoid: ['LIQUID-ALPHA-03', 'LIQUID-ALPHA-04'],
  'alpha-range': ['LIQUID-ALPHA-05', 'LIQUID-EMA-03'],
  'liquid-alpha': ['LIQUID-ALPHA-02', 'LIQUID-EMA-01', 'YUMA3-BONDS-01'],
  'zero-emission-fallback-active': ['EMISSION-04'],
  'zero-emission-fallback-stake': ['EMISSION-05'],
  'no-weights': ['EMISSION-04'],
  'zero-rao': ['EMISSION-06'],
  'rao-emission': ['EMISSION-06'],
  rao: ['EMISSION-06'],
  kappa: ['MEDIAN-01', 'CLIP-01'],
  owner: ['PERMITS-01', 'STAKE-02'],
  penalty: penaltyClauses,
  'one-validator': (line) => [...bondsClause(line), 'STORING-03'],
  n1: ['EPOCH-01', 'STORING-01'],
  modes: (line) => ['EPOCH-02', 'EPOCH-05', ...bondsClause(line)],
  random: (line) => ['EPOCH-01', ...bondsClause(line), 'EMISSION-03'],
};

const order = Object.keys(meant);

/** All clauses that a line was made for, the tag that means most first. */
export function clausesOf(line: OpenLine): readonly string[] {
  const tags = line.tags.filter((tag) => tag in meant).sort((a, b) => order.indexOf(a) - order.indexOf(b));
  const told = tags.flatMap((tag) => {
    const clauses = meant[tag];
    return typeof clauses === 'function' ? clauses(line) : clauses;
  });
  return [...new Set([...told, 'EPOCH-01'])];
}
