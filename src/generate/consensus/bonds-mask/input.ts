import type { JsonObject } from '../../../reference/index.ts';

/** A row of stored bonds, its entries in the order stored. */
export type StoredRow = readonly (readonly [uid: number, bond: number])[];

/** An input of `consensus.bondsMask`, in classic mode and long after every registration unless said otherwise. */
export function maskInput(
  bonds: readonly StoredRow[],
  {
    yuma3 = false,
    current = 1000n,
    tempo = 360,
    last = 639n,
    registered = bonds.map(() => 1n),
  }: {
    readonly yuma3?: boolean;
    readonly current?: bigint;
    readonly tempo?: number;
    /** The block of the last epoch. */
    readonly last?: bigint;
    /** The block in which each uid was registered. */
    readonly registered?: readonly bigint[];
  },
): JsonObject {
  return {
    bonds,
    yuma3,
    currentBlock: current.toString(),
    tempo,
    lastMechanismStepBlock: last.toString(),
    blockAtRegistration: registered.map(String),
  };
}

/** A validator with a bond in each of some miners, who were registered in these blocks. */
export function miners(
  registered: readonly bigint[],
  blocks: Pick<NonNullable<Parameters<typeof maskInput>[1]>, 'current' | 'tempo' | 'last'>,
): JsonObject {
  const row = registered.map((_, i) => [i + 1, 10000 * (i + 1)] as const);
  return maskInput([row, ...registered.map(() => [])], { ...blocks, registered: [1n, ...registered] });
}
