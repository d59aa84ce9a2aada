import type { EpochWireInput446, EpochWireOutput, JsonObject, Ruleset } from '../../../reference/index.ts';
import { answer, operationOf } from '../../answer.ts';
import type { Draft } from '../../topic.ts';
import { example } from './case.ts';
import type { Change } from './subnets.ts';

/** A subnet over several epochs: what one stores the next one finds. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly clauses: readonly string[];
  readonly first: EpochWireInput446;
  /** The ruleset that it takes, where not every one gives the same. */
  readonly ruleset?: Ruleset;
  /** What changes before each epoch, and the words for it. */
  readonly epochs: readonly (readonly [says: string, change: Change])[];
}

const updated = (input: EpochWireInput446, block: bigint) =>
  input.lastUpdate.map((update, uid) => (input.weights[uid].length > 0 ? block.toString() : update));

/**
 * The input of the epoch a tempo later: validators have set their weights again; bonds, permits and, from ruleset
 * 446 on, the consensus are those stored.
 */
function next(
  input: EpochWireInput446,
  { bonds, newValidatorPermits, consensus }: EpochWireOutput,
  ruleset: Ruleset | undefined,
): EpochWireInput446 {
  const lastMechanismStepBlock = BigInt(input.currentBlock);
  return {
    ...input,
    bonds,
    validatorPermit: newValidatorPermits,
    ...(ruleset === '446' && { previousConsensus: consensus }),
    lastMechanismStepBlock: lastMechanismStepBlock.toString(),
    currentBlock: (lastMechanismStepBlock + BigInt(input.tempo) + 1n).toString(),
    lastUpdate: updated(input, lastMechanismStepBlock + 50n),
  };
}

function outputOf(id: string, input: object, ruleset: Ruleset = '425'): EpochWireOutput {
  const operation = operationOf('consensus.epoch', id);
  return answer(operation, id, input as JsonObject, ruleset).output as unknown as EpochWireOutput;
}

/** The cases of a story, one an epoch. */
export function tell({ id, title, clauses, first, epochs, ruleset }: Story): readonly Draft[] {
  const told: Draft[] = [];
  let input = first;
  for (const [index, [says, change]] of epochs.entries()) {
    input = { ...input, ...change };
    const number = index + 1;
    told.push({
      ...example(
        `story-${id}-${number}`,
        `${title}, epoch ${number} of ${epochs.length}: ${says}`,
        clauses,
        index === 0 ? 'how it begins' : `the bonds and permits are those that epoch ${index} stored`,
        input,
      ),
      ...(ruleset !== undefined && { rulesets: [ruleset] }),
    });
    input = next(input, outputOf(id, input, ruleset), ruleset);
  }
  return told;
}
