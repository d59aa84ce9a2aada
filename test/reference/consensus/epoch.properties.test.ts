import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { consensus, numbers } from '../../../src/reference/index.ts';
import { exactSum, forUids, matrix, subnet, u16, units } from './drawn.ts';

const one: bigint = numbers.I32F32.one;
const epoch = (input: consensus.EpochInput) => consensus.epoch(input, '425');
const subnets = forUids(subnet);

/** Another order of so many uids: where each goes. */
const orderOf = (uids: number) =>
  fc.shuffledSubarray(
    Array.from({ length: uids }, (_, uid) => uid),
    { minLength: uids },
  );

/** A vector whose entries have gone where the order says. */
function moved<T>(order: readonly number[], vector: readonly T[]): T[] {
  const to = new Array<T>(vector.length);
  for (const [uid, value] of vector.entries()) to[order[uid]] = value;
  return to;
}

/** A matrix whose rows and columns have gone where the order says, its rows sorted. */
function movedRows<T>(
  order: readonly number[],
  rows: readonly consensus.SparseRow<T>[],
): consensus.SparseRow<T>[] {
  return moved(order, rows).map((row) =>
    row.map(([uid, value]) => [order[uid], value] as const).sort(([a], [b]) => a - b),
  );
}

function movedInput(order: readonly number[], input: consensus.EpochInput): consensus.EpochInput {
  return {
    ...input,
    lastUpdate: moved(order, input.lastUpdate),
    blockAtRegistration: moved(order, input.blockAtRegistration),
    ownerUid: input.ownerUid === null ? null : order[input.ownerUid],
    stakeBits: moved(order, input.stakeBits),
    validatorPermit: moved(order, input.validatorPermit),
    weights: movedRows(order, input.weights),
    bonds: movedRows(order, input.bonds),
    commitReveal: { ...input.commitReveal, commitBlocks: moved(order, input.commitReveal.commitBlocks) },
  };
}

describe('an epoch', () => {
  test('does not depend on the order of the uids, where no two have the same stake and rows are sorted', () => {
    const drawn = forUids((uids) =>
      fc.tuple(
        subnet(uids),
        fc.uniqueArray(fc.integer({ min: 1, max: 1000 }), { minLength: uids, maxLength: uids }),
        orderOf(uids),
      ),
    );
    fc.assert(
      fc.property(drawn, ([drawnInput, stakes, order]) => {
        const input = { ...drawnInput, stakeBits: stakes.map(units) };
        const { bonds, ...vectors } = epoch(input).output;
        const { bonds: movedBonds, ...movedVectors } = epoch(movedInput(order, input)).output;
        for (const [name, vector] of Object.entries(vectors))
          expect(movedVectors[name as 'active']).toEqual(moved<unknown>(order, vector));
        expect(movedBonds).toEqual(movedRows(order, bonds));
      }),
    );
  });

  test('gives out at most the emission, and no vector of shares is more than the whole', () => {
    fc.assert(
      fc.property(subnets, (input) => {
        const { output, stages } = epoch(input);
        const { serverEmission, validatorEmission, combinedEmission } = output;
        expect(exactSum([...serverEmission, ...validatorEmission]) <= input.raoEmission).toBe(true);
        expect(exactSum(combinedEmission) <= input.raoEmission).toBe(true);
        for (const name of ['stake', 'activeStake', 'incentive', 'dividends'] as const)
          expect(exactSum(stages[name]) <= one, name).toBe(true);
        for (const trust of stages.validatorTrust) expect(trust >= 0n && trust <= one).toBe(true);
      }),
    );
  });

  test('stores bonds only of those who have a permit from now on', () => {
    fc.assert(
      fc.property(subnets, (input) => {
        const { bonds, newValidatorPermits } = epoch(input).output;
        expect(bonds.every((row, uid) => newValidatorPermits[uid] || row.length === 0)).toBe(true);
      }),
    );
  });

  test('does not hear the weights of those who may not judge', () => {
    const drawn = forUids((uids) => fc.tuple(subnet(uids), matrix(uids, u16)));
    fc.assert(
      fc.property(drawn, ([input, others]) => {
        const { validatorPermitsWithOwner } = epoch(input).stages;
        const weights = input.weights.map((row, uid) => (validatorPermitsWithOwner[uid] ? row : others[uid]));
        expect(epoch({ ...input, weights }).output).toEqual(epoch(input).output);
      }),
    );
  });

  test('looks at the proportions of stake alone', () => {
    fc.assert(
      fc.property(subnets, (drawnInput) => {
        const input = { ...drawnInput, stakeThreshold: 0n as numbers.Rao };
        const stakeBits = input.stakeBits.map((stake) => numbers.I64F64.fromBits(stake / 2n));
        const { stake: _, ...all } = epoch(input).output;
        expect(epoch({ ...input, stakeBits }).output).toMatchObject(all);
      }),
    );
  });

  test('lets no minority below kappa lift a miner above what the others give it', () => {
    const drawn = forUids((uids) =>
      fc.tuple(subnet(uids), matrix(uids, u16), fc.array(fc.boolean(), { minLength: uids })),
    );
    fc.assert(
      fc.property(drawn, ([input, lies, liars]) => {
        const { activeStake, weightsNormalized } = epoch(input).stages;
        const voters = [...activeStake.keys()].filter((uid) => activeStake[uid] > 0n);
        const { medianStake, kappa } = consensus.medianConsensus({
          ...input,
          activeStake,
          weights: weightsNormalized,
        });
        const stakeOf = (inside: boolean) =>
          exactSum(medianStake.filter((_, at) => liars[voters[at]] === inside));
        if (stakeOf(true) >= kappa || stakeOf(false) === 0n) return;

        const weights = input.weights.map((row, uid) => (liars[uid] ? lies[uid] : row));
        const lifted = epoch({ ...input, weights }).stages.consensus;
        for (const [miner, found] of lifted.entries()) {
          const honest = voters.filter((uid) => !liars[uid]);
          const given = honest.map((uid) => new Map(weightsNormalized[uid]).get(miner) ?? 0n);
          expect(given.some((weight) => found <= weight)).toBe(true);
        }
      }),
    );
  });
});
