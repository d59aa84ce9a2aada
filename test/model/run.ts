/**
 * Runs the model against the chain: commands, what is checked after each, and how a failure is told and kept.
 *
 * @module
 */
import fc from 'fast-check';
import { chain, type JsonObject } from '../../src/reference/index.ts';
import { remember } from './around.ts';
import { invariants } from './invariants.ts';
import { difference, follow, modelOf, type Model } from './model.ts';
import { move, type Move } from './moves.ts';
import { asInput, begin, makeBlock, type Play, type Played } from './play.ts';

/** How a run is drawn. */
export interface Drawn {
  readonly seed: number;
  readonly runs: number;
  /** Where a failure was found, as it was told; the run goes straight there. */
  readonly path?: string | undefined;
}

/** What a run came to. */
export interface Came {
  readonly steps: number;
  readonly extrinsics: number;
  /** How often each outcome was met, by the call. */
  readonly outcomes: ReadonlyMap<string, number>;
  readonly failure?: Failure | undefined;
}

/** The smallest case of a failure. */
export interface Failure {
  readonly why: string;
  readonly seed: number;
  readonly path: string;
  /** The blocks up to the failure, as the input of `chain.blocks`. */
  readonly input: JsonObject;
}

const { subtensor, system, balances } = chain.storage;
const perCommand = 60;

/** Plays random blocks on the small chain of a build, and checks each. */
export function playModel(
  build: chain.Build,
  { seed, runs, path }: Drawn,
  spoil?: (play: Play) => void,
): Came {
  const count = { steps: 0, extrinsics: 0, outcomes: new Map<string, number>() };
  let last: Play | undefined;
  const command = (each: Move) => ({
    check: () => true,
    toString: () => JSON.stringify(each),
    run: (model: Model, play: Play) => {
      count.steps += 1;
      const played = step(model, play, each, spoil);
      for (const { extrinsic, applied } of played) {
        count.extrinsics += 1;
        const met = `${extrinsic.call.call} ${wordOf(applied.outcome)}`;
        count.outcomes.set(met, (count.outcomes.get(met) ?? 0) + 1);
      }
    },
  });
  const playAll = (commands: Iterable<fc.Command<Model, Play>>) =>
    fc.modelRun(() => {
      const play = begin(build);
      last = play;
      return { model: modelOf(play.store), real: play };
    }, commands);
  const [place, replayPath] = path?.split('@') ?? [];
  const property = fc.property(
    fc.commands([move(build).map(command)], {
      ...{ maxCommands: perCommand, size: 'max' as const },
      ...(replayPath !== undefined && { replayPath }),
    }),
    playAll,
  );
  const details = fc.check(property, { seed, numRuns: runs, ...(place !== undefined && { path: place }) });
  if (!details.failed) return count;
  const why =
    details.errorInstance instanceof Error ? details.errorInstance.message : String(details.errorInstance);
  // The last play is of the last case that was tried; the smallest failing one is played again.
  if (details.counterexample !== null)
    try {
      playAll(details.counterexample[0]);
    } catch {
      /* it fails, as it did */
    }
  const input = last === undefined ? {} : asInput(last);
  const [, within = ''] = /replayPath="([^"]*)"/.exec(fc.stringify(details.counterexample)) ?? [];
  return {
    ...count,
    failure: { why, seed: details.seed, path: `${details.counterexamplePath}@${within}`, input },
  };
}

/** One block with everything that must hold after it. */
function step(model: Model, play: Play, each: Move, spoil?: (play: Play) => void): readonly Played[] {
  const before = remember(play.store, play.block);
  const played = makeBlock(play, each);
  spoil?.(play);
  follow(model, played);
  model.steps += 1;
  const wrong = difference(model, play.store);
  if (wrong !== undefined) throw new Error(`block ${play.block}: ${wrong}`);
  for (const [name, violated] of Object.entries(invariants)) {
    const violation = violated({ store: play.store, block: play.block, before });
    if (violation !== undefined) throw new Error(`block ${play.block}: ${name}: ${violation}`);
  }
  return played;
}

function wordOf(outcome: chain.Outcome): string {
  if ('ok' in outcome) return 'ok';
  if ('invalid' in outcome) return `invalid ${JSON.stringify(outcome.invalid)}`;
  return Object.values(outcome.error).join('.');
}

/**
 * I49: what a failed extrinsic leaves behind beside its nonce and its fee.
 *
 * @returns the items that it changed though it failed; none is right
 */
export function leftBehind(build: chain.Build, state: JsonObject, each: Move, at: bigint): readonly string[] {
  const open = (): Play => {
    const store = chain.openStore(state, { build });
    if ('path' in store) throw new Error(store.path);
    return { store, block: at, blocks: [] };
  };
  const [without, withIt] = [open(), open()];
  makeBlock(without, { ...each, extrinsics: [] });
  const [played] = makeBlock(withIt, { ...each, extrinsics: each.extrinsics.slice(0, 1) });
  if (played === undefined || 'ok' in played.applied.outcome) return [];
  const apart = [system.Account, balances.TotalIssuance, subtensor.TotalIssuance].map(
    (item) => `${item.pallet}.${item.name}`,
  );
  const [a, b] = [without, withIt].map(({ store }) => store.state());
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].filter(
    (name) => !apart.includes(name) && JSON.stringify(a[name]) !== JSON.stringify(b[name]),
  );
}
