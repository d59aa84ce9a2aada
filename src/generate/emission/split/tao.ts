import type { Draft } from '../../topic.ts';
import { inTao, taoRulesets } from './input.ts';

const draft = (draft: Omit<Draft, 'rulesets'>): Draft => ({ ...draft, rulesets: taoRulesets });

/** Subnets that pay in TAO (SPLIT-01, SPLIT-02, SPLIT-04). */
export const tao: readonly Draft[] = [
  draft({
    id: 'b-cut-31250000',
    title: 'a 32nd of a TAO: per block a rao is lost, at the epoch none',
    clauses: ['SPLIT-01', 'SPLIT-02'],
    why: { kind: 'ruleset-switch', note: 'a value of the protocol sheet' },
    input: inTao(31_250_000n),
    confirmed: [
      {
        evidence: { kind: 'sheet', id: 'b-cut-31250000' },
        rulesets: ['133', '149'],
        output: { ownerCut: '5624856', pending: '25625143', dust: '1' },
      },
    ],
  }),
  draft({
    id: 'b-cut-1',
    title: 'one rao: per block it is nobody’s, at the epoch it is the miners’',
    clauses: ['SPLIT-01', 'SPLIT-02'],
    why: { kind: 'ruleset-switch', note: 'a value of the protocol sheet' },
    input: inTao(1n),
    confirmed: [
      {
        evidence: { kind: 'sheet', id: 'b-cut-1' },
        rulesets: ['133', '149'],
        output: { ownerCut: '0', pending: '0', dust: '1' },
      },
    ],
  }),
  draft({
    id: 'b2-cut-11281250000',
    title: 'a tempo’s TAO: the owner is paid when the epoch runs',
    clauses: ['SPLIT-02'],
    why: { kind: 'example', note: 'a value of the protocol sheet' },
    input: inTao(11_281_250_000n),
    confirmed: [
      {
        evidence: { kind: 'sheet', id: 'b2-cut-11281250000' },
        rulesets: ['195'],
        output: { ownerCut: '2030573357', pending: '9250676643', dust: '0' },
      },
    ],
  }),
  draft({
    id: 'split-tao-multiply-first',
    title: 'a cut that multiplies first gives a rao more than one that divides first',
    clauses: ['SPLIT-01', 'SPLIT-02'],
    why: { kind: 'rounding', note: '65535 rao: 11796 exactly, or 11795 and a long fraction' },
    input: inTao(65_535n),
  }),
  draft({
    id: 'split-tao-no-owner',
    title: 'a subnet without an owner keeps all its TAO',
    clauses: ['SPLIT-04'],
    why: { kind: 'boundary', note: 'before there was alpha the cut was asked for' },
    input: inTao(31_250_000n, false),
  }),
  draft({
    id: 'split-tao-nothing',
    title: 'no TAO, no cut',
    clauses: ['SPLIT-01', 'SPLIT-02'],
    why: { kind: 'boundary', note: 'zero' },
    input: inTao(0n),
  }),
  draft({
    id: 'split-tao-all-cut',
    title: 'a cut of 65535 takes everything',
    clauses: ['SPLIT-01', 'SPLIT-02'],
    why: { kind: 'boundary', note: 'the largest cut is exactly 1 either way' },
    input: inTao(31_250_000n, true, 65535),
  }),
  draft({
    id: 'split-tao-no-cut',
    title: 'a cut of 0 takes nothing',
    clauses: ['SPLIT-01', 'SPLIT-02'],
    why: { kind: 'boundary', note: 'the owner is there and gets nothing' },
    input: inTao(31_250_000n, true, 0),
  }),
  draft({
    id: 'split-tao-largest',
    title: 'the largest u64: multiplying first still fits',
    clauses: ['SPLIT-01', 'SPLIT-02'],
    why: { kind: 'overflow', note: 'an I96F32 holds 2^64 · 65535, a u64 does not' },
    input: inTao((1n << 64n) - 1n),
  }),
];
