/** Endpoints and registrations in a block. */
import { chain, type JsonObject } from '../../../reference/index.ts';
import type { Draft } from '../../topic.ts';
import { alice, bob, coldkey, eve, key, signed, told, type Told } from './universe.ts';

type Rows = readonly Omit<Told, 'note'>[];

const axon = (ip: string, more: JsonObject = {}) =>
  signed(alice, 'SubtensorModule.serve_axon', {
    ...{ netuid: 1, version: 1, ip, port: 8091, ip_type: 4, protocol: 4, placeholder1: 0, placeholder2: 0 },
    ...more,
  });
const prometheus = (ip: string) =>
  signed(alice, 'SubtensorModule.serve_prometheus', { netuid: 1, version: 1, ip, port: 9090, ip_type: 4 });

const endpoints: Rows = [
  { id: 'axon', title: 'an axon is served', clauses: [18], extrinsics: [axon('16909060')] },
  { id: 'axon-zero', title: 'an axon may say 0.0.0.0', clauses: [18, 19], extrinsics: [axon('0')] },
  { id: 'axon-all', title: 'but not 255.255.255.255', clauses: [19], extrinsics: [axon('4294967295')] },
  {
    id: 'axon-below-all',
    title: 'the address below it is one',
    clauses: [19],
    extrinsics: [axon('4294967294')],
  },
  {
    id: 'axon-six',
    title: 'the own host by the newer addresses',
    clauses: [19],
    extrinsics: [axon('1', { ip_type: 6 })],
  },
  { id: 'prometheus', title: 'measures are served', clauses: [20], extrinsics: [prometheus('16909060')] },
  {
    id: 'prometheus-zero',
    title: 'measures may not say 0.0.0.0',
    clauses: [20],
    extrinsics: [prometheus('0')],
  },
];

const parent = key('7');
const seal = chain.firstNonce(parent, eve, 4n);
const work = (block: number, signer = eve) =>
  signed(signer, 'SubtensorModule.register', {
    ...{ netuid: 1, block_number: String(block), nonce: seal.nonce.toString(), work: seal.seal },
    ...{ hotkey: eve, coldkey },
  });
const easy: JsonObject = {
  'System.BlockHash': { '6': parent, '7': parent, '8': parent },
  'SubtensorModule.Difficulty': { '1': '4' },
};
const full: JsonObject = {
  ...easy,
  'SubtensorModule.MaxAllowedUids': { '1': 3 },
  'SubtensorModule.ImmunityPeriod': { '1': 0 },
  'SubtensorModule.Bonds': { '1,1': [[2, 9]] },
};

const registrations: Rows = [
  {
    id: 'burned-order',
    title: 'a full block comes before a hotkey that is registered already',
    clauses: [21],
    pre: { 'SubtensorModule.MaxRegistrationsPerBlock': { '1': 0 } },
    extrinsics: [signed(coldkey, 'SubtensorModule.burned_register', { netuid: 1, hotkey: alice })],
  },
  {
    id: 'work',
    title: 'work of the block before the last',
    clauses: [22, 25],
    pre: easy,
    extrinsics: [work(8)],
  },
  {
    id: 'work-too-old',
    title: 'work of three blocks ago',
    clauses: [22],
    number: 11,
    pre: easy,
    extrinsics: [work(8)],
  },
  { id: 'work-ahead', title: 'work of a block to come', clauses: [22], pre: easy, extrinsics: [work(11)] },
  {
    id: 'work-of-another',
    title: 'work is signed by its hotkey',
    clauses: [22],
    pre: easy,
    extrinsics: [work(8, bob)],
  },
  {
    id: 'prune-lowest',
    title: 'in a full subnet the lowest score makes room, and its bonds go',
    clauses: [26, 27],
    pre: full,
    extrinsics: [work(8)],
  },
  {
    id: 'prune-tie',
    title: 'of equal scores the earliest registration makes room',
    clauses: [26],
    pre: { ...full, 'SubtensorModule.PruningScores': { '1': [20, 10, 10] } },
    extrinsics: [work(8)],
  },
  {
    id: 'prune-owner',
    title: 'the owner’s own neuron is passed over',
    clauses: [26],
    pre: { ...full, 'SubtensorModule.SubnetOwnerHotkey': { '1': bob } },
    extrinsics: [work(8)],
  },
  {
    id: 'prune-immune',
    title: 'who is immune makes room after all that are not',
    clauses: [26],
    pre: {
      ...full,
      'SubtensorModule.ImmunityPeriod': { '1': 8 },
      'SubtensorModule.PruningScores': { '1': [30, 40, 1] },
    },
    extrinsics: [work(8)],
  },
];

const drafts = (rows: Rows, note: string): readonly Draft[] => rows.map((row) => told({ ...row, note }));

/** Cases of endpoints. */
export const endpointCases = drafts(endpoints, 'which addresses count');
/** Cases of registrations. */
export const registrationCases = drafts(registrations, 'who gets which place');
