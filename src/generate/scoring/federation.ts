/**
 * The cases of `scoring.federation`: majorities at their edge, colluders, and rows that name others.
 *
 * @module
 */
import { draws } from '../draws.ts';
import { drawnCases, topicsOf } from './cases.ts';
import { edges, federationInput } from './federation-edges.ts';
import { majorities } from './federation-majorities.ts';

const fuzz = drawnCases('federation', [9800, 16], (seed) => {
  const from = draws(seed);
  const n = from.integer(3, 6);
  const truth = [...Array(n).keys()].map(() => from.integer(1000, 60_000));
  const evaluators = [...Array(from.integer(2, 6)).keys()].map(
    (_each) =>
      [
        from.bigint(1n, 10n ** 12n),
        truth.map((value, uid) => [uid, Math.max(0, value + from.integer(-900, 900))] as const),
      ] as const,
  );
  const bad = [from.bigint(1n, 10n ** 12n), [[n, 65_535]] as const] as const;
  return {
    title: 'honest evaluators, and one that is not',
    clauses: ['FEDERATION-02', 'FEDERATION-03'],
    note: 'rows that nearly agree',
    input: federationInput([...evaluators, bad], from.oneOf([32768, 32768, 40_000])),
  };
});

/** The topics of `scoring.federation`. */
export const federationTopics = topicsOf('scoring.federation', 'federation', { majorities, edges, fuzz });
