import type { Draft } from '../../topic.ts';
import { boundary, finneyCase, finneyInput, payingInput } from './input.ts';

const plain = { hotkey: 1, owner: 1, stakes: [[1, 10n]] } as const;

/** What was loaded is paid, and counts to the issuance (FINNEY-DRAIN-01, FINNEY-DRAIN-02). */
export const loaded: readonly Draft[] = [
  finneyCase(
    'loaded-nothing',
    'nothing loaded, nothing paid',
    [1],
    boundary('an empty block'),
    finneyInput([{ netuid: 1 }], [plain]),
  ),
  finneyCase(
    'loaded-empty',
    'an empty list is loaded, and gone',
    [1],
    boundary('an epoch without hotkeys'),
    finneyInput([{ netuid: 1, loaded: [] }], [plain]),
  ),
  finneyCase(
    'loaded-two-subnets',
    'a hotkey in two subnets is paid twice, and the second time by the stakes of the first',
    [1, 5],
    { kind: 'ordering', note: 'a delegate that grows in between' },
    finneyInput(
      [
        { netuid: 1, loaded: [[1, 0n, 1001n]] },
        { netuid: 256, loaded: [[1, 500n, 0n]] },
      ],
      [
        {
          hotkey: 1,
          owner: 1,
          take: 6553,
          stakes: [
            [1, 10n],
            [2, 90n],
          ],
        },
      ],
    ),
  ),
  finneyCase(
    'loaded-256-before-1',
    'netuid 256 is paid before netuid 1',
    [1, 5],
    { kind: 'ordering', note: 'netuids by their bytes' },
    finneyInput(
      [
        { netuid: 1, loaded: [[1, 0n, 2003n]] },
        { netuid: 256, loaded: [[1, 700n, 0n]] },
      ],
      [
        {
          hotkey: 1,
          owner: 1,
          take: 6553,
          stakes: [
            [1, 11n],
            [2, 90n],
          ],
        },
      ],
    ),
  ),
  finneyCase(
    'loaded-not-in-the-same-block',
    'what an epoch gives is loaded, and paid in the next block only',
    [1, 8],
    boundary('due in this block'),
    finneyInput([{ netuid: 3, tempo: 99, pending: 1000n, epoch: [[1, 400n, 600n]] }], [plain], {
      block: 995n,
    }),
  ),
  finneyCase(
    'loaded-and-due',
    'a tempo of 1: what was loaded is paid, and what comes of the epoch is loaded',
    [1, 8],
    { kind: 'ordering', note: 'paid first, loaded after' },
    finneyInput(
      [{ netuid: 0, tempo: 1, pending: 20n, queued: 10n, loaded: [[1, 5n, 5n]], epoch: [[1, 10n, 20n]] }],
      [plain],
    ),
  ),
  finneyCase(
    'issuance-counts-what-is-emitted',
    'the issuance grows by all that is emitted, also by the dust that nobody gets',
    [2, 6],
    { kind: 'ruleset-switch', note: "from 121 on the dust is the delegate's" },
    payingInput(0n, 100n, {
      owner: 1,
      take: 0,
      stakes: [
        [1, 1n],
        [2, 1n],
        [3, 1n],
      ],
    }),
  ),
  finneyCase(
    'issuance-saturates',
    'the issuance is at most what 64 bits hold',
    [2],
    boundary('the largest issuance'),
    finneyInput([{ netuid: 1, loaded: [[1, 5n, 5n]] }], [plain], { totalIssuance: 2n ** 64n - 3n }),
  ),
];
