import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emission, type numbers } from '../../../src/reference/index.ts';
import { absent, corpusJson } from '../../corpora.ts';
import type { Golden } from '../../goldens/answers.ts';
import { goldenBlock, type BlockGolden } from '../../goldens/blocks.ts';
import { drawnChain } from './drawn-chain.ts';

const goldens = (corpusJson('protocol/emission-goldens.json') ?? []) as readonly (Golden & {
  readonly input: BlockGolden;
})[];
const blocks = goldens.filter(({ id }) => id.startsWith('e2e-'));
const title = blocks.length > 0 ? 'are four' : `are not compared: ${absent}`;

describe('the sheet’s blocks', () => {
  test.skipIf(blocks.length === 0)(title, () => {
    expect(blocks.length).toBe(4);
  });

  test.each(blocks)('$id, stage by stage', ({ input, output }) => {
    expect(goldenBlock(input)).toEqual(output);
  });
});

describe('a block', () => {
  const sum = <T>(list: readonly T[], of: (item: T) => bigint) =>
    list.reduce((total, item) => total + of(item), 0n);

  test('issues what it injects, buys and strands, and no more than it emits (I4)', () => {
    fc.assert(
      fc.property(drawnChain, (state) => {
        const block = emission.coinbase(state, '425');
        const grown = block.totalIssuance - state.totalIssuance;
        expect(grown).toBe(block.minted - block.recycled);
        expect(block.balancesIssuance - state.balancesIssuance).toBe(grown);
        const stranded = sum(block.bought, (buy) => buy.stranded);
        const injected = sum(
          block.emitSet,
          (netuid) => block.subnets.find((each) => each.netuid === netuid)!.taoInEmission,
        );
        expect(grown).toBe(injected + sum(block.bought, (buy) => buy.paidIn) + stranded);
        expect(grown <= block.blockEmission).toBe(true);
      }),
    );
  });

  test('loses two rao a subnet at most to floors, where every pool takes its part (I4, I6)', () => {
    fc.assert(
      fc.property(drawnChain, (state) => {
        const block = emission.coinbase(state, '425');
        for (const { netuid, taoIn, excessTao } of block.terms) {
          const given = block.emissions.find((each) => each.netuid === netuid)!.emission >> 32n;
          expect([0n, 1n]).toContain(given - taoIn - excessTao);
        }
        const taken = block.injected.every(
          ({ taoIn, netuid }) => taoIn === block.terms.find((each) => each.netuid === netuid)!.taoIn,
        );
        const shared = state.subnets.some(
          (each) =>
            block.emitSet.includes(each.netuid) &&
            each.emissionEnabled &&
            (each.movingPrice > 0n || each.mechanism === 0),
        );
        if (taken && shared) expect(block.recycled <= 2n * BigInt(block.emitSet.length)).toBe(true);
      }),
    );
  });

  test('owes at most what it mints of alpha, and 3 rao less at least (I8)', () => {
    fc.assert(
      fc.property(drawnChain, (state) => {
        for (const { ownerCut, server, validator, root, recycled, dust, netuid } of emission.coinbase(
          state,
          '425',
        ).split) {
          const minted = emission
            .coinbase(state, '425')
            .terms.find((each) => each.netuid === netuid)!.alphaOut;
          expect(ownerCut + server + validator + root + recycled + dust).toBe(minted);
          expect([0n, 1n, 2n, 3n]).toContain(dust);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('lowers the issuance of alpha by what it recycles, and by nothing else (I14)', () => {
    fc.assert(
      fc.property(drawnChain, (state) => {
        const block = emission.coinbase(state, '425');
        for (const [i, after] of block.subnets.entries()) {
          const before = state.subnets[i];
          const { recycled = 0n } = block.split.find((each) => each.netuid === after.netuid) ?? {};
          const minted = block.emitSet.includes(after.netuid)
            ? after.alphaInEmission + after.alphaOutEmission
            : 0n;
          expect(after.totalAlphaIssuance - before.totalAlphaIssuance).toBe(minted - recycled);
          expect(after.alphaRecycled - before.alphaRecycled).toBe(recycled);
          if (after.mechanism === 1)
            expect(emission.alphaIssuanceOf(after) - emission.alphaIssuanceOf(before)).toBe(
              minted - recycled,
            );
        }
      }),
    );
  });

  test('keeps total stake the sum of all reserves, but for what a price limit stopped (I20)', () => {
    fc.assert(
      fc.property(drawnChain, (state) => {
        const block = emission.coinbase(state, '425');
        const reserves = (subnets: readonly emission.SubnetAfter[]) =>
          sum(subnets, ({ taoReserve }) => taoReserve);
        const stopped = sum(
          block.bought.filter(({ refused }) => refused === null),
          ({ stranded }) => stranded,
        );
        expect(block.totalStake - state.totalStake).toBe(
          reserves(block.subnets) - reserves(state.subnets) + stopped,
        );
      }),
    );
  });

  test('does not depend on what readers find: records and stored proportions', () => {
    fc.assert(
      fc.property(drawnChain, (state) => {
        const blank = {
          rootProp: 0n as numbers.U96F32,
          subnetExcessTao: 0n as numbers.Rao,
          alphaOutEmission: 0n as numbers.Rao,
        };
        const other = { ...state, subnets: state.subnets.map((each) => ({ ...each, ...blank })) };
        expect(emission.coinbase(other, '425').split).toEqual(emission.coinbase(state, '425').split);
      }),
      { numRuns: 30 },
    );
  });
});
