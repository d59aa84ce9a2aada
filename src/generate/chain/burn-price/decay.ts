import type { Draft } from '../../topic.ts';
import { tao, most, sheet, asserted, prices } from './input.ts';

/** Prices that fall (BURN-PRICE-01 to BURN-PRICE-04). */
export const decay: readonly Draft[] = [
  ...[0, 1, 2, 3, 4, 5, 7, 8, 64, 360, 1000, 4096, 36100, 65535].map((halfLife): Draft => ({
    id: `burn-price-half-life-${halfLife}`,
    title: `10 TAO, a block, and a half-life of ${halfLife}`,
    clauses: halfLife === 0 ? ['BURN-PRICE-04'] : ['BURN-PRICE-01', 'BURN-PRICE-02', 'BURN-PRICE-03'],
    why: { kind: 'boundary', note: 'the factor is found by halving an interval; one step off shows here' },
    input: prices(10_000_000_000n * tao, [['block', 1]], { halfLife }),
  })),
  {
    id: 'burn-price-halves',
    title: 'two half-lives of two blocks: 1024 becomes 511, then 255',
    clauses: ['BURN-PRICE-01'],
    why: { kind: 'rounding', note: 'each block is cut; a power of the whole would give 512 and 256' },
    input: prices(
      1024n,
      [
        ['block', 2],
        ['block', 2],
      ],
      { halfLife: 2 },
    ),
    confirmed: [{ ...asserted('test_burn_halves_every_half_life'), output: { burn: '255', paid: [] } }],
  },
  {
    id: 'burn-price-one-block',
    title: 'a half-life of 1000 blocks takes 2 of 2000 in a block',
    clauses: ['BURN-PRICE-01'],
    why: { kind: 'rounding', note: 'the exact value is 1998.6' },
    input: prices(2000n, [['block', 1]], { halfLife: 1000 }),
    confirmed: [{ ...asserted('test_burn_decay'), output: { burn: '1998', paid: [] } }],
  },
  {
    id: 'burn-price-twenty-half-lives',
    title: 'a day of blocks takes 1 TAO to 711 rao',
    clauses: ['BURN-PRICE-01', 'BURN-PRICE-02'],
    why: { kind: 'rounding', note: '7200 cuts; a floating point power gives 953' },
    input: prices(tao, [['block', 7200]]),
    confirmed: [{ ...sheet, output: { burn: '711', paid: [] } }],
  },
  {
    id: 'burn-price-two-half-lives',
    title: 'twice 360 blocks: not quite a quarter is left',
    clauses: ['BURN-PRICE-01'],
    why: { kind: 'rounding', note: '2500000000 would be a quarter' },
    input: prices(10n * tao, [['block', 720]]),
    confirmed: [{ ...sheet, output: { burn: '2499999776', paid: [] } }],
  },
  {
    id: 'burn-price-first-block',
    title: 'in block 1 the price does not fall, in block 2 it does',
    clauses: ['BURN-PRICE-04'],
    why: { kind: 'boundary', note: 'the chain begins to let it fall after block 1' },
    input: prices(
      1000n,
      [
        ['block', 1],
        ['block', 1],
      ],
      { halfLife: 1, block: 0n },
    ),
  },
  {
    id: 'burn-price-largest',
    title: 'the largest price there is falls without a wrap',
    clauses: ['BURN-PRICE-01'],
    why: { kind: 'overflow', note: 'the product has 96 bits' },
    input: prices(most, [['block', 3]], { halfLife: 7 }),
  },
];
