import type { Draft } from '../../topic.ts';
import { boundary, drainCase, drainInput, rounding } from './input.ts';

const plain = { stakes: [[1, 10n]] } as const;

/** Subnets gather, and those that are due pay (HOTKEY-DRAIN-01 to HOTKEY-DRAIN-04, HOTKEY-DRAIN-10). */
export const gathering: readonly Draft[] = [
  drainCase(
    'gathering-not-due',
    'a subnet that is not due gathers, and its step is a block older',
    [1, 2],
    boundary('a block before'),
    drainInput([{ tempo: 99, pending: 7n, queued: 3n, age: 98n, shares: [[1, 10n]] }], [plain], {
      block: 996n,
    }),
  ),
  drainCase(
    'gathering-due',
    'what a block adds is in what the epoch of that block shares out',
    [1, 2, 3],
    boundary('the block on the grid'),
    drainInput([{ tempo: 99, pending: 7n, queued: 3n, shares: [[1, 10n]] }], [plain], { block: 997n }),
  ),
  drainCase(
    'gathering-tempo-0',
    'a tempo of 0 gathers for ever',
    [1, 2],
    boundary('never due'),
    drainInput([{ tempo: 0, pending: 2n ** 62n, queued: 1n, age: 2n ** 64n - 1n }], [plain]),
  ),
  drainCase(
    'gathering-saturates',
    'what is pending is at most what 64 bits hold',
    [1],
    boundary('the largest pot'),
    drainInput([{ pending: 2n ** 64n - 3n, queued: 5n }], [plain]),
  ),
  drainCase(
    'gathering-owner',
    'the owner’s cut is in its balance and in the issuance at once, and no stake',
    [3, 10],
    rounding('18 % of a tempo'),
    drainInput(
      [
        {
          tempo: 99,
          owner: 7,
          pending: 99_000_000_000n,
          queued: 1_000_000_000n,
          shares: [[1, 82_000_457_767n]],
        },
      ],
      [{ ...plain, hotkey: 1 }],
      { block: 1097n, tempo: 7200n },
    ),
  ),
  drainCase(
    'gathering-no-owner',
    'without an owner the epoch has all of it',
    [3],
    boundary('no owner'),
    drainInput([{ tempo: 99, pending: 1000n, queued: 0n, shares: [[1, 1000n]] }], [plain], { block: 1097n }),
  ),
  drainCase(
    'gathering-cut-is-lost',
    'what an epoch leaves of its emission is nobody’s, and never issued',
    [4, 10],
    boundary('no weights'),
    drainInput([{ tempo: 99, owner: 7, pending: 1000n, shares: [] }], [plain], { block: 1097n }),
  ),
  drainCase(
    'gathering-two-subnets',
    'two subnets pay a hotkey in one block, and it pays that out at once and together',
    [4, 9],
    { kind: 'ordering', note: 'hotkeys after all subnets' },
    drainInput(
      [
        { netuid: 2, tempo: 1, pending: 500n, shares: [[1, 500n]] },
        { netuid: 4, tempo: 1, pending: 501n, shares: [[1, 499n]] },
      ],
      [
        {
          take: 6554,
          stakes: [
            [1, 10n],
            [2, 90n],
          ],
        },
      ],
      { block: 1000n },
    ),
  ),
  drainCase(
    'gathering-root',
    'root gathers too, and runs an epoch without emission',
    [1, 2],
    boundary('netuid 0'),
    drainInput([{ netuid: 0, tempo: 99, pending: 0n }], [plain], { block: 1098n }),
  ),
  drainCase(
    'gathering-ascending',
    'netuids are given in ascending order, whatever their bytes',
    [1],
    { kind: 'ordering', note: '256 after 1' },
    drainInput(
      [
        { netuid: 256, queued: 2n },
        { netuid: 1, queued: 1n },
      ],
      [plain],
    ),
  ),
  drainCase(
    'gathering-issuance-saturates',
    'the issuance is at most what 64 bits hold',
    [10],
    boundary('the largest issuance'),
    drainInput([], [{ ...plain, pending: 10n }], { totalIssuance: 2n ** 64n - 3n }),
  ),
];
