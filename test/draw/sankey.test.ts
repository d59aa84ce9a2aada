import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { sankey, type Sankey } from '../../src/draw/index.ts';

const flows: Sankey = {
  title: 'One block',
  description: 'Where each rao goes.',
  nodes: [
    { id: 'minted', name: 'minted', value: '0.5 TAO' },
    { id: 'pool', name: 'into the pool' },
    { id: 'buy', name: 'buys alpha' },
    { id: 'nobody', name: 'dust' },
  ],
  flows: [
    { from: 'minted', to: 'pool', value: 3, label: '0.3 TAO' },
    { from: 'minted', to: 'buy', value: 2, label: '0.2 TAO' },
    { from: 'minted', to: 'nobody', value: 0, label: 'nothing' },
  ],
};

function elements(text: string): readonly string[] {
  const names: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => names.push(name));
  parser.write(text).close();
  return names;
}

describe('a Sankey picture', () => {
  test('is well-formed, with a title and a description', () => {
    expect(elements(sankey(flows)).slice(0, 3)).toEqual(['svg', 'title', 'desc']);
  });

  test('leaves out what is nothing', () => {
    expect(sankey(flows)).not.toContain('dust');
    expect(elements(sankey(flows)).filter((name) => name === 'path')).toHaveLength(4);
  });

  test('says amounts of boxes and of flows', () => {
    expect(sankey(flows)).toContain('0.5 TAO');
    expect(sankey(flows)).toContain('<title>0.3 TAO</title>');
  });

  test('no flow at all is an empty picture, not a fault', () => {
    expect(elements(sankey({ ...flows, flows: [] }))).not.toContain('path');
  });

  test('keeps the order of the data where asked', () => {
    const kept = sankey({ ...flows, keepsOrder: true, endsAtRight: false });
    expect(kept.indexOf('into the pool')).toBeLessThan(kept.indexOf('buys alpha'));
  });
});
