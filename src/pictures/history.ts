import { lineChart } from '../draw/index.ts';
import { emission } from '../reference/index.ts';

const short: Readonly<Record<string, string>> = {
  '2021-01-03': 'Kusanagi begins',
  '2021-05-15': 'Kusanagi halts',
  '2021-11-02': 'Nakamoto begins',
  '2023-03-20': 'Finney begins',
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
    bands: [
      {
        name: 'where sources disagree',
        colour: 1,
        points: band(known),
      },
    ],
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

/** What could have been: the amounts in doubt, and Nakamoto's begin as early and as late as it is told. */
function band(
  known: readonly (emission.KnownSupply & { readonly at: number })[],
): [number, number, number][] {
  return known
    .filter(({ date }) => date <= '2023-03-09')
    .flatMap(({ date, at, least, most }): [number, number, number][] => {
      const [low, high] = [Number(least) / 1e9, Number(most) / 1e9];
      if (date !== '2021-11-02') return [[at, low, high]];
      const late = Date.parse('2021-11-21');
      return [
        [at, low, high],
        [late, low, high + (late - at) / 12_000],
      ];
    });
}

function tao(amount: bigint): string {
  return (Number(amount) / 1e9).toFixed(0);
}
