/** What a block emits to subnets, and what becomes of it. */
import type { JsonObject } from '../../../reference/index.ts';
import type { Draft } from '../../topic.ts';
import { universe } from './universe.ts';

const half = (2n ** 31n).toString();
const of = (item: string, value: JsonObject[string], netuid = '1'): JsonObject => ({
  [`SubtensorModule.${item}`]: { [netuid]: value },
});
/** A subnet with a market that emits, and root with TAO. */
const emitting = (items: JsonObject = {}): JsonObject => ({
  'SubtensorModule.SubnetMechanism': { '1': 1 },
  'SubtensorModule.FirstEmissionBlockNumber': { '1': '5' },
  'SubtensorModule.SubnetMovingPrice': { '1': half },
  'SubtensorModule.SubnetTAO': { '0': '1000000000000', '1': '5000000000000' },
  'SubtensorModule.SubnetAlphaIn': { '1': '20000000000000' },
  'SubtensorModule.SubnetAlphaOut': { '1': '3000000000000' },
  'SubtensorModule.TotalStake': '6000000000000',
  ...items,
});
const closed = { ...of('NetworkRegistrationAllowed', false), ...of('NetworkPowRegistrationAllowed', false) };
const two: JsonObject = {
  'SubtensorModule.NetworksAdded': { '0': true, '1': true, '2': true },
  'SubtensorModule.SubnetMechanism': { '1': 1, '2': 0 },
  'SubtensorModule.FirstEmissionBlockNumber': { '1': '5', '2': '5' },
};

type Row = readonly [
  id: string,
  title: string,
  clauses: readonly number[],
  items?: JsonObject,
  blocks?: number,
];

const rows: readonly Row[] = [
  ['begins', 'the first block of an emission begins the pool', [32, 33, 34]],
  ['two-blocks', 'the next block adds to the pool’s liquidity', [35, 36], {}, 2],
  ['many-blocks', 'the pool’s liquidity and the position drift apart', [35], {}, 6],
  ['closed', 'a subnet that is closed in both ways gets its alpha and no TAO', [32], closed],
  ['open-to-work', 'work alone keeps a subnet open', [32], of('NetworkRegistrationAllowed', false)],
  ['open-to-burn', 'burning alone keeps a subnet open', [32], of('NetworkPowRegistrationAllowed', false)],
  ['no-price', 'without a moving price nobody gets TAO', [32], of('SubnetMovingPrice', '0')],
  ['two-subnets', 'a subnet without a market counts as price 1', [32, 33], two],
  [
    'without-market',
    'without a market root’s alpha is TAO as it stands',
    [32, 36, 37],
    { 'SubtensorModule.SubnetMechanism': {} },
  ],
  ['dear', 'with a high price little alpha goes into the pool', [32], of('SubnetAlphaIn', '1000000000')],
  ['cheap', 'with a low price alpha stops at what is minted', [32], of('SubnetAlphaIn', '20000000000000000')],
  [
    'alpha-halved',
    'half of the alpha where much was issued; the block’s emission is noted as that',
    [31, 32],
    of('SubnetAlphaOut', '10500000000000000'),
  ],
  [
    'supply-reached',
    'nobody mints beyond the supply',
    [31, 32],
    { 'SubtensorModule.TotalIssuance': '21000000000000000', ...of('SubnetAlphaOut', '21000000000000000') },
  ],
  [
    'least-reserve',
    'a million rao of TAO are enough to sell',
    [36],
    { 'SubtensorModule.SubnetTAO': { '0': '1000000000000', '1': '1000000' }, ...closed },
  ],
  [
    'too-little',
    'a rao less is not, and nothing is laid aside for the epoch',
    [36, 37],
    { 'SubtensorModule.SubnetTAO': { '0': '1000000000000', '1': '999999' }, ...closed },
  ],
  [
    'nothing-for-root',
    'without TAO on root the pool begins all the same',
    [34, 37],
    { 'SubtensorModule.SubnetTAO': { '1': '5000000000000' } },
  ],
  ['provided', 'TAO that others put into the pool goes first', [36], of('SubnetTaoProvided', '1000000')],
  [
    'owner-gets-all',
    'a cut of all leaves nothing to lay aside',
    [37],
    { 'SubtensorModule.SubnetOwnerCut': 65535 },
  ],
  ['young', 'the moving price of a young subnet hardly moves', [38], of('FirstEmissionBlockNumber', '10')],
  ['fast', 'a short halving time makes it move', [38], of('EMAPriceHalvingBlocks', '1')],
  [
    'price-above-one',
    'a price counts as at most 1',
    [38],
    { ...of('SubnetAlphaIn', '1000000000'), ...of('EMAPriceHalvingBlocks', '1') },
  ],
];

/** What a block emits. */
export const emissionCases: readonly Draft[] = rows.map(([id, title, clauses, items, blocks = 1]) => ({
  id: `blocks-emission-${id}`,
  title,
  clauses: clauses.map((clause) => `BLOCKS-${String(clause)}`),
  why: { kind: 'boundary', note: 'the emission of a block to a subnet and its pool' },
  rulesets: ['dev-293'],
  input: {
    pre: universe(emitting(items)),
    blocks: Array.from({ length: blocks }, (_, i) => ({ number: 10 + i, extrinsics: [] })),
  },
}));
