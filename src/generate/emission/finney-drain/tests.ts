import type { Draft } from '../../topic.ts';
import { finneyCase, finneyInput, hotkeyOf, stakesOf, type OneHotkey, type Tuple } from './input.ts';

/** Emissions of the chain's own test, with the stakes before and after. */
interface Line {
  readonly word: string;
  readonly title: string;
  readonly loaded: readonly Tuple[];
  readonly hotkeys: readonly OneHotkey[];
  readonly after: readonly OneHotkey['stakes'][];
  readonly issuance: bigint;
}

const take = 5898;

const lines: readonly Line[] = [
  {
    word: 'two-delegates',
    title: 'two delegates with a 9 % take, as servers and as validators',
    loaded: [
      [1, 200n, 1000n],
      [2, 123n, 2000n],
    ],
    hotkeys: [
      {
        hotkey: 1,
        owner: 3,
        take,
        stakes: [
          [3, 200n],
          [4, 300n],
        ],
      },
      {
        hotkey: 2,
        owner: 4,
        take,
        stakes: [
          [3, 200n],
          [4, 200n],
        ],
      },
    ],
    after: [
      [
        [3, 854n],
        [4, 846n],
      ],
      [
        [3, 1110n],
        [4, 1413n],
      ],
    ],
    issuance: 1_003_323n,
  },
  {
    word: 'servers-alone',
    title: "the same two as servers alone: all is the owners'",
    loaded: [
      [1, 350n, 0n],
      [2, 150n, 0n],
    ],
    hotkeys: [
      {
        hotkey: 1,
        owner: 3,
        take,
        stakes: [
          [3, 854n],
          [4, 846n],
        ],
      },
      {
        hotkey: 2,
        owner: 4,
        take,
        stakes: [
          [3, 1110n],
          [4, 1413n],
        ],
      },
    ],
    after: [
      [
        [3, 1204n],
        [4, 846n],
      ],
      [
        [3, 1110n],
        [4, 1563n],
      ],
    ],
    issuance: 1_000_500n,
  },
  {
    word: 'three-nominators',
    title: "a delegate and two more with the same stake: two rao of dust are the delegate's",
    loaded: [[5, 100n, 1000n]],
    hotkeys: [
      {
        hotkey: 5,
        owner: 6,
        take,
        stakes: [
          [3, 1000n],
          [4, 1000n],
          [6, 1000n],
        ],
      },
    ],
    after: [
      [
        [3, 1303n],
        [4, 1303n],
        [6, 1494n],
      ],
    ],
    issuance: 1_001_100n,
  },
];

/** What the chain's tests assert of payments (FINNEY-DRAIN-04 to FINNEY-DRAIN-06). */
export const tests: readonly Draft[] = lines.map(({ word, title, loaded, hotkeys, after, issuance }) => ({
  ...finneyCase(
    `tests-${word}`,
    title,
    [4, 5, 6],
    { kind: 'rounding', note: "a test of the chain's" },
    finneyInput([{ netuid: 1, tempo: 0, loaded }], hotkeys),
  ),
  confirmed: [
    {
      evidence: { kind: 'repo-test', id: 'v1.0.0 pallets/subtensor/tests/staking.rs: the stakes' },
      rulesets: ['149'],
      output: {
        totalIssuance: issuance.toString(),
        subnets: [
          {
            netuid: 1,
            pendingEmission: '0',
            blocksSinceLastStep: '5',
            lastMechanismStepBlock: '900',
            loadedEmission: null,
          },
        ],
        hotkeys: hotkeys.map(({ hotkey }, at) => ({ hotkey: hotkeyOf(hotkey), stakes: stakesOf(after[at]) })),
      },
    },
  ],
}));
