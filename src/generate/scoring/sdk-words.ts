/**
 * What the recorded runs of the SDK are about, by the words in their ids.
 *
 * @module
 */

/** What the scores are like; where two words fit, the first holds. */
export const kinds: Readonly<Record<string, string>> = {
  'quantile-exact': 'a quantile that lands on a score',
  'overfull-padded': 'too few scores, one of them behind the last neuron',
  'two-dominant': 'two scores far ahead',
  'sparse-ties': 'few scores above 0, with ties',
  'half-exact': 'scores that land on halves exactly',
  'u16-share': 'scores in 65535ths',
  exponential: 'scores that fall off fast',
  pareto: 'scores with a long tail',
  dirichlet: 'shares of a whole',
  dominant: 'one score far ahead',
  ties: 'scores with ties',
  equal: 'equal scores',
  zeros: 'no score above 0',
  sparse: 'few scores above 0',
  ulp: 'scores one unit in the last place apart',
  tiny: 'scores next to nothing',
  huge: 'scores near the largest float',
  wide: 'scores over many magnitudes',
  u16: 'scores that are u16',
  half: 'scores near halves',
  pow2: 'scores that are powers of 2',
  nan: 'a score that is no number',
  inf: 'an infinite score',
  negzero: 'zeros with a sign',
  negative: 'a score below 0',
  uniform: 'scores spread evenly',
  bits: 'floats of any bits',
  single: 'one score',
  ramp: 'scores that rise by steps',
  empty: 'no score',
};

/** Which uids the scores are of, where those are not all in order. */
export const orders: Readonly<Record<string, string>> = {
  subset: 'of some uids',
  shuffled: 'uids out of order',
  overfull: 'more of them than neurons',
};

/** Which way a run went. */
export const paths: Readonly<Record<string, string>> = {
  uniform: 'all alike',
  plain: 'none is above the limit',
  capped: 'cut to the limit',
  'trimmed,uniform': 'what is kept is all alike',
  'trimmed,plain': 'the lowest go, none is above the limit',
  'trimmed,capped': 'the lowest go, the highest are cut',
  'padded,uniform': 'filled up, and all alike',
  'padded,plain': 'filled up by position',
  'padded,capped': 'filled up by position, and cut',
};
