import { describe, expect, test } from 'vitest';
import { chain, subnet } from '../../src/generate/emission/coinbase/input.ts';
import { blockFlows, subnetPicture, taoPicture } from '../../src/pictures/index.ts';
import { emission } from '../../src/reference/index.ts';

const blockOf = (...given: Parameters<typeof chain>) =>
  emission.coinbase(emission.readBlockState(chain(...given)), '425');

describe('where a block goes', () => {
  test('all TAO that was minted is somewhere', () => {
    const block = blockOf([
      subnet({ taoReserve: '450000', alphaReserve: '999999', alphaOut: '9000000000000000' }),
    ]);
    const flows = blockFlows(block).filter(({ coin }) => coin === 'TAO');
    expect(flows.map(({ to }) => to)).toContain('stranded');
    expect(flows.reduce((sum, { rao }) => sum + rao, 0n)).toBe(block.minted);
  });

  test('all alpha for people is somebody’s, recycled, or nobody’s', () => {
    const flows = blockFlows(blockOf()).filter(
      ({ netuid, from }) => netuid === 3 && from === 'minted for people',
    );
    expect(flows.reduce((sum, { rao }) => sum + rao, 0n)).toBe(1_000_000_000n);
  });

  test('the picture of TAO has each subnet and each end with its amount', () => {
    const text = taoPicture(blockOf());
    for (const words of ['subnet 1', '0.435897436 TAO', 'unminted', '0.000000002 TAO'])
      expect(text).toContain(words);
  });

  test('the picture of a subnet says for how much alpha its TAO buys', () => {
    expect(subnetPicture(blockOf(), 1)).toContain('0.432700068 TAO for 24.038661521 alpha');
  });

  test('a block that goes nowhere is drawn too', () => {
    expect(taoPicture(blockOf([]))).toContain('unminted');
  });
});
