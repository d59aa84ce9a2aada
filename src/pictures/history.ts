import { lineChart } from '../draw/index.ts';
import { emission } from '../reference/index.ts';

const short: Readonly<Record<string, string>> = {
  '2021-01-03': 'Kusanagi\nbegins',
  '2021-05-15': 'Kusanagi\nhalts',
  '2021-11-02': 'Nakamoto\nbegins',
  '2023-03-20': 'Finney\nbegins',
  '2025-12-14': 'halving 1',
  '2026-07-30': '30 Jul 2026',
};

/** The supply since the fair launch: what is known, and what lies between in doubt. */
export function historyPicture(): string {
  const known = emission.supplyHistory.map((point) => ({ ...point, at: Date.parse(point.date) }));
  const middle = ({ least, most }: emission.KnownSupply): number => Number(least + most) / 2e9;
  return lineChart({
    title: 'TAO in existence since the fair launch',
    description: known
      .map(({ date, event, least, most, grade }) => {
        const amount = least === most ? tao(least) : `${tao(least)} to ${tao(most)}`;
        return `${date}, ${event}: ${amount} TAO (${grade})`;
      })
      .join('. '),
    x: { label: 'date', scale: 'date', to: Date.parse('2027-01-01') },
    y: { label: 'TAO', scale: 'linear', from: 0, to: 12_000_000 },
    series: [
      { name: 'straight between what is known', points: known.map((point) => [point.at, middle(point)]) },
    ],
    bands: [{ name: 'what may have been', colour: 1, points: possible(known) }],
    marks: known
      .filter(({ date }) => date in short)
      .map((point) => ({
        x: point.at,
        y: middle(point),
        label: `${short[point.date]} (${point.grade})`,
        colour: { source: 2, live: 2, web: 4, derived: 7 }[point.grade],
      })),
  });
}

interface Known extends emission.KnownSupply {
  readonly at: number;
}

/**
 * What the supply may have been between the known amounts: it never rose faster than the blocks allow, and never
 * fell. For Kusanagi no rule is known, so there the amounts alone are in doubt.
 */
function possible(known: readonly Known[]): readonly (readonly [number, number, number])[] {
  const day = 86_400_000;
  return known.flatMap((from, i): readonly (readonly [number, number, number])[] => {
    const to = known[i + 1] ?? from;
    const perDay = from.date < '2025-12-14' ? 7200 : 3600;
    const bounds = (at: number) =>
      [
        at,
        Math.max(Number(from.least) / 1e9, Number(to.least) / 1e9 - ((to.at - at) / day) * perDay),
        Math.min(Number(to.most) / 1e9, Number(from.most) / 1e9 + ((at - from.at) / day) * perDay),
      ] as const;
    const isRuled = from.date >= '2021-11-02';
    const slack = isRuled ? [0, 0.1, 0.2, 0.4, 0.6, 0.8, 0.9, 0.99] : [0];
    return slack.map((share) => bounds(from.at + (to.at - from.at) * share));
  });
}

function tao(amount: bigint): string {
  return (Number(amount) / 1e9).toFixed(0);
}
