import type { Draft } from '../../topic.ts';
import { boundary, overflow } from './case.ts';
import { modes, ofSix, ofThree } from './subnets.ts';

const told: Readonly<Record<string, string>> = {
  '0': 'at moving average 0 bonds are what was bought in this epoch',
  '1': 'at a millionth a trace of the old bonds is left',
  '500000': 'at a half old and new count alike',
  '999999': 'at all but a millionth bonds hardly move',
  '1000000': 'at the whole bonds stay as they are',
  '1000001': 'above the whole alpha is negative, and buying costs bonds',
};

/** How fast bonds follow (CLASSIC-BONDS-04, CLASSIC-BONDS-05, YUMA3-BONDS-02, YUMA3-BONDS-03). */
export const average: readonly Draft[] = [
  ...Object.entries(told).flatMap(([millionths, title]) =>
    (['classic', 'yuma3'] as const).map((mode) =>
      boundary(
        `average-${millionths}-${mode}`,
        mode === 'classic' ? title : `${title}; Yuma3`,
        mode === 'classic' ? ['CLASSIC-BONDS-04', 'CLASSIC-BONDS-05'] : ['YUMA3-BONDS-02', 'YUMA3-BONDS-03'],
        `alpha is 1 less ${millionths} millionths`,
        ofSix({ ...modes[mode], bondsMovingAverage: millionths }),
      ),
    ),
  ),
  ...['0', '1000000'].map((millionths) =>
    boundary(
      `average-${millionths}-liquid`,
      `with liquid alpha the moving average means nothing, here ${millionths}`,
      ['YUMA3-BONDS-01', 'LIQUID-ALPHA-01'],
      'each pair has an alpha of its own',
      ofThree({ ...modes.liquid, bondsMovingAverage: millionths }),
    ),
  ),
  boundary(
    'average-1000000-without-bonds-classic',
    'bonds that stay as they are, where there are none: no dividend for anyone',
    ['CLASSIC-BONDS-05', 'CLASSIC-BONDS-06', 'EMISSION-02'],
    'the miners have the whole emission',
    ofThree({ bondsMovingAverage: '1000000', bonds: [[], [], []] }),
  ),
  boundary(
    'average-1000000-without-bonds-yuma3',
    'the same under Yuma3',
    ['YUMA3-BONDS-03', 'YUMA3-BONDS-06', 'EMISSION-02'],
    'the miners have the whole emission',
    ofThree({ ...modes.yuma3, bondsMovingAverage: '1000000', bonds: [[], [], []] }),
  ),
  ...(['classic', 'yuma3'] as const).map((mode) =>
    overflow(
      `average-two-${mode}`,
      `a moving average of two: alpha is −1, and old bonds double${mode === 'yuma3' ? '; Yuma3' : ''}`,
      [
        mode === 'classic' ? 'CLASSIC-BONDS-04' : 'YUMA3-BONDS-02',
        mode === 'classic' ? 'CLASSIC-BONDS-05' : 'YUMA3-BONDS-03',
      ],
      'what was bought is taken off; a bond that would be negative is gone',
      ofThree({ ...modes[mode], bondsMovingAverage: '2000000' }),
    ),
  ),
  ...(['classic', 'yuma3'] as const).map((mode): Draft => ({
    ...overflow(
      `average-largest-${mode}`,
      mode === 'classic'
        ? 'the largest moving average: the quotient becomes the nearest that fits'
        : 'the largest moving average under Yuma3: the quotient keeps its low bits',
      [mode === 'classic' ? 'CLASSIC-BONDS-04' : 'YUMA3-BONDS-02'],
      'only root could set it: 2^64 − 1 millionths',
      ofThree({ ...modes[mode], bondsMovingAverage: (2n ** 64n - 1n).toString() }),
    ),
    level: 'may',
  })),
];
