import { describe, expect, test } from 'vitest';
import { emission, findOperation, numbers, type JsonObject } from '../../../src/reference/index.ts';

const { I64F64, I96F32, U64F64, U96F32 } = numbers;
const rao = (value: bigint) => value as numbers.Rao;
const block = 9n as numbers.BlockNumber;

const subnet = (netuid: number, price: bigint, decree?: bigint): emission.EraSubnet => ({
  netuid,
  subnetMechanism: 1,
  movingPrice: I96F32.fromBits(price),
  minerBurned: U96F32.zero,
  alphaIssuance: rao(10n ** 15n),
  taoFlow: 0n,
  emaTaoFlow: { block, flow: I64F64.one },
  protocolFlow: 0n,
  emaProtocolFlow: { block, flow: I64F64.zero },
  ...(decree !== undefined && { decree: rao(decree) }),
});

const state: emission.EraState = {
  block,
  blockEmission: rao(1000n),
  rootTao: rao(10n ** 15n),
  taoWeight: 2n ** 64n - 1n,
  flowEmaSmoothingFactor: 1n,
  taoFlowCutoff: I64F64.zero,
  flowNormExponent: U64F64.one,
  subnets: [subnet(1, 1n << 32n, 400n), subnet(3, 3n << 32n, 600n)],
  votes: { kappa: 32_767, rho: 10, stake: [rao(5n)], weights: [[[3, 9]]] },
};

const under = (given: emission.EraState, ruleset: string) =>
  emission.eras(given).find((each) => each.ruleset === ruleset)!;

describe('one state under every rule', () => {
  test('each rule gives each subnet what the operation gives', () => {
    const whole = Object.fromEntries(
      emission
        .eras(state)
        .map(({ ruleset, emissions }) => [ruleset, emissions.map((bits) => Number(bits >> 32n))]),
    );
    expect(whole['119']).toEqual([400, 600]);
    expect(whole['149']).toEqual([0, 1000]);
    expect(whole['298']).toEqual([250, 750]);
    expect(whole['411']).toEqual([500, 500]);
    expect(whole['425']).toEqual([250, 750]);
    const input: JsonObject = {
      blockEmission: '1000',
      subnets: [1n, 3n].map((price) => ({
        netuid: Number(price),
        subnetMechanism: 1,
        movingPrice: (price << 32n).toString(),
        minerBurned: '0',
      })),
    };
    const outcome = findOperation('emission.subnetShares')!.apply(input, '425');
    const said = 'output' in outcome ? (outcome.output.subnets as readonly { emission: string }[]) : [];
    expect(said.map((each) => BigInt(each.emission))).toEqual(under(state, '425').emissions);
  });

  test('root proportion weighs only in its era', () => {
    const old = { ...subnet(1, 1n << 32n), alphaIssuance: rao(9n * 10n ** 15n) };
    const young = { ...subnet(2, 1n << 32n), alphaIssuance: rao(0n) };
    const both = { ...state, subnets: [old, young] };
    expect(under(both, '421').emissions.map((bits) => Number(bits >> 32n))).toEqual([90, 909]);
    expect(under(both, '425').emissions.map((bits) => Number(bits >> 32n))).toEqual([500, 500]);
  });

  test('a rule that lacks what it needs says so', () => {
    const { votes: _votes, ...rest } = { ...state, subnets: [subnet(1, 1n)] };
    expect(under(rest, '119').without).toBe('no decree in the state');
    expect(under(rest, '195').without).toBe('no votes in the state');
    expect(under({ ...state, blockEmission: rao(7n) }, '119').without).toBe('refused: InvalidEmissionValues');
    expect(under({ ...state, votes: { ...state.votes!, stake: [rao(0n)] } }, '149').without).toBe(
      'nothing is decided',
    );
  });

  test('a subnet that takes no part gets 0 in its place', () => {
    const stopped = {
      ...state,
      subnets: [{ ...subnet(1, 1n << 32n), started: false }, subnet(3, 1n << 32n)],
    };
    expect(under(stopped, '425').emissions[0]).toBe(0n);
    expect(under(stopped, '425').emissions).toHaveLength(2);
  });
});
