import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chain, findOperation, type JsonObject } from '../../src/reference/index.ts';
import { move } from './moves.ts';
import { begin, makeBlock } from './play.ts';
import { leftBehind, playModel } from './run.ts';

const { TAOSPEC_SEED = '42' } = process.env;
const seed = Number(TAOSPEC_SEED);
const { subtensor } = chain.storage;

describe.each(['dev-293', '425'] as const)('the small chain at %s', (build) => {
  test('holds to its invariants over 20,000 blocks', { timeout: 300_000 }, () => {
    const came = playModel(build, { seed, runs: 800 });
    expect(came.failure).toBeUndefined();
    expect(came.steps).toBeGreaterThan(20_000);
    // Each call must have gone well and wrong, or the model plays with nothing.
    for (const call of ['set_weights', 'commit_weights', 'reveal_weights', 'serve_axon', 'root_register'])
      expect([...came.outcomes.keys()].filter((met) => met.includes(`.${call} `)).length).toBeGreaterThan(1);
  });

  test('a failed extrinsic leaves nothing behind but its nonce and its fee', { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.array(move(build), { maxLength: 6 }), move(build), (earlier, each) => {
        const play = begin(build);
        for (const one of earlier) makeBlock(play, one);
        const state = play.store.state() as JsonObject;
        expect(leftBehind(build, state, each, play.block)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('the state is the same after a journey through raw storage', () => {
    fc.assert(
      fc.property(fc.array(move(build), { maxLength: 12 }), (moves) => {
        const play = begin(build);
        for (const one of moves) makeBlock(play, one);
        const raw = play.store.raw();
        const back = chain.fromRaw(raw, build);
        expect(back).toEqual({ state: play.store.state(), unknown: [] });
      }),
      { numRuns: 40 },
    );
  });

  test(
    'a break is found, shrunk to a few blocks, and is a case that can be kept',
    { timeout: 120_000 },
    () => {
      // The chain forgets whom it took a uid from, once two neurons were replaced.
      const came = playModel(build, { seed, runs: 100 }, ({ store }) => {
        if (store.get(subtensor.SubnetworkN, 2) > 1)
          store.remove(subtensor.Uids, 2, store.get(subtensor.Keys, 2, 0));
      });
      expect(came.failure?.why).toMatch(/I1: Keys and Uids/);
      const { input, seed: again, path } = came.failure!;
      expect((input.blocks as readonly JsonObject[]).length).toBeLessThanOrEqual(4);
      expect(findOperation('chain.blocks')!.domain(input, build)).toBeUndefined();
      expect(
        playModel(build, { seed: again, path, runs: 100 }, ({ store }) => {
          if (store.get(subtensor.SubnetworkN, 2) > 1)
            store.remove(subtensor.Uids, 2, store.get(subtensor.Keys, 2, 0));
        }).failure?.why,
      ).toBe(came.failure?.why);
    },
  );
});
