/**
 * The cases of `chain.revealWindow`.
 *
 * @module
 */
import type { Draft, Topic } from '../topic.ts';

const most = 18446744073709551615n;

const one = (
  name: string,
  title: string,
  clauses: readonly number[],
  [index, due, commit, period]: readonly [bigint, boolean, bigint, bigint],
  confirmed?: readonly [inRevealRange: boolean, expired: boolean],
): Draft => ({
  id: `reveal-window-${name}`,
  title,
  clauses: clauses.map((clause) => `REVEAL-WINDOW-0${clause}`),
  why: { kind: 'boundary', note: 'an epoch before, in, or after its own' },
  input: {
    subnetEpochIndex: String(index),
    epochDue: due,
    commitEpoch: String(commit),
    revealPeriod: String(period),
  },
  ...(confirmed !== undefined && {
    confirmed: [
      {
        evidence: { kind: 'sheet', id: 'chain' },
        rulesets: ['425'] as const,
        output: { inRevealRange: confirmed[0], expired: confirmed[1] },
      },
    ],
  }),
});

const window: readonly Draft[] = [
  one('in', 'in its epoch', [2, 3], [10n, false, 9n, 1n], [true, false]),
  one('early', 'an epoch too early', [2], [10n, false, 10n, 1n], [false, false]),
  one('due', 'the epoch that is due counts as come', [1, 2, 3], [10n, true, 10n, 1n], [true, false]),
  one('due-too-late', 'the epoch that is due ends the window', [1, 3], [11n, true, 10n, 1n]),
  one('expired', 'an epoch too late', [2, 3], [12n, false, 10n, 1n], [false, true]),
  one('period-two', 'a period of two', [2, 3], [12n, false, 10n, 2n], [true, false]),
  one('period-two-early', 'a period of two, an epoch too early', [2], [11n, false, 10n, 2n]),
  one('period-two-late', 'a period of two, an epoch too late', [3], [13n, false, 10n, 2n]),
  one(
    'period-zero',
    'without a period weights are revealed in the epoch of the commit',
    [2],
    [10n, false, 10n, 0n],
  ),
  one('period-zero-late', 'and have expired in the next', [3], [11n, false, 10n, 0n]),
  one('first-epoch', 'a subnet that has had no epoch', [1, 2], [0n, true, 0n, 1n]),
  one('long-ago', 'a commit of long ago', [3], [1_000_000n, false, 1n, 1n]),
  one('commit-ahead', 'a commit of an epoch to come', [2], [5n, false, 9n, 1n]),
  one('index-saturates', 'the last epoch there is has no next', [1], [most, true, most - 1n, 1n]),
  one('reveal-saturates', 'the sum of commit and period stops at 2^64 - 1', [2], [most, false, most, 5n]),
];

/** The topics of `chain.revealWindow`. */
export const revealWindowTopics: readonly Topic[] = [
  { operation: 'chain.revealWindow', topic: 'window', by: 'generate/chain/reveal-window.ts', cases: window },
];
