import { decimal, one } from '../../shares.ts';
import type { Draft } from '../../topic.ts';
import { emissionInput } from './input.ts';

const boundary = (note: string) => ({ kind: 'boundary', note }) as const;

/** Where nobody earned anything (EMISSION-04, EMISSION-05). */
export const silent: readonly Draft[] = [
  {
    id: 'emission-by-active-stake',
    title: 'nobody earned anything: the validators are paid by their active stake',
    clauses: ['EMISSION-04'],
    why: { kind: 'example', note: 'an epoch without weights' },
    input: emissionInput([
      { stake: decimal('0.5'), activeStake: decimal('0.625') },
      { stake: decimal('0.3'), activeStake: decimal('0.375') },
      { stake: decimal('0.2') },
    ]),
  },
  {
    id: 'emission-by-active-stake-miners-get-nothing',
    title: 'nobody earned anything: no miner gets anything, although it has stake',
    clauses: ['EMISSION-04'],
    why: boundary('the server share stays what the incentive is'),
    input: emissionInput([{ stake: decimal('0.1'), activeStake: one }, { stake: decimal('0.9') }]),
  },
  {
    id: 'emission-by-active-stake-not-divided',
    title: 'active stake that does not add up to 1 is paid as it is',
    clauses: ['EMISSION-04'],
    why: boundary('it was normalised in its own step, and is not divided again'),
    input: emissionInput([{ activeStake: decimal('0.25') }, { activeStake: decimal('0.25') }]),
  },
  {
    id: 'emission-by-active-stake-of-a-bit',
    title: 'active stake of one bit is active stake',
    clauses: ['EMISSION-04', 'EMISSION-05'],
    why: boundary('the smallest active stake keeps all other stake out'),
    input: emissionInput([{ stake: one }, { activeStake: 1n }], 2n ** 32n),
  },
  {
    id: 'emission-by-stake',
    title: 'nobody earned anything and nobody is active: everyone is paid by stake',
    clauses: ['EMISSION-05'],
    why: { kind: 'example', note: 'a subnet that everyone has left' },
    input: emissionInput([{ stake: decimal('0.5') }, { stake: decimal('0.3') }, { stake: decimal('0.2') }]),
  },
  {
    id: 'emission-by-stake-not-divided',
    title: 'stake that does not add up to 1 is paid as it is',
    clauses: ['EMISSION-05'],
    why: boundary('it was normalised in its own step'),
    input: emissionInput([{ stake: decimal('0.5') }, { stake: decimal('0.125') }]),
  },
  {
    id: 'emission-by-nothing',
    title: 'no earnings and no stake at all: nobody gets anything',
    clauses: ['EMISSION-05', 'EMISSION-06'],
    why: boundary('nothing is divided by 0'),
    input: emissionInput([{}, {}, {}]),
  },
  {
    id: 'emission-by-stake-where-activity-cancels',
    title: 'active stake that adds up to 0 counts as none',
    level: 'may',
    clauses: ['EMISSION-05'],
    why: boundary('the chain never has negative stake; it is the sum that is asked'),
    input: emissionInput([
      { stake: decimal('0.5'), activeStake: decimal('0.5') },
      { stake: decimal('0.5'), activeStake: -decimal('0.5') },
    ]),
  },
  {
    id: 'emission-empty-subnet',
    title: 'a subnet without anyone shares out nothing',
    clauses: ['EMISSION-05', 'EMISSION-06'],
    why: boundary('no uid at all'),
    input: emissionInput([]),
  },
];
