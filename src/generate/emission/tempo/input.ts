import type { JsonObject, Ruleset } from '../../../reference/index.ts';
import type { Draft } from '../../topic.ts';

/** The largest block there is. */
export const lastBlock = 2n ** 64n - 1n;

/** The rulesets whose epochs run by the stored clock. */
export const storedRulesets: readonly Ruleset[] = ['423', '425', '438'];

/** A subnet's clock; netuid 1, tempo 360, block 1000, and nothing else where absent. */
export interface OneClock {
  readonly netuid?: number;
  readonly tempo?: number;
  readonly block?: bigint;
  readonly lastEpochBlock?: bigint;
  readonly pendingEpochAt?: bigint;
  readonly blocksSinceLastStep?: bigint;
}

/** An input of `emission.tempo`. */
export function tempoInput(clock: OneClock): JsonObject {
  const { netuid = 1, tempo = 360, block = 1000n } = clock;
  const { lastEpochBlock = 0n, pendingEpochAt = 0n, blocksSinceLastStep = 0n } = clock;
  return {
    netuid,
    tempo,
    block: block.toString(),
    lastEpochBlock: lastEpochBlock.toString(),
    pendingEpochAt: pendingEpochAt.toString(),
    blocksSinceLastStep: blocksSinceLastStep.toString(),
  };
}

/** A case with the number of its clause, or of several. */
export function clockCase(
  topic: string,
  word: string,
  title: string,
  clauses: readonly number[],
  note: string,
  clock: OneClock,
  rulesets?: readonly Ruleset[],
): Draft {
  return {
    id: `tempo-${topic}-${word}`,
    title,
    clauses: clauses.map((number) => `TEMPO-0${number}`),
    why: { kind: 'boundary', note },
    input: tempoInput(clock),
    ...(rulesets !== undefined && { rulesets }),
  };
}

/** What a clock says, with the next epoch where the clock is stored. */
export function clockOutput(
  { tempo = 360, lastEpochBlock = 0n, pendingEpochAt = 0n }: OneClock,
  due: boolean,
  blocksUntil: bigint,
  stored: boolean,
): JsonObject {
  const own = lastEpochBlock + BigInt(tempo);
  const next = pendingEpochAt > 0n && pendingEpochAt < own ? pendingEpochAt : own;
  return {
    due,
    blocksUntil: blocksUntil.toString(),
    ...(stored && { nextEpochBlock: tempo === 0 ? null : next.toString() }),
  };
}
