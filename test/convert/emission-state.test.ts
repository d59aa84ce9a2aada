import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readEmissionState } from '../../src/convert/index.ts';

const example = () =>
  JSON.parse(readFileSync(new URL('../../spec/emission/eras-state.json', import.meta.url), 'utf8')) as Record<
    string,
    unknown
  >;
const subnet = { netuid: 1, movingPrice: '0.5', alphaIssuance: '1' };
const small = { blockEmission: '5', subnets: [subnet] };

describe('a state of the emission', () => {
  test('the chapter’s is read whole', () => {
    const read = readEmissionState(example());
    if ('problem' in read) throw new Error(read.problem);
    expect(read.names).toEqual(['old and steady', 'burns half', 'loses TAO', 'young', 'burns all']);
    expect(read.state.subnets[1].minerBurned).toBe(1n << 31n);
    expect(read.state.votes?.stake).toHaveLength(4);
  });

  test('what is left out is as the chain has it', () => {
    const read = readEmissionState(small);
    if ('problem' in read) throw new Error(read.problem);
    expect(read.names).toEqual(['subnet 1']);
    expect(read.state.subnets[0]).toMatchObject({
      subnetMechanism: 1,
      movingPrice: 1n << 31n,
      minerBurned: 0n,
    });
    expect(read.state.flowNormExponent).toBe(1n << 64n);
    expect(read.state.votes).toBeUndefined();
  });

  test('decimals are cut off downwards, below 0 too', () => {
    const read = readEmissionState({
      ...small,
      subnets: [{ ...subnet, movingPrice: '-0.0000000001', flow: '-2.5' }],
    });
    if ('problem' in read) throw new Error(read.problem);
    expect(read.state.subnets[0].movingPrice).toBe(-1n);
    expect(read.state.subnets[0].emaTaoFlow?.flow).toBe(-5n << 63n);
  });

  test.each([
    ['state.subnets[1].netuid: a higher', { ...small, subnets: [subnet, subnet] }],
    [
      'state.votes: stakes',
      { ...small, votes: { validators: [{ stake: '9223372036854775807', weights: [] }] } },
    ],
    ['state.votes.rho', { ...small, votes: { rho: 100, validators: [] } }],
    ['state.subnets[0].movingPrice', { ...small, subnets: [{ ...subnet, movingPrice: '1e-3' }] }],
    ['state', { ...small, more: 1 }],
    ['state', []],
  ])('%s is told', (start, value) => {
    const read = readEmissionState(value);
    expect('problem' in read && read.problem.startsWith(start)).toBe(true);
  });
});
