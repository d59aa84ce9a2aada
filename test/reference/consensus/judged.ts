import { consensus, numbers } from '../../../src/reference/index.ts';

const { I32F32 } = numbers;

/** Bits as a value. */
export const bits = (value: bigint): numbers.I32F32 => I32F32.fromBits(value);

/** Validators who judge one miner, the uid after the last of them. */
export const judged = (
  validators: readonly (readonly [stake: bigint, weight?: bigint | undefined])[],
  kappa: number,
) => {
  const miner = validators.length;
  const stages = consensus.medianConsensus({
    activeStake: [...validators.map(([stake]) => bits(stake)), I32F32.zero],
    weights: [
      ...validators.map(([, weight]) => (weight === undefined ? [] : [[miner, bits(weight)] as const])),
      [],
    ],
    kappa,
  });
  return { ...stages, miner: stages.consensus[miner] };
};
