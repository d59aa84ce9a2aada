import type { EpochWireInput446 } from '../../../reference/index.ts';
import type { Draft } from '../../topic.ts';
import { modes, ofSix, ofThree } from './subnets.ts';

type Change = Partial<EpochWireInput446>;

/** Three with liquid alpha and small bonds, so that validators buy, and the consensus is looked at. */
const three = (change: Change): EpochWireInput446 => ({
  ...ofThree(modes.liquid),
  bonds: [[[2, 5000]], [[2, 6000]], []],
  ...change,
});

const six = (change: Change): EpochWireInput446 => ({ ...ofSix(modes.liquid), ...change });

/** What the epoch before stored: less than is agreed now. */
const less = [0, 10000, 20000];

const switched = (
  id: string,
  title: string,
  clauses: readonly string[],
  note: string,
  input: EpochWireInput446,
): Draft => ({
  id: `epoch-mode-${id}`,
  title,
  clauses,
  why: { kind: 'ruleset-switch', note },
  input,
  rulesets: ['446'],
});

/** Which consensus liquid alpha looks at from ruleset 446 on (LIQUID-ALPHA-08, LIQUID-ALPHA-09). */
export const mode: readonly Draft[] = [
  {
    ...switched(
      'switch-before',
      'validators buy, and liquid alpha looks at the consensus of now',
      ['LIQUID-ALPHA-02', 'LIQUID-ALPHA-08'],
      'the same subnet as in the next case, nothing stored: both rulesets say the same',
      three({}),
    ),
    rulesets: ['425', '446'],
  },
  switched(
    'switch-after',
    'the same with what the epoch before stored: from ruleset 446 on it is looked at by default',
    ['LIQUID-ALPHA-09', 'LIQUID-ALPHA-08'],
    'the default is Auto, and the penalty is 65535; under 425 the stored consensus plays no part',
    three({ previousConsensus: less }),
  ),
  ...[0, 1, 32768, 65534, 65535].map((bondsPenalty) =>
    switched(
      `auto-at-penalty-${bondsPenalty}`,
      bondsPenalty === 65535
        ? 'Auto at the whole penalty is Previous'
        : `Auto at penalty ${bondsPenalty} is Current`,
      ['LIQUID-ALPHA-09'],
      'the mode is set, not left to its default',
      three({ liquidAlphaConsensusMode: 'Auto', bondsPenalty, previousConsensus: less }),
    ),
  ),
  ...[0, 32768, 65535].flatMap((bondsPenalty) =>
    (['Previous', 'Current'] as const).map((liquidAlphaConsensusMode) =>
      switched(
        `${liquidAlphaConsensusMode.toLowerCase()}-at-penalty-${bondsPenalty}`,
        `${liquidAlphaConsensusMode} at penalty ${bondsPenalty} looks at the consensus of ${liquidAlphaConsensusMode === 'Previous' ? 'the epoch before' : 'now'}`,
        ['LIQUID-ALPHA-08'],
        'only Auto asks for the penalty',
        three({ liquidAlphaConsensusMode, bondsPenalty, previousConsensus: less }),
      ),
    ),
  ),
  ...(['Auto', 'Previous', 'Current'] as const).map((liquidAlphaConsensusMode) =>
    switched(
      `${liquidAlphaConsensusMode.toLowerCase()}-nothing-stored`,
      `${liquidAlphaConsensusMode} where nothing is stored: the consensus of now`,
      ['LIQUID-ALPHA-08'],
      'no epoch has stored a consensus yet',
      three({ liquidAlphaConsensusMode }),
    ),
  ),
  switched(
    'previous-all-zero',
    'a stored consensus of zeros is a consensus: every weight is far above it',
    ['LIQUID-ALPHA-08', 'LIQUID-ALPHA-02'],
    'the liquid average runs because something is agreed now',
    three({ previousConsensus: [0, 0, 0] }),
  ),
  switched(
    'previous-all-whole',
    'a stored consensus of 1 for everyone: nobody is above it',
    ['LIQUID-ALPHA-08', 'LIQUID-ALPHA-02'],
    'each difference is 0',
    three({ previousConsensus: [65535, 65535, 65535] }),
  ),
  switched(
    'previous-is-what-was-agreed',
    'the consensus of now as it would be stored: a u16 step is lost, and buying is a hair above it',
    ['LIQUID-ALPHA-08', 'STORING-01'],
    '0.66667 is stored as 43689',
    three({ previousConsensus: [0, 21844, 43689] }),
  ),
  switched(
    'previous-of-one-u16',
    'a stored consensus of 1 is a 65535th, cut behind 32 bits',
    ['LIQUID-ALPHA-08'],
    '65537 steps of 2^-32',
    three({ previousConsensus: [1, 1, 1] }),
  ),
  switched(
    'previous-clips-nothing',
    'the stored consensus steers alpha alone: clipping, trust and incentive go by that of now',
    ['LIQUID-ALPHA-08', 'CLIP-01'],
    'six uids, a stored consensus that is all turned round',
    six({ previousConsensus: [60000, 0, 30000, 0, 0, 65535] }),
  ),
  switched(
    'previous-when-selling',
    'who sells does not look at any consensus',
    ['LIQUID-ALPHA-02', 'LIQUID-ALPHA-08'],
    'both validators hold more than they say now: the same bonds as without a stored consensus',
    three({
      bonds: [
        [
          [1, 65535],
          [2, 65535],
        ],
        [[2, 65535]],
        [],
      ],
      previousConsensus: less,
    }),
  ),
  switched(
    'previous-but-nothing-agreed-now',
    'nothing is agreed now: bonds follow with one alpha, whatever is stored',
    ['YUMA3-BONDS-01', 'LIQUID-ALPHA-08'],
    'no weights at all',
    three({ weights: [[], [], []], previousConsensus: less }),
  ),
  switched(
    'previous-without-liquid-alpha',
    'Yuma3 without liquid alpha looks at no consensus',
    ['YUMA3-BONDS-02', 'EPOCH-02'],
    'Previous, and something stored',
    three({ liquidAlpha: false, liquidAlphaConsensusMode: 'Previous', previousConsensus: less }),
  ),
  switched(
    'previous-in-classic-mode',
    'classic mode knows neither liquid alpha nor a stored consensus',
    ['EPOCH-02', 'CLASSIC-BONDS-04'],
    'Previous, and something stored',
    three({ yuma3: false, liquidAlphaConsensusMode: 'Previous', previousConsensus: less }),
  ),
  switched(
    'previous-of-six',
    'six uids judged by what was agreed an epoch ago',
    ['LIQUID-ALPHA-09', 'LIQUID-ALPHA-08'],
    'Auto, by default, at the whole penalty',
    six({ previousConsensus: [0, 0, 0, 0, 20000, 40000] }),
  ),
  switched(
    'previous-of-six-on-a-falling-curve',
    'the same on a curve that falls, with a range from 0 to 1',
    ['LIQUID-ALPHA-09', 'LIQUID-ALPHA-03'],
    'a steepness of −1000',
    six({
      previousConsensus: [0, 0, 0, 0, 20000, 40000],
      alphaSigmoidSteepness: -1000,
      alphaLow: 0,
      alphaHigh: 65535,
    }),
  ),
];
