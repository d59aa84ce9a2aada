/**
 * What a block emits: into pools and into pots, and the prices and proportions that it leaves.
 *
 * @module
 */
import type { JsonObject } from '../../../../reference/index.ts';
import type { Draft } from '../../../topic.ts';
import { holds } from '../universe.ts';
import { emitting, told425 } from './universe.ts';

const pot = '0x6d6f646c73756274656e73720100000000000000000000000000000000000000';

const closed = (id: string, title: string, note: string, more: JsonObject): Draft =>
  told425({ id, title, clauses: [7, 19], note, pre: { ...emitting([1, 2]), ...more } });

/** Cases of the coinbase over storage. */
export const poolCases: readonly Draft[] = [
  told425({
    id: 'emission-plain',
    title: 'a block emits into two pools by their moving prices, each account made and funded in turn',
    clauses: [7, 8, 10],
    note: 'the whole of an undisturbed block',
    kind: 'example',
    pre: {
      ...emitting([1, 2]),
      'SubtensorModule.SubnetMovingPrice': { '1': '429496729', '2': '858993459' },
    },
  }),
  told425({
    id: 'emission-netuid-order',
    title: 'subnet 256 is filled before subnet 1, since its key comes first',
    clauses: [8, 10],
    note: 'subnets gone through by their numbers',
    pre: emitting([1, 256]),
  }),
  closed(
    'emission-not-started',
    'a subnet that nobody started is not emitted to, and its price rests',
    'every subnet that has a pool emitted to',
    {
      'SubtensorModule.FirstEmissionBlockNumber': { '1': '5' },
    },
  ),
  closed(
    'emission-closed',
    'a subnet closed to registration is not emitted to, and its price rests',
    'registration not asked for',
    {
      'SubtensorModule.NetworkRegistrationAllowed': { '2': false },
    },
  ),
  closed(
    'emission-no-subtoken',
    'a subnet whose alpha is not traded is not emitted to',
    'trading not asked for',
    {
      'SubtensorModule.SubtokenEnabled': { '1': true },
    },
  ),
  told425({
    id: 'emission-disabled',
    title: 'a subnet without TAO still has its alpha, its pots, its price and its root proportion',
    clauses: [7, 9, 19],
    note: 'a subnet without TAO left out of everything',
    pre: { ...emitting([1, 2]), 'SubtensorModule.SubnetEmissionEnabled': { '2': false } },
  }),
  told425({
    id: 'emission-all-excess',
    title: 'without TAO on root no alpha may enter a pool, and all of its TAO buys alpha',
    clauses: [8],
    note: 'the cap left out',
    pre: { ...emitting(), 'SubtensorModule.SubnetTAO': { '1': '100000000000000' } },
  }),
  told425({
    id: 'emission-all-injected',
    title: 'with much TAO on root all of a small emission enters the pool, and nothing is bought',
    clauses: [8, 10],
    note: 'a buy of nothing',
    pre: {
      ...emitting(),
      'SubtensorModule.TotalIssuance': '20900000000000000',
      'SubtensorModule.SubnetTAO': { '0': '9000000000000000', '1': '100000000000000' },
      'SubtensorModule.SubnetAlphaIn': { '1': '100000000000000' },
      'SubtensorModule.SubnetAlphaOut': { '1': '1000000000000' },
    },
  }),
  told425({
    id: 'emission-first-swap',
    title: 'the first buy in a pool sets its weight back to a half, and with it the injection’s',
    clauses: [8],
    note: 'the weight of the injection kept',
    pre: { ...emitting(), 'Swap.PalSwapInitialized': {}, 'Swap.SwapBalancer': { '1': '600000000000000000' } },
  }),
  told425({
    id: 'emission-weight-kept',
    title: 'the buy goes by the weight that the injection made, and by the reserves from before it',
    clauses: [8],
    note: 'reserves filled before the buy',
    pre: { ...emitting(), 'Swap.SwapBalancer': { '1': '600000000000000000' } },
  }),
  told425({
    id: 'emission-weight-out-of-range',
    title: 'where the weight would leave its range nothing enters the pool, and all of its TAO is unminted',
    clauses: [8],
    note: 'the weight cut to its range; alpha that rounds to nothing, so that TAO would enter alone',
    kind: 'boundary',
    pre: {
      ...emitting(),
      'SubtensorModule.TotalIssuance': '20900000000000000',
      'SubtensorModule.SubnetTAO': { '0': '1000000000000000', '1': '1000000000000000' },
      'SubtensorModule.SubnetAlphaIn': { '1': '1000000' },
      'SubtensorModule.SubnetAlphaOut': { '1': '1' },
      'Swap.SwapBalancer': { '1': '990000000000000000' },
    },
  }),
  told425({
    id: 'emission-stranded',
    title: 'TAO of a buy that the pool refuses stays on the subnet’s account, and in no pool',
    clauses: [8, 10],
    note: 'the TAO unminted with the rest',
    pre: {
      ...emitting(),
      'SubtensorModule.SubnetTAO': { '1': '100000000000000' },
      'SubtensorModule.SubnetAlphaIn': { '1': '999999' },
    },
  }),
  told425({
    id: 'emission-account-there',
    title: 'an account that was there before is not made again',
    clauses: [10],
    note: 'an event of a new account for every deposit',
    pre: { ...emitting(), 'System.Account': { [pot]: holds('1000000000') } },
  }),
];
