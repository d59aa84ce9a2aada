/**
 * The cases of `scoring.whitepaper`: the paper's simulation, and peers that weigh each other.
 *
 * @module
 */
import { draws } from '../draws.ts';
import { drawnCases, topicsOf } from './cases.ts';
import { edges, whitepaperInput } from './whitepaper-edges.ts';

const fuzz = drawnCases('whitepaper', [9900, 12], (seed) => {
  const from = draws(seed);
  const n = from.integer(2, 6);
  const peers = [...Array(n).keys()];
  return {
    title: `${n} peers that weigh each other`,
    clauses: ['WHITEPAPER-02', 'WHITEPAPER-04'],
    note: 'some of them nobody',
    input: whitepaperInput(
      peers.map(() => from.integer(1, 1_000_000)),
      peers.map(() => peers.map(() => (from.oneIn(3) ? 0 : from.integer(1, 65_535)))),
      { blocks: from.integer(1, 4), steepness: from.integer(1, 20) },
    ),
  };
});

/** The topics of `scoring.whitepaper`. */
export const whitepaperTopics = topicsOf('scoring.whitepaper', 'whitepaper', { edges, fuzz });
