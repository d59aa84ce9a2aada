import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emission, operations, type numbers, type Ruleset } from '../../../src/reference/index.ts';
import { testGoldens, type Golden } from './golden-lines.ts';

const { blocksUntilEpoch, isDue, nextEpochBlock } = emission;
const block = (number: bigint) => number as numbers.BlockNumber;
const { rulesets } = operations.find(({ name }) => name === 'emission.tempo')!;
const grids = ['119', '195', '233', '421'] as const;
const stored = ['423', '425', '438'] as const;

type Named = Golden['input'];

/** A clock by either sheet's names. */
function clockOf({ input }: Pick<Golden, 'input'>): emission.Clock {
  const of = (...names: readonly string[]) =>
    BigInt(names.map((name) => input[name]).find((x) => x != null) ?? 0);
  return {
    netuid: Number(of('netuid')),
    tempo: Number(of('tempo')),
    block: block(of('block', 'now')),
    lastEpochBlock: block(of('lastEpochBlock', 'LastEpochBlock', 'last_epoch_block')),
    pendingEpochAt: block(of('pendingEpochAt', 'pending_epoch_at')),
    blocksSinceLastStep: of('blocksSinceLastStep', 'blocks_since_last_step'),
  };
}

const plain = clockOf({ input: { tempo: 360 } });

describe('lines of the sheets', () => {
  const until: readonly (readonly [string, string, Ruleset])[] = [
    ['emission', 'blocks_until_next_epoch', '119'],
    ['emission', 'blocks_until_next_auto_epoch', '425'],
    ['chain', 'blocksUntilNextAutoEpoch', '425'],
    ['chain', 'legacyBlocksUntilNextEpoch', '421'],
  ];
  for (const [sheet, operation, ruleset] of until)
    testGoldens<Named, string | { blocks: string }>(sheet, operation, (line) => {
      const expected = typeof line.output === 'string' ? line.output : line.output.blocks;
      expect([line.id, blocksUntilEpoch(clockOf(line), ruleset).toString()]).toEqual([line.id, expected]);
    });

  for (const [sheet, operation] of [
    ['chain', 'shouldRunEpoch'],
    ['since-425', 'epoch.isDue'],
  ])
    testGoldens<Named, boolean | { due: boolean }>(sheet, operation, (line) => {
      const due = isDue(clockOf(line), line.specVersion === 438 ? '438' : '425');
      const expected = typeof line.output === 'boolean' ? line.output : line.output.due;
      expect([line.id, due]).toEqual([line.id, expected]);
    });
});

describe('the epoch clock', () => {
  const blocks = fc.bigInt(0n, 2n ** 40n);
  const tempos = fc.integer({ min: 1, max: 65535 });

  test('of the grid strikes once in tempo + 1 blocks, and counts down to it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 65535 }),
        tempos,
        blocks,
        fc.constantFrom(...grids),
        (netuid, tempo, from, ruleset) => {
          const at = (n: bigint) => ({ ...plain, netuid, tempo, block: block(n) });
          const first = from + blocksUntilEpoch(at(from), ruleset);
          expect(isDue(at(first), ruleset)).toBe(true);
          expect(isDue(at(first + BigInt(tempo) + 1n), ruleset)).toBe(true);
          expect(isDue(at(first + 1n), ruleset)).toBe(false);
          expect(blocksUntilEpoch(at(first + 1n), ruleset)).toBe(BigInt(tempo));
        },
      ),
    );
  });

  test('that is stored strikes first after tempo blocks, if nothing else is due', () => {
    fc.assert(
      fc.property(tempos, blocks, fc.constantFrom(...stored), (tempo, last, ruleset) => {
        const at = (n: bigint) => ({ ...plain, tempo, lastEpochBlock: block(last), block: block(last + n) });
        expect(isDue(at(BigInt(tempo) - 1n), ruleset)).toBe(false);
        expect(isDue(at(BigInt(tempo)), ruleset)).toBe(true);
        expect(blocksUntilEpoch(at(1n), ruleset)).toBe(BigInt(tempo) - 1n);
      }),
    );
  });

  test('never strikes at a tempo of 0', () => {
    for (const ruleset of rulesets) {
      const clock = {
        ...plain,
        tempo: 0,
        block: block(9999n),
        pendingEpochAt: block(1n),
        blocksSinceLastStep: 99999n,
      };
      expect(isDue(clock, ruleset)).toBe(false);
      expect(nextEpochBlock(clock)).toBe(null);
    }
  });

  test('expects an epoch that was asked for, if it is the earlier', () => {
    const clock = { ...plain, lastEpochBlock: block(100n) };
    expect(nextEpochBlock(clock)).toBe(460n);
    expect(nextEpochBlock({ ...clock, pendingEpochAt: block(200n) })).toBe(200n);
    expect(nextEpochBlock({ ...clock, pendingEpochAt: block(500n) })).toBe(460n);
  });
});
