import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { subnet } from '../../../src/generate/chain/subnet-epoch/universe.ts';
import { epochInput, epochOutput, type EpochFixture } from '../../../src/generate/measured/epoch-fixture.ts';
import {
  chain,
  findOperation,
  type Json,
  type JsonObject,
  type numbers,
} from '../../../src/reference/index.ts';
import { corpusFiles, corpusJson } from '../../corpora.ts';
import { exampleTable } from '../../spec/tables.ts';
import { describeCorpora, outputOf } from './goldens.ts';

const operation = findOperation('chain.subnetEpoch')!;
const fixtures = corpusFiles('runtime/fixtures').filter((file) => file.startsWith('293-epoch-'));
const rao = (value: Json | undefined) => BigInt((value ?? '0') as string) as numbers.Rao;

describeCorpora('the epochs of a real runtime', () => {
  test.skipIf(fixtures.length === 0).each(fixtures)('%s comes out bit for bit', (file) => {
    const fixture = corpusJson(`runtime/fixtures/${file}`) as EpochFixture;
    expect(outputOf('chain.blocks', epochInput(fixture), 'dev-293')).toEqual(epochOutput(fixture));
  });
});

test('the validators of the example', () => {
  for (const { alpha, swapped, incentives, validators } of exampleTable(
    'spec/chain/subnet-epoch.md',
    'subnet-epoch-validators',
  ))
    expect(chain.validatorAlpha(rao(alpha), rao(swapped), rao(incentives))).toBe(BigInt(validators));
});

/** Storage after an epoch, all of it. */
function after(pre: JsonObject): JsonObject {
  const answer = outputOf('chain.subnetEpoch', { pre, netuid: 1, block: 1000 }, 'dev-293');
  const { post } = answer as { readonly post: JsonObject };
  return Object.fromEntries(
    [...new Set([...Object.keys(pre), ...Object.keys(post)])].map((item) => [
      item,
      { ...(pre[item] as JsonObject), ...(post[item] as JsonObject) },
    ]),
  );
}

const stakedOn = (state: JsonObject, netuid: number): bigint =>
  Object.entries(state['SubtensorModule.TotalHotkeyAlpha'] as JsonObject)
    .filter(([keys]) => keys.endsWith(`,${netuid}`))
    .reduce((sum, [, amount]) => sum + rao(amount), 0n);

const amount = fc.bigInt({ min: 0n, max: 10n ** 15n });
const row = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 65535 })), {
  maxLength: 4,
});
const takes = fc.integer({ min: 0, max: 65535 });

test('no more is paid than the pots held, and little less', () => {
  fc.assert(
    fc.property(
      fc.tuple(amount, amount, amount, amount),
      fc.tuple(row, row),
      takes,
      ([alpha, swapped, tao, cut], [ann, ben], take) => {
        const pots = {
          PendingEmission: alpha,
          PendingAlphaSwapped: swapped,
          PendingRootDivs: tao,
          PendingOwnerCut: cut,
        };
        const pre = subnet({
          ...Object.fromEntries(
            Object.entries(pots).map(([item, held]) => [`SubtensorModule.${item}`, { '1': held.toString() }]),
          ),
          'SubtensorModule.Weights': { '1,0': ann, '1,1': ben },
          'SubtensorModule.Delegates': { [`0x${'a'.repeat(64)}`]: take },
        });
        const post = after(pre);
        for (const item of Object.keys(pots)) expect(post[`SubtensorModule.${item}`]).toEqual({ '1': '0' });

        const [paidAlpha, paidTao] = [1, 0].map((netuid) => stakedOn(post, netuid) - stakedOn(pre, netuid));
        // Miners have half of both, also where more than the other half was sold.
        const half = (alpha + swapped) / 2n;
        expect(paidAlpha).toBeLessThanOrEqual((half > alpha ? half : alpha) + cut);
        expect(paidTao).toBeLessThanOrEqual(tao);
        const grown = post['SubtensorModule.SubnetTAO'] as JsonObject;
        expect(rao(grown['0'])).toBe(100_000_000_000n + paidTao);
      },
    ),
  );
});

test('permits are no more than the subnet allows, and only who has one has new bonds', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5 }), fc.tuple(row, row), (most, [ann, ben]) => {
      const pre = subnet({
        'SubtensorModule.MaxAllowedValidators': { '1': most },
        'SubtensorModule.Weights': { '1,0': ann, '1,1': ben },
        'SubtensorModule.Bonds': {},
      });
      const post = after(pre);
      const permits = (post['SubtensorModule.ValidatorPermit'] as { readonly '1': boolean[] })['1'];
      expect(permits.filter(Boolean).length).toBeLessThanOrEqual(most);
      const bonds = (post['SubtensorModule.Bonds'] ?? {}) as Readonly<Record<string, readonly Json[]>>;
      for (const [keys, stored] of Object.entries(bonds))
        if (stored.length > 0) expect(permits[Number(keys.split(',')[1])]).toBe(true);
    }),
  );
});

describe('what is not here yet is one clear problem', () => {
  const lease = {
    'SubtensorModule.SubnetUidToLeaseId': { '1': 7 },
    'SubtensorModule.SubnetLeases': {
      '7': {
        beneficiary: `0x${'1'.repeat(64)}`,
        coldkey: `0x${'2'.repeat(64)}`,
        hotkey: `0x${'3'.repeat(64)}`,
        emissionsShare: 30,
        endBlock: 1001,
        netuid: 1,
        cost: '1',
      },
    },
  };
  const pulse = {
    'SubtensorModule.CRV3WeightCommits': { '1,9': [[`0x${'a'.repeat(64)}`, '0x00', '77']] },
    'Drand.Pulses': { '77': { round: '77', randomness: '0x00', signature: '0x00' } },
  };
  test.each([
    ['a lease that runs', lease, 'what the lease of subnet 1 shares of the owner’s cut'],
    ['weights that can be opened', pulse, 'the opening of timelocked weights of subnet 1'],
  ])('%s', (_, items, what) => {
    expect(operation.domain({ pre: subnet(items), netuid: 1, block: 1000 })).toEqual({
      path: 'input.pre',
      expected: `what is specified here already, and not ${what}`,
    });
  });

  test('a lease that is over has no part', () => {
    expect(operation.domain({ pre: subnet(lease), netuid: 1, block: 1001 })).toBeUndefined();
  });

  test('an item that is none', () => {
    expect(operation.domain({ pre: { 'SubtensorModule.Nothing': 1 }, netuid: 1, block: 1 })).toHaveProperty(
      'path',
      'input.pre["SubtensorModule.Nothing"]',
    );
  });
});
