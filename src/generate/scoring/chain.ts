/**
 * The cases of `scoring.chain`: whole rounds, and where one step ends and the next begins.
 *
 * @module
 */
import { draws } from '../draws.ts';
import { casesOf, drawnCases, topicsOf } from './cases.ts';
import { drawnLogits } from './distributions.ts';

const profile = {
  temperature: 1,
  noiseFloor: 1500,
  steepness: 8,
  alpha: 6554,
  unasked: 'decay-all',
  exclude: 0,
  minAllowed: 1,
  limit: 65535,
};
const teacher = [
  [900, 100, 0],
  [0, 700, 50],
];
const near = [
  [880, 120, 0],
  [10, 690, 50],
];
const far = [
  [0, 100, 900],
  [700, 0, 50],
];
const keys = (n: number) => [...Array(n).keys()].map((uid) => `miner-${uid}`);
const of = (
  answers: readonly (readonly (readonly number[])[] | undefined)[],
  more: Partial<typeof profile> = {},
  scores: readonly bigint[] = answers.map(() => 0n),
  hotkeysBefore: readonly string[] = keys(scores.length),
) => ({
  profile: { ...profile, ...more },
  teacher,
  peers: answers.flatMap((each, uid) => (each === undefined ? [] : [{ uid, answers: each }])),
  scores: scores.map(String),
  hotkeysBefore,
  hotkeys: keys(answers.length),
});
const half = 2n ** 31n;

const edges = casesOf('chain', [
  [
    'example',
    'a copy, one that is near, and one that is far',
    'CHAIN-01',
    'example',
    'the first round of three miners',
    of([teacher, near, far]),
  ],
  [
    'missing-sample',
    'an answer to one of two samples',
    'CHAIN-02',
    'boundary',
    'what is missing is a whole bit away',
    of([near, near.slice(0, 1)]),
  ],
  [
    'missing-all',
    'an answer without a sample',
    'CHAIN-02',
    'boundary',
    'asked, and nothing said',
    of([near, []]),
  ],
  [
    'other-classes',
    'an answer with a class too few',
    'CHAIN-02',
    'boundary',
    'no comparison, a whole bit',
    of([near, near.map((each) => each.slice(0, 2))]),
  ],
  [
    'extra-sample',
    'an answer with a sample too many',
    'CHAIN-02',
    'boundary',
    'what was not asked is not heard',
    of([near, [...near, [5, 5, 5]]]),
  ],
  [
    'unasked',
    'one that was not asked decays',
    'CHAIN-03',
    'ordering',
    'both had a half',
    of([near, undefined], {}, [half, half]),
  ],
  [
    'unasked-stays',
    'or stays, by the profile',
    'CHAIN-03',
    'ordering',
    'both had a half',
    of([near, undefined], { unasked: 'sampled-only' }, [half, half]),
  ],
  [
    'newcomer',
    'a newcomer on the uid of one that was good',
    'CHAIN-03',
    'ordering',
    'the score does not wait',
    of([near, far], {}, [half, half], ['miner-0', 'before']),
  ],
  [
    'excluded',
    'the lowest goes before the cap',
    'CHAIN-04',
    'ordering',
    'half of three',
    of([teacher, near, far], { exclude: 20_000, limit: 40_000 }),
  ],
  [
    'capped',
    'one that is far ahead is cut',
    'CHAIN-04',
    'boundary',
    'two fifths of all',
    of([near, far, far], { limit: 26_214 }, [2n ** 32n, 1000n, 2000n]),
  ],
  [
    'nobody',
    'a round in which nobody was asked, and nobody was before',
    'CHAIN-04',
    'boundary',
    'nothing is set',
    of([undefined, undefined]),
  ],
  [
    'floor',
    'the near one and the copy are alike under a wide floor',
    'CHAIN-01',
    'boundary',
    'a tenth of a bit',
    of([teacher, near, far], { noiseFloor: 6554 }),
  ],
  [
    'sharp',
    'at the temperature 1 the far one is farther',
    'CHAIN-01',
    'boundary',
    'the temperature is the profile’s',
    of([teacher, near, far], { temperature: 0 }),
  ],
  ['steep', 'a steeper fall', 'CHAIN-01', 'boundary', 'k is 20', of([teacher, near, far], { steepness: 20 })],
  [
    'at-once',
    'with alpha of 1 the round decides',
    'CHAIN-03',
    'boundary',
    'what was is forgotten',
    of([far, near], { alpha: 65536 }, [2n ** 32n, 0n]),
  ],
]);
const fuzz = drawnCases('chain', [9700, 15], (seed, index) => {
  const from = draws(seed);
  const [n, samples, classes] = [from.integer(3, 9), from.integer(2, 4), from.integer(3, 6)];
  const taught = [...Array(samples).keys()].map(() => drawnLogits(from, classes));
  const answers = (noise: number) =>
    taught.map((each) =>
      each.map((logit) => Math.max(-32768, Math.min(32767, logit + from.integer(-noise, noise)))),
    );
  const peers = [...Array(n).keys()].flatMap((uid) =>
    from.oneIn(5) ? [] : [{ uid, answers: answers(60 * uid + 20) }],
  );
  const hotkeys = keys(n);
  return {
    title: `a round of ${n} miners`,
    clauses: ['CHAIN-01', 'CHAIN-04'],
    note: 'the farther the higher the uid',
    input: {
      profile: {
        ...profile,
        temperature: from.integer(0, 3),
        alpha: from.integer(3000, 65536),
        unasked: index % 2 === 0 ? 'decay-all' : 'sampled-only',
        exclude: from.integer(0, 30_000),
        minAllowed: from.integer(1, 3),
        limit: from.integer(15_000, 65_535),
      },
      teacher: taught,
      peers,
      scores: hotkeys.map(() => from.bigint(0n, 2n ** 32n).toString()),
      hotkeysBefore: hotkeys.map((hotkey) => (from.oneIn(8) ? 'before' : hotkey)),
      hotkeys,
    },
  };
});

/** The topics of `scoring.chain`. */
export const chainTopics = topicsOf('scoring.chain', 'chain', { edges, fuzz });
