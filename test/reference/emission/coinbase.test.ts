import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { numbers } from '../../../src/reference/index.ts';
import { emission, findOperation, type JsonObject } from '../../../src/reference/index.ts';
import { chain, subnet, type Subnet } from '../../../src/generate/emission/coinbase/input.ts';
import { absent, corpusJson } from '../../corpora.ts';
import { drawnChain } from './drawn-chain.ts';

interface GoldenSubnet {
  readonly [field: string]: string | boolean;
}
interface Golden {
  readonly id: string;
  readonly input: Readonly<Record<string, string>> & {
    readonly subnets: Readonly<Record<string, GoldenSubnet>>;
  };
  readonly output: Readonly<Record<string, string | boolean>> & {
    readonly subnets: Readonly<Record<string, GoldenSubnet>>;
  };
}

const goldens = (corpusJson('protocol/emission-goldens.json') ?? []) as readonly Golden[];
const blocks = goldens.filter(({ id }) => id.startsWith('e2e-'));
const title = blocks.length > 0 ? 'are four' : `are not compared: ${absent}`;

/** A golden's subnet in our words; what it does not speak of is as in a quiet chain. */
const ours = (netuid: string, given: GoldenSubnet): Subnet =>
  subnet({
    netuid: Number(netuid),
    taoReserve: String(given.SubnetTAO),
    alphaReserve: String(given.SubnetAlphaIn),
    alphaOut: String(given.SubnetAlphaOut),
    quoteWeight: String(given.quote_weight),
    movingPrice: String(given.moving_price_bits_I96F32),
    minerBurned: String(given.miner_burned_bits_U96F32),
    emissionEnabled: given.emission_enabled === true,
    firstEmissionBlock: String(given.FirstEmissionBlock),
    emaPriceHalvingBlocks: '201600',
  });

function applied(input: object) {
  const outcome = findOperation('emission.coinbase')!.apply(input as JsonObject, '425');
  if (!('output' in outcome)) throw new Error('a rejection');
  const stages = Object.fromEntries(outcome.stages().map(({ stage, value }) => [stage, value]));
  return { output: outcome.output, stages } as { readonly output: JsonObject; readonly stages: JsonObject };
}

const by = (list: unknown, netuid: string) =>
  (list as readonly JsonObject[]).find((each) => each.netuid === Number(netuid)) ?? {};

describe('the sheet’s blocks', () => {
  test.skipIf(blocks.length === 0)(title, () => {
    expect(blocks.length).toBe(4);
  });

  test.each(blocks)('$id, stage by stage', ({ input, output }) => {
    const subnets = Object.entries(input.subnets).map(([netuid, given]) => ours(netuid, given));
    const { output: left, stages } = applied(
      chain(subnets, {
        block: input.block,
        totalIssuance: input.TotalIssuance,
        rootTao: input.root_SubnetTAO,
        taoWeight: input.TaoWeight,
        subnetOwnerCut: Number(input.SubnetOwnerCut),
        subnetMovingAlpha: input.SubnetMovingAlpha_bits,
      }),
    );
    expect({
      block_emission: stages.blockEmission,
      TotalIssuance: left.totalIssuance,
      credit_recycled: left.recycled,
      root_sell_flag: stages.rootSellFlag,
      subnets: Object.fromEntries(
        Object.keys(output.subnets).map((netuid) => {
          const terms = by(stages.terms, netuid);
          const split = by(stages.split, netuid);
          const after = by(left.subnets, netuid);
          return [
            netuid,
            {
              tao_in: terms.taoIn,
              alpha_in: terms.alphaIn,
              excess_tao: terms.excessTao,
              alpha_out: terms.alphaOut,
              bought_alpha: by(stages.bought, netuid).bought,
              pending_owner: after.pendingOwnerCut,
              pending_server: after.pendingServerEmission,
              pending_validator: after.pendingValidatorEmission,
              pending_root: after.pendingRootAlphaDivs,
              recycled_root: split.recycled,
              SubnetTAO: after.taoReserve,
              SubnetAlphaIn: after.alphaReserve,
              SubnetAlphaOut: after.alphaOut,
              quote_weight: after.quoteWeight,
              moving_price_bits: after.movingPrice,
            },
          ];
        }),
      ),
    }).toEqual(output);
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
