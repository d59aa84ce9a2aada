import { emission, type numbers } from '../../src/reference/index.ts';
import { told, type Answer } from './answers.ts';

type Named = Readonly<Record<string, string>>;

const rao = (value: bigint) => value as numbers.Rao;

/** The golden of many long steps, each at the emission of its begin. */
export const converges: Answer = told('emission.blockEmission', (input) => {
  const { start, steps } = input as Named;
  let issuance = BigInt(start);
  for (let i = 0; i < Number(steps); i++) issuance += emission.emissionOf(rao(issuance)) * 10_500_000n;
  return { issuance: issuance.toString() };
});

/** Goldens of the schedule from an issuance of 0. */
export const halvingFromZero: Answer = told('emission.blockEmission', (input) => {
  const { halvings } = emission.schedule({ issuance: rao(0n), recycled: rao(0n) });
  const found = halvings[Number((input as Named).halving) - 1];
  return {
    issuance_after_crossing_block: found.issuance.toString(),
    blocks_in_segment: found.blocks.toString(),
    cumulative_blocks: found.blocksFromBegin.toString(),
    next_emission: found.emission.toString(),
  };
});
