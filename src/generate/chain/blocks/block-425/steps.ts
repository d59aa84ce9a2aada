/**
 * The first steps of a block, each alone: records of swaps, prices of registrations, the mint.
 *
 * @module
 */
import type { Draft } from '../../../topic.ts';
import { alice, bob, emitting, quiet, told425 } from './universe.ts';

const burn = (price: string) => ({ 'SubtensorModule.Burn': { '0': '500000', '1': price } });

/** Cases of the first steps. */
export const stepCases: readonly Draft[] = [
  told425({
    id: 'price-falls',
    title: 'a price falls by the half-life of its own subnet, and root’s falls too',
    clauses: [3],
    note: 'one half-life for all subnets, or root left out',
    pre: {
      ...quiet([1, 2]),
      'SubtensorModule.Burn': { '0': '1000000000', '1': '1000000000', '2': '1000000000' },
      'SubtensorModule.BurnHalfLife': { '1': 1, '2': 7200 },
    },
  }),
  told425({
    id: 'price-half-life-zero',
    title: 'a half-life of 0 lets a price rest, and its bounds still hold',
    clauses: [3],
    note: 'half-life 0 as a price of nothing, or the bounds asked for only where the price falls',
    kind: 'boundary',
    pre: {
      ...quiet([1, 2]),
      'SubtensorModule.Burn': { '1': '7', '2': '1000000000' },
      'SubtensorModule.BurnHalfLife': { '1': 0, '2': 0 },
    },
  }),
  told425({
    id: 'price-first-block',
    title: 'in block 1 no price falls yet',
    clauses: [3],
    note: 'the price falling in the first block',
    kind: 'boundary',
    pre: { ...quiet(), ...burn('1000000000'), 'SubtensorModule.LastEpochBlock': {} },
    numbers: [1, 2],
  }),
  told425({
    id: 'price-floor',
    title: 'a price that falls below its floor stops at the floor',
    clauses: [3],
    note: 'one rao above the floor',
    kind: 'boundary',
    pre: { ...quiet(), ...burn('500001') },
  }),
  told425({
    id: 'price-ceiling',
    title: 'a price above its ceiling comes down to it at once',
    clauses: [3],
    note: 'the ceiling asked for only after a registration',
    kind: 'boundary',
    pre: { ...quiet(), ...burn('900000000000'), 'SubtensorModule.MaxBurn': { '1': '1000000' } },
  }),
  told425({
    id: 'registrations-counted-anew',
    title: 'the registrations of the last block are forgotten, on root as on any subnet',
    clauses: [4],
    note: 'the counter of root left standing',
    pre: { ...quiet(), 'SubtensorModule.RegistrationsThisBlock': { '0': 1, '1': 9 } },
  }),
  told425({
    id: 'root-interval-due',
    title:
      'root’s interval starts anew in every block once root’s clock is due, since no slot of root is ever used',
    clauses: [4],
    note: 'root’s slot used up by the reset, or the interval of another subnet reset with it',
    pre: {
      ...quiet(),
      'SubtensorModule.LastEpochBlock': { '0': '640', '1': '640' },
      'SubtensorModule.RegistrationsThisInterval': { '0': 3, '1': 3 },
    },
    numbers: [1000, 1001],
  }),
  told425({
    id: 'root-interval-not-due',
    title: 'root’s interval goes on one block before root’s clock is due',
    clauses: [4],
    note: 'the tempo counted one short',
    kind: 'boundary',
    pre: {
      ...quiet(),
      'SubtensorModule.LastEpochBlock': { '0': '641', '1': '900' },
      'SubtensorModule.RegistrationsThisInterval': { '0': 3 },
    },
  }),
  told425({
    id: 'swap-records-turn',
    title: 'a record of a swap goes after 7200 blocks and not at the 7200th, when its subnet has its turn',
    clauses: [2],
    note: 'a record as old as the interval, and one a block older',
    kind: 'boundary',
    pre: {
      ...quiet(),
      'SubtensorModule.LastEpochBlock': { '0': '7000', '1': '7000' },
      'SubtensorModule.LastHotkeySwapOnNetuid': { [`1,${alice}`]: '0', [`1,${bob}`]: '1' },
    },
    numbers: [7201],
  }),
  told425({
    id: 'swap-records-no-turn',
    title: 'a record of a swap stays, however old, until its subnet has its turn',
    clauses: [2],
    note: 'every subnet gone through in every block',
    pre: {
      ...quiet(),
      'SubtensorModule.LastEpochBlock': { '0': '14300', '1': '14300' },
      'SubtensorModule.LastHotkeySwapOnNetuid': { [`1,${alice}`]: '0' },
    },
    numbers: [14_400],
  }),
  told425({
    id: 'mint-before-halving',
    title:
      'a block that finds one rao less than half of all TAO still mints a whole one, and goes past the half',
    clauses: [5],
    note: 'the emission asked for after the mint',
    kind: 'boundary',
    pre: { ...emitting(), 'SubtensorModule.TotalIssuance': '10499999999999999' },
  }),
  told425({
    id: 'mint-halving',
    title:
      'a block that finds half of all TAO issued mints half a TAO, and the alpha of its subnet does not halve',
    clauses: [5, 7],
    note: 'one halving for TAO and alpha; the record of the emission read as TAO’s',
    pre: { ...emitting(), 'SubtensorModule.TotalIssuance': '10500000000000000' },
  }),
  told425({
    id: 'mint-record-of-alpha',
    title: 'the record of the emission is of whichever asked last: here of alpha that has halved twice',
    clauses: [5, 7],
    note: 'the record left at TAO’s emission',
    pre: { ...emitting(), 'SubtensorModule.SubnetAlphaOut': { '1': '15000000000000000' } },
  }),
  told425({
    id: 'mint-two-counts',
    title: 'the rate goes by subtensor’s count and the ceiling by the count of the balances',
    clauses: [5, 8],
    note: 'one count for both',
    pre: { ...emitting(), 'Balances.TotalIssuance': '20999999999000000' },
  }),
  told425({
    id: 'mint-ceiling-reached',
    title: 'at the ceiling of the balances nothing is minted or told, though the rate is noted',
    clauses: [5],
    note: 'an event for nothing, or the rate not noted',
    kind: 'boundary',
    pre: { ...quiet(), 'SubtensorModule.TotalIssuance': '11000000000000000' },
  }),
  told425({
    id: 'mint-all-issued',
    title: 'where subtensor counts 21 million nothing is minted or told, and the record stays as it was',
    clauses: [5],
    note: 'the record set to 0',
    kind: 'boundary',
    pre: { ...quiet(), 'SubtensorModule.BlockEmission': '500000000' },
  }),
  told425({
    id: 'mint-nobody-emits',
    title: 'TAO that no subnet takes is unminted in the same block, and the event of the mint stays',
    clauses: [5, 8],
    note: 'TAO minted into nobody’s hands',
    pre: {
      ...quiet(),
      'SubtensorModule.TotalIssuance': '11000000000000000',
      'Balances.TotalIssuance': '11000000000000000',
    },
  }),
  told425({
    id: 'constants-interval',
    title: 'another interval for the records of swaps, as a constant by its pallet’s name',
    clauses: [2],
    note: 'a constant of the build that can’t be overridden',
    pre: {
      ...quiet(),
      'SubtensorModule.LastHotkeySwapOnNetuid': { [`1,${alice}`]: '991', [`1,${bob}`]: '990' },
    },
    numbers: [1001],
    constants: { 'SubtensorModule.HotkeySwapOnSubnetInterval': '10' },
  }),
  told425({
    id: 'constants-initial',
    title: 'another tempo and price where none is stored, by the constants that the chain begins with',
    clauses: [3, 11],
    note: 'the names of items alone',
    pre: { ...quiet(), 'SubtensorModule.Tempo': {}, 'SubtensorModule.Burn': {} },
    constants: { 'SubtensorModule.InitialTempo': 100, 'SubtensorModule.InitialBurn': '1000000000' },
  }),
];
