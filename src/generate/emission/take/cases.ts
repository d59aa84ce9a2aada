import { drafts } from './draft.ts';

/** The chapter's worked example. */
export const examples = drafts([
  [
    'of-a-thousand',
    'a thousand rao, of which a delegate keeps a little less than 18 %',
    ['01', '05'],
    'example',
    'the table of the chapter',
    { take: 11_796, amount: 1000n },
  ],
]);

/** The proportion (TAKE-01, TAKE-04). */
export const proportion = drafts([
  [
    'nothing',
    'a take of 0 leaves all of it',
    ['01', '04'],
    'boundary',
    'the least take',
    { take: 0, amount: 999n },
  ],
  [
    'everything',
    'a take of 65535 leaves nothing',
    ['01', '04'],
    'boundary',
    '65535 of 65535 is 1 exactly; the chain lets nobody set so much',
    { take: 65_535, amount: 999n },
  ],
  [
    'one-part',
    'a take of one part of 65535',
    ['01'],
    'rounding',
    '65537 steps of 2^-32: 65536 would be a part of 65536',
    { take: 1, amount: 10n ** 15n },
  ],
  [
    'half-less',
    'a take of 32767 is less than a half',
    ['01'],
    'boundary',
    'of two rao neither gets both',
    { take: 32_767, amount: 2n },
  ],
  [
    'half-more',
    'a take of 32768 is more than a half',
    ['01'],
    'boundary',
    'of two rao the delegate gets one',
    { take: 32_768, amount: 2n },
  ],
  [
    'not-eighteen-hundredths',
    '11796 of 65535 is not 18 %: a million alpha shows it',
    ['01', '04'],
    'rounding',
    '0.18 would give 4.6 alpha more',
    { take: 11_796, amount: 10n ** 15n },
  ],
  [
    'one-below-the-most',
    'a take one part below the most that is allowed',
    ['01'],
    'boundary',
    '11795',
    { take: 11_795, amount: 10n ** 15n },
  ],
]);

/** The take that nobody set (TAKE-02), and that of a childkey (TAKE-03). */
export const defaults = drafts([
  [
    'never-set',
    'a hotkey that was never made a delegate takes 18 % all the same',
    ['02'],
    'boundary',
    'no entry is not a take of 0',
    { amount: 1_000_000n },
  ],
  [
    'set-to-nothing',
    'a delegate that set 0 takes 0',
    ['02'],
    'boundary',
    'an entry of 0 is an entry',
    { take: 0, amount: 1_000_000n },
  ],
  [
    'childkey-never-set',
    'a childkey that never set a take takes nothing',
    ['02', '03'],
    'boundary',
    'the two takes have different defaults',
    { taker: 'childkey', amount: 1_000_000n },
  ],
  [
    'childkey-set',
    'a childkey with a take takes it of what its parents stand for',
    ['03'],
    'boundary',
    'the most a childkey may set',
    { taker: 'childkey', take: 11_796, amount: 1_000_000n },
  ],
  [
    'childkey-below-minimum',
    'a childkey that set less than the minimum takes the minimum',
    ['03'],
    'boundary',
    'a minimum that was raised after the take was set',
    { taker: 'childkey', take: 99, minimumTake: 100, amount: 1_000_000n },
  ],
  [
    'childkey-at-minimum',
    'a childkey one part above the minimum keeps its own',
    ['03'],
    'boundary',
    'the larger of the two counts',
    { taker: 'childkey', take: 101, minimumTake: 100, amount: 1_000_000n },
  ],
  [
    'childkey-minimum-alone',
    'a childkey that never set a take takes the minimum too',
    ['03', '02'],
    'boundary',
    'the minimum stands above the default',
    { taker: 'childkey', minimumTake: 655, amount: 1_000_000n },
  ],
  [
    'delegate-has-no-minimum',
    'the minimum of childkeys is none of delegates',
    ['03'],
    'boundary',
    'a delegate at 5 parts, below a minimum of 100',
    { take: 5, minimumTake: 100, amount: 10n ** 9n },
  ],
]);
