import { lineChart, type Series } from '../draw/index.ts';
import { emission } from '../reference/index.ts';

/** A schedule's begin on the calendar. */
export interface Timed {
  /** The day of the first block, in milliseconds since 1970. */
  readonly begin: number;
  /** How many seconds a block takes. */
  readonly blockTime: number;
}

/** A schedule to draw, with a name for its line. */
export interface Drawn {
  readonly name: string;
  readonly terms: emission.ScheduleTerms;
}

/** So far a curve is drawn: later halvings lie on one line. */
const lastDrawn = 8;

/** The time of a block, in milliseconds since 1970. */
export function dateOfBlock({ begin, blockTime }: Timed, blocks: bigint): number {
  return begin + Number(blocks) * blockTime * 1000;
}

/** The issuance to come, halving by halving. */
export function schedulePicture(drawn: readonly Drawn[], timed: Timed): string {
  const last = Math.max(...drawn.map((each) => curve(each, timed).at(-1)?.[0] ?? timed.begin));
  const series = drawn.map((each): Series => ({ name: each.name, points: held(curve(each, timed), last) }));
  const [first] = drawn.map(({ terms }) => emission.schedule(terms).halvings);
  const marks = first
    .filter(({ halving }) => halving <= lastDrawn)
    .map(({ halving, blocksFromBegin, issuance }) => ({
      x: dateOfBlock(timed, blocksFromBegin),
      y: tao(issuance),
      label: `halving ${halving}, ${new Date(dateOfBlock(timed, blocksFromBegin)).getUTCFullYear()}`,
      colour: 0,
    }));
  return lineChart({
    title: 'TAO issued, from here to halving 8',
    description: `${series.map(({ name }) => name).join('; ')}. ${marks.map(({ label, y }) => `${label}: ${y} TAO`).join('. ')}.`,
    x: { label: 'date', scale: 'date', ...span(series) },
    y: { label: 'TAO issued', scale: 'linear', to: 22_000_000 },
    series,
    marks,
  });
}

/** What a block emits from here on, halving by halving, on a logarithmic scale. */
export function emissionPicture(drawn: readonly Drawn[], timed: Timed): string {
  const series = drawn.map(({ name, terms }): Series => {
    const { halvings } = emission.schedule(terms);
    const steps = halvings.map(({ blocksFromBegin, emission: after }): readonly [number, number] => [
      dateOfBlock(timed, blocksFromBegin),
      Math.max(1, Number(after)),
    ]);
    return {
      name,
      isStepped: true,
      points: [[timed.begin, Number(emission.emissionOf(terms.issuance))], ...steps],
    };
  });
  return lineChart({
    title: 'What a block emits, down to the last rao',
    description: `Steps that halve about every four years, on a logarithmic scale, down to 0. ${series.map(({ name }) => name).join('; ')}.`,
    x: { label: 'date', scale: 'date' },
    y: { label: 'rao a block', scale: 'log', from: 1, to: 1e9 },
    series,
  });
}

function curve({ terms }: Drawn, timed: Timed): readonly (readonly [number, number])[] {
  const { halvings } = emission.schedule(terms);
  const points = halvings
    .filter(({ halving }) => halving <= lastDrawn)
    .map(({ blocksFromBegin, issuance }) => [dateOfBlock(timed, blocksFromBegin), tao(issuance)] as const);
  return [[timed.begin, tao(terms.issuance)], ...points];
}

/** A curve that goes on to the end of the picture: where no halving comes any more, the issuance stays about as it is. */
function held(
  points: readonly (readonly [number, number])[],
  until: number,
): readonly (readonly [number, number])[] {
  const [at, value] = points[points.length - 1];
  return at < until ? [...points, [until, value]] : points;
}

function span(series: readonly Series[]): { readonly from: number; readonly to: number } {
  const dates = series.flatMap(({ points }) => points.map(([x]) => x));
  return { from: Math.min(...dates), to: Math.max(...dates) };
}

function tao(amount: bigint): number {
  return Number(amount) / 1e9;
}
