import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { lineChart, type LineChart } from '../../src/draw/index.ts';

const chart: LineChart = {
  title: 'Supply & <time>',
  description: 'A "curve" that rises.',
  x: { label: 'date', scale: 'date' },
  y: { label: 'TAO', scale: 'linear', from: 0 },
  series: [
    {
      name: 'known',
      points: [
        [Date.UTC(2021, 0, 3), 0],
        [Date.UTC(2025, 11, 14), 10.5e6],
      ],
    },
    {
      name: 'to come',
      isDashed: true,
      points: [
        [Date.UTC(2025, 11, 14), 10.5e6],
        [Date.UTC(2060, 0, 1), 20.9e6],
      ],
    },
  ],
  bands: [
    {
      name: 'in doubt',
      points: [
        [Date.UTC(2021, 0, 3), 0, 1e6],
        [Date.UTC(2025, 11, 14), 10e6, 11e6],
      ],
    },
  ],
  marks: [{ x: Date.UTC(2025, 11, 14), y: 10.5e6, label: 'first halving' }],
};

/** The names of the elements and their texts; throws where the XML is broken. */
function readXml(text: string): { readonly names: readonly string[]; readonly texts: readonly string[] } {
  const names: string[] = [];
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => names.push(name));
  parser.on('text', (each) => texts.push(each));
  parser.write(text).close();
  return { names, texts };
}

describe('a line chart', () => {
  test('is well-formed, and says what it shows to those who cannot see it', () => {
    const { names, texts } = readXml(lineChart(chart));
    expect(names.slice(0, 3)).toEqual(['svg', 'title', 'desc']);
    expect(texts).toContain('Supply & <time>');
    expect(texts).toContain('A "curve" that rises.');
  });

  test('names its series, bands and marks in both layouts', () => {
    const { texts } = readXml(lineChart(chart));
    for (const word of ['known', 'to come', 'in doubt', 'first halving'])
      expect(texts.filter((text) => text === word)).toHaveLength(2);
  });

  test('has colours for light and for dark', () => {
    expect(lineChart(chart)).toContain('@media (prefers-color-scheme:dark)');
  });

  test('a logarithmic axis has powers of ten', () => {
    const points = [
      [1, 1],
      [2, 1000],
    ] as const;
    const text = lineChart({
      ...chart,
      bands: [],
      marks: [],
      x: { label: 'k', scale: 'linear' },
      y: { label: 'rao', scale: 'log', from: 1, to: 1e9 },
      series: [{ name: 'each', points, isStepped: true }],
    });
    expect(readXml(text).texts).toEqual(expect.arrayContaining(['1', '100', '10 k', '100 M']));
  });

  test('points that stand on each other leave words out rather than print them over others', () => {
    const marks = Array.from({ length: 60 }, () => ({
      x: Date.UTC(2040, 0, 1),
      y: 1e6,
      label: 'one of many',
    }));
    const words = readXml(lineChart({ ...chart, marks })).texts.filter((text) => text === 'one of many');
    expect(words.length).toBeGreaterThan(0);
    expect(words.length).toBeLessThan(120);
  });
});
