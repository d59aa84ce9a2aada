import type { Draft } from '../../topic.ts';

/** A line of the sheet: a validator's pairs with three miners, and the alphas that it gives them. */
interface Line {
  /** As the sheet calls it. */
  readonly id: string;
  readonly title: string;
  readonly clause: string;
  readonly mode: 'Auto' | 'Previous' | 'Current';
  readonly bondsPenalty: number;
  /** What the epoch before stored; absent where nothing is. */
  readonly previousConsensus?: readonly number[];
  readonly alphas: readonly string[];
}

const weights = ['2147483648', '1073741824', '1073741824'];
const bonds = ['429496729', '2147483648', '0'];
const consensus = ['1073741824', '2147483648', '1073741824'];
const stored = [13107, 26214, 0];
const byStored = ['3108904405', '3071671555', '3071671555'];
const byCurrent = ['3071671555', '3071671555', '3012258989'];

const lines: readonly Line[] = [
  {
    id: 'lac-auto-maxpenalty',
    title: 'Auto at the whole penalty: the epoch before',
    clause: 'LIQUID-ALPHA-09',
    mode: 'Auto',
    bondsPenalty: 65535,
    previousConsensus: stored,
    alphas: byStored,
  },
  {
    id: 'lac-auto-65534',
    title: 'Auto a step below the whole penalty: this epoch',
    clause: 'LIQUID-ALPHA-09',
    mode: 'Auto',
    bondsPenalty: 65534,
    previousConsensus: stored,
    alphas: byCurrent,
  },
  {
    id: 'lac-auto-nopenalty',
    title: 'Auto without a penalty: this epoch',
    clause: 'LIQUID-ALPHA-09',
    mode: 'Auto',
    bondsPenalty: 0,
    previousConsensus: stored,
    alphas: byCurrent,
  },
  {
    id: 'lac-auto-nothing-stored',
    title: 'Auto at the whole penalty with nothing stored: this epoch',
    clause: 'LIQUID-ALPHA-08',
    mode: 'Auto',
    bondsPenalty: 65535,
    alphas: byCurrent,
  },
  {
    id: 'lac-previous',
    title: 'Previous without a penalty: the epoch before',
    clause: 'LIQUID-ALPHA-08',
    mode: 'Previous',
    bondsPenalty: 0,
    previousConsensus: stored,
    alphas: byStored,
  },
  {
    id: 'lac-current',
    title: 'Current at the whole penalty: this epoch',
    clause: 'LIQUID-ALPHA-08',
    mode: 'Current',
    bondsPenalty: 65535,
    previousConsensus: stored,
    alphas: byCurrent,
  },
];

const row = (values: readonly string[]) => values.map((value, uid) => [uid, value] as const);

/** Each uid has the validator's rows, so that the line says all of the output. */
function inputOf({ mode, bondsPenalty, previousConsensus }: Line): object {
  return {
    weightsForBonds: consensus.map(() => row(weights)),
    bondsMasked: consensus.map(() => row(bonds)),
    consensus,
    alphaLow: 45875,
    alphaHigh: 58982,
    alphaSigmoidSteepness: 1000,
    bondsPenalty,
    liquidAlphaConsensusMode: mode,
    ...(previousConsensus !== undefined && { previousConsensus }),
  };
}

/** The modes of 446 as a sheet has them, computed apart from the reference (LIQUID-ALPHA-08, LIQUID-ALPHA-09). */
export const sheet: readonly Draft[] = lines.map((line): Draft => ({
  id: `liquid-alpha-sheet-${line.id}`,
  title: line.title,
  clauses: [line.clause],
  why: { kind: 'ruleset-switch', note: `the line ${line.id} of the sheet` },
  input: inputOf(line),
  rulesets: ['446'],
  confirmed: [
    {
      evidence: { kind: 'sheet', id: line.id },
      rulesets: ['446'],
      output: { alphas: consensus.map(() => line.alphas) },
    },
  ],
}));
