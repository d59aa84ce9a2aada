import type { Ruleset } from '../../../reference/index.ts';
import type { Confirmation, Draft } from '../../topic.ts';
import { before, early, wide } from './input.ts';

type Rao = readonly [taoIn: string, alphaIn: string, excessTao: string];

const said = (id: string, rulesets: readonly Ruleset[], [taoIn, alphaIn, excessTao]: Rao): Confirmation => ({
  evidence: { kind: 'sheet', id },
  rulesets,
  output: { taoIn, alphaIn, alphaOut: '1000000000', excessTao },
});

const capped: Rao = ['20000000', '1000000000', '19999999'];
const halved: Rao = ['10000000', '500000000', '29999999'];
const dtao = ['233', '234', '247'] as const;

const input = (taoEmission: string, price: string, rootProportion: string) => ({
  taoEmission,
  alphaEmission: '1000000000',
  price,
  rootProportion,
});

const now = (id: string, title: string, given: object, rao: Rao): Draft => ({
  id,
  title,
  clauses: ['TERMS-01', 'TERMS-02', 'TERMS-03'],
  why: { kind: 'example', note: 'a value of the protocol sheet' },
  input: given,
  rulesets: wide,
  confirmed: [said(id, ['425'], rao)],
});

/** What the protocol's sheet computed, of now and of before (TERMS-01 to TERMS-07). */
export const sheet: readonly Draft[] = [
  now(
    'terms-nocap-1to1',
    'at a price of 1 a tenth of a TAO goes in whole',
    input('429496729600000000', '18446744073709551616', '4290200406'),
    ['100000000', '100000000', '0'],
  ),
  now(
    'terms-cap-1to1',
    'at a price of 1 ten TAO meet the cap',
    input('42949672960000000000', '18446744073709551616', '4290200406'),
    ['998890121', '998890121', '9001109878'],
  ),
  now(
    'terms-nocap-p002',
    'at a price of 0.02 five thousandths of a TAO go in whole',
    input('21474836480000000', '368934881474191032', '4290200406'),
    ['5000000', '250000002', '0'],
  ),
  now(
    'terms-post-h-p01',
    'an old subnet: three quarters of its TAO buy',
    input('268435456000000000', '1844674407370955162', '655164502'),
    ['15254237', '152542372', '47245762'],
  ),
  now(
    'terms-zeroemission',
    'no TAO, and no alpha for the pool',
    input('0', '1844674407370955162', '4290200406'),
    ['0', '0', '0'],
  ),
  now(
    'terms-rp0',
    'root holds nothing, and all of the TAO buys',
    input('53024283256946688', '9223372036854775808', '0'),
    ['0', '0', '12345678'],
  ),
  {
    id: 'terms-sheet-before-halving',
    title: 'a price of 0.02 while the chain mints 1 TAO: every cap is the same',
    clauses: ['TERMS-05', 'TERMS-06', 'TERMS-07'],
    why: { kind: 'example', note: 'a value of the protocol sheet, under each rule before 421' },
    input: before({ tao: 40_000_000n, price: 85_899_346n }),
    rulesets: early,
    confirmed: [
      said('terms-200-1000000000', dtao, ['40000000', '1000000000', '0']),
      said('terms-334-1000000000', ['298', '334'], capped),
      said('terms-347-1000000000', ['342', '347'], capped),
      said('terms-365-1000000000', ['365', '411'], capped),
    ],
  },
  {
    id: 'terms-sheet-after-halving',
    title: 'a price of 0.02 while the chain mints half a TAO: the caps part',
    clauses: ['TERMS-05', 'TERMS-06', 'TERMS-07'],
    why: {
      kind: 'ruleset-switch',
      note: 'the sheet has the rule of 334 for 298 too; the source of 298 takes the alpha emission',
    },
    input: before({ tao: 40_000_000n, price: 85_899_346n, block: 500_000_000n }),
    rulesets: early,
    confirmed: [
      said('terms-200-500000000', dtao, ['40000000', '1000000000', '0']),
      said('terms-334-500000000', ['334'], halved),
      said('terms-347-500000000', ['342', '347'], capped),
      said('terms-365-500000000', ['365', '411'], halved),
    ],
  },
];
