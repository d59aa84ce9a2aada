/** Batches, fees and transfers, and what a block does on its own. */
import { chain, type JsonObject } from '../../../reference/index.ts';
import type { Draft } from '../../topic.ts';
import { alice, bob, carol, eve, holds, nobody, signed, told, type Told } from './universe.ts';

type Rows = readonly Omit<Told, 'note'>[];

const send = (from: string, to: string, value: string, call = 'transfer_keep_alive', more: JsonObject = {}) =>
  signed(from, `Balances.${call}`, { dest: { Id: to }, value }, more);
const transferCall = (to: string, value: string) => ({
  call: 'Balances.transfer_keep_alive',
  args: { dest: { Id: to }, value },
});
const batch = (kind: string, ...calls: readonly JsonObject[]) => signed(alice, `Utility.${kind}`, { calls });
const poor = (free: string) => ({ 'System.Account': { [alice]: holds(free) } });
const fee = chain.feeOf(5 + 33 + 1 + 105 - 1, 50_000_000n);

const dispatches: Rows = [
  {
    id: 'order',
    title: 'what one extrinsic brings the next may spend',
    clauses: [1, 24],
    extrinsics: [send(alice, eve, '900000000'), send(eve, nobody, '800000000')],
  },
  {
    id: 'fee-half',
    title: 'half a rao of weight costs nothing',
    clauses: [2],
    extrinsics: [
      send(alice, bob, '1', 'transfer_keep_alive', { weight: { refTime: '51000', proofSize: '0' } }),
    ],
  },
  {
    id: 'fee-over-half',
    title: 'more than half a rao of weight costs one',
    clauses: [2],
    extrinsics: [
      send(alice, bob, '1', 'transfer_keep_alive', { weight: { refTime: '51001', proofSize: '0' } }),
    ],
  },
  {
    id: 'fee-tip',
    title: 'a tip comes on top',
    clauses: [2, 4],
    extrinsics: [send(alice, bob, '1', 'transfer_keep_alive', { tip: '77' })],
  },
  {
    id: 'payment-short',
    title: 'who would be left with less than an account must have can’t pay',
    clauses: [3],
    pre: poor((fee + 400n).toString()),
    extrinsics: [send(alice, bob, '0')],
  },
  {
    id: 'payment-nobody',
    title: 'who has no account can’t pay',
    clauses: [3],
    extrinsics: [send(eve, bob, '0')],
  },
  {
    id: 'batch-all',
    title: 'one failure undoes all of a batch that is all or nothing',
    clauses: [6, 8],
    extrinsics: [batch('batch_all', transferCall(bob, '5'), transferCall(bob, '2000000000'))],
  },
  {
    id: 'batch-force',
    title: 'a failure is told, and the batch goes on',
    clauses: [8],
    extrinsics: [batch('force_batch', transferCall(bob, '2000000000'), transferCall(bob, '5'))],
  },
  {
    id: 'batch-stops',
    title: 'what came before a failure stands, what comes after it is not done',
    clauses: [7],
    extrinsics: [
      batch('batch', transferCall(bob, '5'), transferCall(bob, '2000000000'), transferCall(bob, '6')),
    ],
  },
  {
    id: 'batch-nested',
    title: 'a batch in a batch is not let through',
    clauses: [7],
    extrinsics: [batch('batch', { call: 'Utility.batch', args: { calls: [] } })],
  },
  {
    id: 'transfer-new',
    title: 'the least amount makes a new account',
    clauses: [24],
    extrinsics: [send(alice, eve, '500')],
  },
  {
    id: 'transfer-below',
    title: 'one rao less does not',
    clauses: [24],
    extrinsics: [send(alice, eve, '499')],
  },
  {
    id: 'transfer-all-kept',
    title: 'all but the least amount is moved',
    clauses: [24],
    extrinsics: [signed(alice, 'Balances.transfer_all', { dest: { Id: carol }, keep_alive: true })],
  },
];

const steps: Rows = [
  { id: 'step', title: 'a block without extrinsics counts on', clauses: [28], extrinsics: [] },
  {
    id: 'step-interval',
    title: 'as many came by work as by burn, and fewer than wanted: both become cheaper',
    clauses: [29, 30],
    pre: {
      'SubtensorModule.AdjustmentInterval': { '0': 65535, '1': 10 },
      'SubtensorModule.Burn': { '1': '1000000000' },
      'SubtensorModule.Difficulty': { '1': '90000000' },
      'SubtensorModule.AdjustmentAlpha': { '1': '14757395258967641292' },
    },
    extrinsics: [],
  },
  {
    id: 'step-burn-leads',
    title: 'more came by burn than wanted: the burn alone becomes dearer',
    clauses: [29, 30],
    pre: {
      'SubtensorModule.AdjustmentInterval': { '0': 65535, '1': 10 },
      'SubtensorModule.RegistrationsThisInterval': { '1': 5 },
      'SubtensorModule.BurnRegistrationsThisInterval': { '1': 5 },
    },
    extrinsics: [],
  },
  {
    id: 'step-halved',
    title: 'past half of the supply a block is noted to emit half',
    clauses: [31],
    pre: { 'SubtensorModule.TotalIssuance': '10500000000000001' },
    extrinsics: [],
  },
];

const drafts = (rows: Rows, note: string): readonly Draft[] => rows.map((row) => told({ ...row, note }));

/** Cases of batches, fees and transfers. */
export const dispatchCases = drafts(dispatches, 'what stands, and what does not');
/** Cases of blocks without extrinsics. */
export const stepCases = drafts(steps, 'what a block does on its own');
