import { consensus, numbers } from '../../src/reference/index.ts';
import { ours, type Answer } from './answers.ts';

/** A validator's pairs, as the sheet of after 425 writes them. */
interface Pairs {
  readonly mode: string;
  readonly bonds_penalty: number;
  readonly current_consensus_bits_I32F32: readonly string[];
  readonly previous_consensus_u16: readonly number[];
  readonly weights_bits_I32F32: readonly string[];
  readonly bonds_bits_I32F32: readonly string[];
  readonly alpha_low: number;
  readonly alpha_high: number;
  readonly steepness: number;
}

const sparse = (values: readonly string[]) => values.map((value, uid) => [uid, value] as const);

/** The epoch before is absent where nothing was stored. */
const previous = ({ previous_consensus_u16 }: Pairs) =>
  previous_consensus_u16.length > 0 ? { previousConsensus: previous_consensus_u16 } : {};

/** The consensus that is looked at. */
function chosen(pairs: Pairs): readonly string[] {
  const given = consensus.alphaConsensus({
    consensus: pairs.current_consensus_bits_I32F32.map((bits) => numbers.I32F32.fromBits(BigInt(bits))),
    liquidAlphaConsensusMode: pairs.mode as consensus.ConsensusMode,
    bondsPenalty: pairs.bonds_penalty,
    ...previous(pairs),
  });
  return given.map(String);
}

/** Goldens of the consensus that liquid alpha looks at under 446, and of the alphas that follow. */
export const liquidAlphaConsensus: Answer = ours(
  'consensus.liquidAlpha',
  (pairs: Pairs) => ({
    weightsForBonds: [sparse(pairs.weights_bits_I32F32), [], []],
    bondsMasked: [sparse(pairs.bonds_bits_I32F32), [], []],
    consensus: pairs.current_consensus_bits_I32F32,
    alphaLow: pairs.alpha_low,
    alphaHigh: pairs.alpha_high,
    alphaSigmoidSteepness: pairs.steepness,
    bondsPenalty: pairs.bonds_penalty,
    liquidAlphaConsensusMode: pairs.mode,
    ...previous(pairs),
  }),
  ({ alphas }, { input }) => {
    const pairs = input as Pairs;
    const bits = chosen(pairs);
    const isCurrent = pairs.current_consensus_bits_I32F32.every((value, uid) => value === bits[uid]);
    return {
      source: isCurrent ? 'current' : 'previous',
      consensus_bits_I32F32: bits,
      alpha_bits_I32F32: (alphas as readonly (readonly string[])[])[0],
    };
  },
  '446',
);
