/**
 * The cases of `scoring.movingAverage`: newcomers, the unasked, and both ends of alpha.
 *
 * @module
 */
import { draws } from '../draws.ts';
import { drawnCases, topicsOf } from './cases.ts';
import { edges, one, roundInput } from './moving-average-edges.ts';
import { newcomers } from './moving-average-newcomers.ts';

const fuzz = drawnCases('moving-average', [9000, 16], (seed, index) => {
  const from = draws(seed);
  const n = from.integer(2, 10);
  const before = [...Array(n).keys()].map((uid) => `miner-${uid}`);
  const now = before.map((hotkey) => (from.oneIn(6) ? `${hotkey}-b` : hotkey));
  const asked = [...Array(n).keys()].filter(() => !from.oneIn(3));
  return {
    title: 'a round of a subnet',
    clauses: ['MOVING-AVERAGE-01', index % 2 === 0 ? 'MOVING-AVERAGE-03' : 'MOVING-AVERAGE-04'],
    note: 'some asked, some replaced',
    input: roundInput(
      before.map(() => from.bigint(0n, one)),
      asked.map((uid) => [uid, from.bigint(0n, one)] as const),
      { alpha: from.integer(0, 65536), unasked: index % 2 === 0 ? 'decay-all' : 'sampled-only', before, now },
    ),
  };
});

/** The topics of `scoring.movingAverage`. */
export const movingAverageTopics = topicsOf('scoring.movingAverage', 'moving-average', {
  edges,
  newcomers,
  fuzz,
});
