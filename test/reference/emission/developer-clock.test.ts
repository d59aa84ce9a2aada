import { describe, expect, test } from 'vitest';
import { emission, type numbers } from '../../../src/reference/index.ts';
import { absent, corpusFiles, corpusJson } from '../../corpora.ts';

type Item = Readonly<Record<string, string | number | null>>;
type State = Readonly<Record<string, Item | undefined>>;

interface Fixture {
  readonly id: string;
  readonly blocks?: { readonly first: number; readonly last: number };
  readonly pre?: State;
  readonly post?: State;
}

const pots = ['PendingEmission', 'PendingRootDivs', 'PendingAlphaSwapped', 'PendingOwnerCut'];
/** The tempo of a subnet that stores none, in these builds. */
const defaultTempo = 10;

const fixtures = corpusFiles('runtime/fixtures')
  .map((file) => corpusJson(`runtime/fixtures/${file}`) as Fixture)
  .filter(({ pre, post, blocks }) => pre && post && blocks !== undefined && blocks.first === blocks.last);
const here = fixtures.length > 0;
const block = (number: number | bigint) => BigInt(number) as numbers.BlockNumber;

/** A subnet before and after a block. */
function subnetsOf({ id, pre = {}, post = {}, blocks }: Fixture) {
  const before = (item: string, netuid: string) => pre[`SubtensorModule.${item}`]?.[netuid] ?? undefined;
  const after = (item: string, netuid: string) => {
    const changed = post[`SubtensorModule.${item}`]?.[netuid];
    return changed === undefined ? before(item, netuid) : (changed ?? undefined);
  };
  const netuids = Object.keys(pre['SubtensorModule.NetworksAdded'] ?? {}).filter((netuid) => netuid !== '0');
  return netuids.map((netuid) => {
    const now = blocks?.last ?? 0;
    const step = (of: typeof before) => ({
      age: BigInt(of('BlocksSinceLastStep', netuid) ?? 0),
      last: Number(of('LastMechansimStepBlock', netuid) ?? 0),
    });
    const clock: emission.Clock = {
      netuid: Number(netuid),
      tempo: Number(before('Tempo', netuid) ?? defaultTempo),
      block: block(now),
      lastEpochBlock: block(0),
      pendingEpochAt: block(0),
      blocksSinceLastStep: 0n,
    };
    const pending = pots.map((pot) => BigInt(after(pot, netuid) ?? 0));
    return { id, now, clock, pending, before: step(before), after: step(after) };
  });
}

describe('blocks of the developer builds', () => {
  const title = here ? 'ran the epochs that the grid says, and no others' : `are not compared: ${absent}`;
  test.skipIf(!here)(title, () => {
    const subnets = fixtures.flatMap(subnetsOf);
    const due = subnets.filter(({ clock }) => emission.isDue(clock, 'dev-293'));
    expect([subnets.length, due.length]).toEqual([127, 53]);
    for (const { id, now, clock, pending, before, after } of subnets) {
      const ran = due.some((each) => each.clock === clock);
      expect([id, after]).toEqual([id, ran ? { age: 0n, last: now } : { ...before, age: before.age + 1n }]);
      if (ran) expect([id, pending]).toEqual([id, pots.map(() => 0n)]);
    }
  });
});
