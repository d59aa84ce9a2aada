import { expect, test } from 'vitest';
import { consensus, type numbers } from '../../../src/reference/index.ts';
import { exampleTable } from '../tables.ts';

const rao = (text: string) => BigInt(text) as numbers.Rao;
const nearlyHalf = 2n ** 63n - 1n;
const nearlyFifth = 3_689_348_814_741_910_323n;

test('the parent and the child of the chapter come to what it says', () => {
  const [parent, child] = exampleTable('spec/consensus/stake-weight.md', 'stake-weight-child');
  const own = (row: typeof parent) => ({ alpha: rao(row.alpha), tao: rao(row.TAO), taoWeight: nearlyFifth });
  const passed = { proportion: nearlyHalf, alpha: rao(parent.alpha), tao: rao(parent.TAO) };

  for (const [row, kin] of [
    [parent, { parents: [], children: [nearlyHalf] }],
    [child, { parents: [passed], children: [] }],
  ] as const) {
    const { inheritedAlpha, inheritedTao, stakeBits } = consensus.stakeWeight({ ...own(row), ...kin });
    expect(inheritedAlpha).toBe(rao(row['`inheritedAlpha`']));
    expect(inheritedTao).toBe(rao(row['`inheritedTao`']));
    expect(stakeBits >> 64n).toBe(BigInt(row['stake weight']));
  }
});
