import type { Draft } from '../../topic.ts';

const supply = 21_000_000_000_000_000n;

const input = (emission: bigint, totalIssuance: bigint, balancesIssuance: bigint) => ({
  emission: emission.toString(),
  totalIssuance: totalIssuance.toString(),
  balancesIssuance: balancesIssuance.toString(),
});

/** How near the 21 million are (MINT-01). */
export const limit: readonly Draft[] = [
  {
    id: 'mint-far-from-limit',
    title: 'half a TAO in a block of 2026',
    clauses: ['MINT-01', 'MINT-02', 'MINT-03'],
    why: { kind: 'example', note: 'the first row of the table of the chapter' },
    input: input(500_000_000n, 11_000_000_000_000_000n, 11_000_000_000_000_000n),
  },
  {
    id: 'mint-part',
    title: 'the emission is cut down to what the balances leave, whatever subtensor counts',
    clauses: ['MINT-01'],
    why: { kind: 'boundary', note: 'the rate looks at one counter, the limit at the other' },
    input: input(500_000_000n, 11_000_000_000_000_000n, supply - 200_000_000n),
  },
  {
    id: 'mint-above-limit',
    title: 'the balances are above 21 million, and nothing is minted, not less than nothing',
    clauses: ['MINT-01'],
    why: { kind: 'overflow', note: 'the difference saturates at 0' },
    input: input(500_000_000n, 11_000_000_000_000_000n, supply + 1n),
  },
  ...[-1n, 0n, 1n].map((more): Draft => ({
    id: `mint-room-${more < 0n ? 'one-short' : more === 0n ? 'exact' : 'one-over'}`,
    title: `there is room for the emission ${more < 0n ? 'less a rao' : more === 0n ? 'and no more' : 'and a rao more'}`,
    clauses: ['MINT-01'],
    why: { kind: 'boundary', note: 'what is left is compared with the emission' },
    input: input(1000n, 20_000_000_000_000_000n, supply - 1000n - more),
  })),
  {
    id: 'mint-one-rao-left',
    title: 'a rao is left, and it is minted',
    clauses: ['MINT-01'],
    why: { kind: 'boundary', note: 'the last one' },
    input: input(500_000_000n, 11_000_000_000_000_000n, supply - 1n),
  },
  {
    id: 'mint-full',
    title: 'exactly 21 million in the balances: nothing',
    clauses: ['MINT-01'],
    why: { kind: 'boundary', note: 'nothing is left' },
    input: input(500_000_000n, 11_000_000_000_000_000n, supply),
  },
  {
    id: 'mint-subtensor-full',
    title: "subtensor's counter is above 21 million and limits nothing",
    clauses: ['MINT-01', 'MINT-02'],
    why: { kind: 'boundary', note: 'whoever takes the wrong counter mints nothing here' },
    input: input(500_000_000n, supply + 5n, 11_000_000_000_000_000n),
  },
  {
    id: 'mint-nothing',
    title: 'no emission, nothing minted',
    clauses: ['MINT-01'],
    why: { kind: 'boundary', note: 'the chain does not even ask' },
    input: input(0n, supply - 1n, supply - 1n),
  },
];
