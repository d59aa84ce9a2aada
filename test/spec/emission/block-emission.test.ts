import { expect, test } from 'vitest';
import type { numbers } from '../../../src/reference/index.ts';
import { emission } from '../../../src/reference/index.ts';
import { exampleTable } from '../tables.ts';

const rao = (text: string) => BigInt(text) as numbers.Rao;

test('the worked example of the block emission holds', () => {
  for (const row of exampleTable('spec/emission/block-emission.md', 'block-emission')) {
    const given = emission.blockEmission({ issuance: rao(row.issuance) }, '425');
    expect([given.halvings, given.emission.toString()]).toEqual([Number(row.halvings), row.emission]);
  }
});

test('the worked example of minting holds', () => {
  for (const row of exampleTable('spec/emission/mint.md', 'mint')) {
    const { minted } = emission.mint({
      emission: rao(row.emission),
      totalIssuance: rao(row.totalIssuance),
      balancesIssuance: rao(row.balancesIssuance),
    });
    expect(minted.toString()).toBe(row.minted);
  }
});
