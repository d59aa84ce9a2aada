/**
 * Which consensus liquid alpha looks at: that of this epoch or, from ruleset 446 on, that of the epoch before.
 *
 * @module
 */
import { u16ProportionToFixed, type I32F32, type U16 } from '../numbers/index.ts';

/** Which consensus a subnet has chosen. */
export type ConsensusMode = 'Current' | 'Previous' | 'Auto';

/** What the choice depends on. What is left out has the value that storage has by default. */
export interface AlphaConsensusInput {
  /** The consensus of this epoch. */
  readonly consensus: readonly I32F32[];
  readonly liquidAlphaConsensusMode?: ConsensusMode | undefined;
  readonly bondsPenalty?: U16 | undefined;
  /** The consensus that the epoch before stored; left out where nothing is stored. */
  readonly previousConsensus?: readonly U16[] | undefined;
}

const whole: U16 = 65535;

// #region alpha-consensus
/**
 * The consensus that liquid alpha looks at.
 *
 * @see LIQUID-ALPHA-08, LIQUID-ALPHA-09
 */
export function alphaConsensus(input: AlphaConsensusInput): readonly I32F32[] {
  const { liquidAlphaConsensusMode: mode = 'Auto', bondsPenalty = whole, previousConsensus } = input;
  const previous = mode === 'Previous' || (mode === 'Auto' && bondsPenalty === whole);
  return (previous ? previousConsensus?.map(u16ProportionToFixed) : undefined) ?? input.consensus;
}
// #endregion
