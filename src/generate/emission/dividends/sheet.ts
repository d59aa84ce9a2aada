import type { Draft } from '../../topic.ts';
import { account } from '../accounts.ts';
import { dividendsInput, type OneValidator, type Pots } from './input.ts';

/** The validators of the chain's own tests of this rule, whose sums those tests know to 1000 rao. */
const ofTests: readonly OneValidator[] = [
  { hotkey: account(0), alpha: 4_859_302n, root: 2_342_352n, dividend: 77_783_738n },
  { hotkey: account(1), alpha: 23_423n, root: 859_273n, dividend: 19_283_940n },
];

/** What each hotkey gets: bits of the alpha dividend, bits of the root dividend. */
type Given = readonly (readonly [alpha: string, root: string])[];

interface Line {
  readonly id: string;
  readonly title: string;
  readonly pots: Pots;
  readonly validators: readonly OneValidator[];
  readonly given: Given;
  readonly clauses: readonly string[];
  /** Said where the line is one of 475. */
  readonly recycled?: boolean;
}

const alphaPot = 183_123_567_452n;
const rootPot = 837_120_949_872n;
const alphaByRoot: Given = [
  ['759593031746604711740', '972568700882763908208'],
  ['26916701403461770600', '2622838400776810528032'],
];

const seats = (a?: boolean, b?: boolean): readonly OneValidator[] => [
  {
    hotkey: account(10),
    alpha: 10n ** 12n,
    root: 5n * 10n ** 12n,
    dividend: 700_000_000n,
    ...(a !== undefined && { seat: a }),
  },
  {
    hotkey: account(11),
    alpha: 2n * 10n ** 12n,
    root: 10n ** 13n,
    dividend: 300_000_000n,
    ...(b !== undefined && { seat: b }),
  },
  { hotkey: account(12), dividend: 1000n, ...(a !== undefined && { seat: a }) },
];
const seatPots = { alpha: 10n ** 9n, root: 5n * 10n ** 8n };
const alphaOfSeats = ['3006471394000000000', '1288487740000000000', '8160000000000'] as const;
const seated = (...root: readonly string[]): Given => alphaOfSeats.map((alpha, i) => [alpha, root[i]]);
const both = ['1503238553500000000', '644245094000000000', '0'];

const lines: readonly Line[] = [
  {
    id: 'div-totals',
    title: 'two validators of which the smaller has more TAO, and a larger pot on root',
    pots: { alpha: alphaPot, root: rootPot },
    validators: ofTests,
    given: alphaByRoot,
    clauses: ['DIVIDENDS-02', 'DIVIDENDS-04', 'DIVIDENDS-05'],
  },
  {
    id: 'div-onlytao',
    title: 'the same two with nothing in the pot of the subnet: root is paid all the same',
    pots: { root: rootPot },
    validators: ofTests,
    given: alphaByRoot.map(([, root]) => ['0', root]),
    clauses: ['DIVIDENDS-04', 'DIVIDENDS-05'],
  },
  {
    id: 'div-noweight',
    title: 'TAO weighs nothing, so all of each dividend is alpha’s',
    pots: { alpha: alphaPot, taoWeight: 0n },
    validators: ofTests,
    given: [
      ['630257860089861305092', '0'],
      ['156251873060205177248', '0'],
    ],
    clauses: ['DIVIDENDS-02', 'DIVIDENDS-03'],
  },
  {
    id: 'div-all-on-root-425',
    title: 'three validators, one of which has no stake at all',
    pots: seatPots,
    validators: seats(),
    given: seated(...both),
    clauses: ['DIVIDENDS-02', 'DIVIDENDS-03', 'DIVIDENDS-05'],
  },
  {
    id: 'div-all-on-root-475',
    title: 'all three have a seat on root: as before',
    pots: seatPots,
    validators: seats(true, true),
    given: seated(...both),
    clauses: ['DIVIDENDS-06'],
    recycled: false,
  },
  {
    id: 'div-b-off-root-475',
    title: 'the second has no seat on root, and the first gets all of that pot',
    pots: seatPots,
    validators: seats(true, false),
    given: seated('2147483648000000000', '0', '0'),
    clauses: ['DIVIDENDS-06', 'DIVIDENDS-05'],
    recycled: false,
  },
  {
    id: 'div-none-on-root-475',
    title: 'nobody has a seat on root, and its pot is recycled',
    pots: seatPots,
    validators: seats(false, false),
    given: seated('0', '0', '0'),
    clauses: ['DIVIDENDS-06'],
    recycled: true,
  },
];

/** The lines of the sheets, computed apart from the reference. */
export const sheet: readonly Draft[] = lines.map((line): Draft => {
  const ruleset = line.recycled === undefined ? '425' : '475';
  const dividends = line.validators.map(({ hotkey }, i) => ({
    hotkey,
    alphaDividend: line.given[i][0],
    rootDividend: line.given[i][1],
  }));
  return {
    id: `dividends-sheet-${line.id.slice('div-'.length)}`,
    title: line.title,
    clauses: line.clauses,
    why: {
      kind: ruleset === '425' ? 'rounding' : 'ruleset-switch',
      note: `the line ${line.id} of the sheet`,
    },
    rulesets: [ruleset],
    input: dividendsInput(line.pots, line.validators),
    confirmed: [
      {
        evidence: { kind: 'sheet', id: line.id },
        rulesets: [ruleset],
        output: { dividends, ...(line.recycled !== undefined && { rootRecycled: line.recycled }) },
      },
    ],
  };
});
