import type { Input, Output } from '../generated/emission.rootClaim.ts';
import {
  bits,
  list,
  number,
  rao,
  readAll,
  record,
  u64,
  word,
  type FieldsOf,
  type Values,
} from '../fields.ts';
import { I96F32, type Rao } from '../numbers/index.ts';
import type { JsonObject, Operation, Problem } from '../operation.ts';
import { pureStep } from '../step.ts';
import {
  addRootStake,
  claimRoot,
  creditRoot,
  removeRootStake,
  rootOwed,
  type ClaimTerms,
  type ClaimType,
  type Effect,
  type Moved,
  type Position,
} from './root-claim.ts';

type Kind = 'credit' | 'addStake' | 'removeStake' | 'claim';

const takes = {
  netuid: number,
  threshold: bits(I96F32),
  claimType: word<ClaimType>(),
  keepSubnets: list(number),
  rootClaimable: bits(I96F32),
  rootClaimed: u64,
  rootStake: rao,
  hotkeyRootStake: rao,
  moves: list(record({ move: word<Kind>(), amount: rao })),
} satisfies FieldsOf<Input>;

const gives = {
  moves: list(
    record({
      effect: word<Effect>(),
      alpha: rao,
      owed: bits(I96F32),
      rootClaimable: bits(I96F32),
      rootClaimed: u64,
      rootStake: rao,
      hotkeyRootStake: rao,
    }),
  ),
} satisfies FieldsOf<Output>;

/** One move after the other, and the position after each. */
function runMoves(input: Values<typeof takes>): Values<typeof gives> {
  let position: Position = input;
  return {
    moves: input.moves.map(({ move, amount }) => {
      const moved = make(position, input, move, amount);
      position = moved.position;
      const { rootClaimable, rootClaimed, rootStake, hotkeyRootStake } = position;
      const { effect, alpha } = moved;
      return {
        effect,
        alpha,
        owed: rootOwed(position),
        rootClaimable,
        rootClaimed,
        rootStake,
        hotkeyRootStake,
      };
    }),
  };
}

function make(position: Position, terms: ClaimTerms, move: Kind, amount: Rao): Moved {
  const staked = (after: Position): Moved => ({
    effect: 'none',
    alpha: 0n as Rao,
    position: after,
  });
  switch (move) {
    case 'credit':
      return creditRoot(position, amount);
    case 'addStake':
      return staked(addRootStake(position, amount));
    case 'removeStake':
      return staked(removeRootStake(position, amount));
    case 'claim':
      return claimRoot(position, terms, amount);
  }
}

const moves = pureStep({
  name: 'emission.rootClaim',
  title: 'what a position on root is owed of the alpha of a subnet, and what a claim gives',
  page: 'spec/emission/root-claim.md',
  clauses: [
    'ROOT-CLAIM-01',
    'ROOT-CLAIM-02',
    'ROOT-CLAIM-03',
    'ROOT-CLAIM-04',
    'ROOT-CLAIM-05',
    'ROOT-CLAIM-06',
    'ROOT-CLAIM-07',
    'ROOT-CLAIM-08',
    'ROOT-CLAIM-09',
  ],
  rulesets: ['425'],
  input: takes,
  output: gives,
  stages: {},
  apply: runMoves,
});

/** `emission.rootClaim`: the life of a position on root, move by move. */
export const rootClaimOperation: Operation = {
  ...moves,
  domain: (input) => moves.domain(input) ?? stakeProblem(input),
};

/** A position that is more than its hotkey has, or a move that takes away more than is there. */
function stakeProblem(input: JsonObject): Problem | undefined {
  const { rootStake, hotkeyRootStake, moves: made } = input as unknown as Input;
  if (BigInt(rootStake) > BigInt(hotkeyRootStake))
    return { path: 'input.rootStake', expected: `at most the ${hotkeyRootStake} of its hotkey` };
  const after = runMoves(readAll(takes, input)).moves.map((move) => move.rootStake);
  const before = [BigInt(rootStake), ...after];
  const at = made.findIndex(({ move, amount }, i) => move === 'removeStake' && BigInt(amount) > before[i]);
  return at < 0
    ? undefined
    : { path: `input.moves[${at}].amount`, expected: `at most the ${before[at]} that are staked` };
}
