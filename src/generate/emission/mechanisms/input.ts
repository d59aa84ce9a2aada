import type { JsonObject, Ruleset } from '../../../reference/index.ts';
import type { Draft } from '../../topic.ts';

/** The largest integer of 64 bits. */
export const largest = 2n ** 64n - 1n;

/** What an epoch gives a neuron; 0 and no where absent. */
export interface OneNeuron {
  readonly server?: bigint;
  readonly validator?: bigint;
  /** The sum of both where absent. */
  readonly emission?: bigint;
  readonly stake?: bigint;
  readonly dividend?: number;
  readonly stakeWeight?: number;
  readonly consensus?: number;
  readonly validatorTrust?: number;
  readonly active?: boolean;
  readonly permit?: boolean;
}

function neuron(given: OneNeuron): JsonObject {
  const { server = 0n, validator = 0n, stake = 0n, emission = server + validator } = given;
  return {
    serverEmission: server.toString(),
    validatorEmission: validator.toString(),
    emission: emission.toString(),
    stake: stake.toString(),
    dividend: given.dividend ?? 0,
    stakeWeight: given.stakeWeight ?? 0,
    consensus: given.consensus ?? 0,
    validatorTrust: given.validatorTrust ?? 0,
    active: given.active ?? false,
    newValidatorPermit: given.permit ?? false,
  };
}

/** An input of `emission.mechanisms`: no neurons where none are given. */
export function mechanismsInput(
  raoEmission: bigint,
  mechanismCount: number,
  mechanismEmissionSplit: readonly number[] | null,
  mechanisms?: readonly (readonly OneNeuron[])[],
): JsonObject {
  return {
    raoEmission: raoEmission.toString(),
    mechanismCount,
    mechanismEmissionSplit,
    mechanisms: (mechanisms ?? Array.from({ length: mechanismCount }, () => [])).map((list) =>
      list.map(neuron),
    ),
  };
}

/** A case with the numbers of its clauses. */
export function mechanismsCase(
  id: string,
  title: string,
  clauses: readonly number[],
  why: Draft['why'],
  input: JsonObject,
  rulesets?: readonly Ruleset[],
): Draft {
  return {
    id: `mechanisms-${id}`,
    title,
    clauses: clauses.map((number) => `MECHANISMS-0${number}`),
    why,
    input,
    ...(rulesets !== undefined && { rulesets }),
  };
}

/** Why a case is at a boundary. */
export const boundary = (note: string) => ({ kind: 'boundary', note }) as const;

/** Why a case is about rounding. */
export const rounding = (note: string) => ({ kind: 'rounding', note }) as const;
