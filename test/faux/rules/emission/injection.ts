import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/emission/injection.ts';
const buying = 'src/reference/emission/chain-buy.ts';
const spending = 'src/reference/emission/spending.ts';

/** A wrong rule for each clause of the injection. */
export const injectionRules: readonly FauxRule[] = [
  {
    clause: 'INJECTION-01',
    file,
    find: 'taoDelta: subnet.taoIn,',
    replace: 'taoDelta: 0n as Rao,',
    says: 'the weight is set for the alpha alone',
  },
  {
    clause: 'INJECTION-02',
    file,
    find: 'taoIn: taoDelta, alphaIn: alphaDelta };',
    replace: 'taoIn: subnet.taoIn, alphaIn: subnet.alphaIn };',
    says: 'what was asked for enters whatever the weight',
  },
  {
    clause: 'INJECTION-03',
    file,
    find: 'buy({ ...pool, quoteWeight: adjustment.quoteWeight }, excessTao, purse)',
    replace: 'buy(pool, excessTao, purse)',
    says: 'the buy is made at the old weight',
  },
  {
    clause: 'INJECTION-04',
    file: buying,
    find: 'alphaOut: plus(pool.alphaOut, bought)',
    replace: 'alphaOut: pool.alphaOut',
    says: 'bought alpha is burned',
  },
  {
    clause: 'INJECTION-05',
    file: spending,
    find: 'part <= credit && accountBalance + part >= existentialDeposit',
    replace: 'part <= credit',
    says: 'an account may hold any little',
  },
  {
    clause: 'INJECTION-06',
    file: buying,
    find: 'purse: { ...purse, credit },',
    replace: 'purse,',
    says: 'the TAO of a refused buy is given back',
  },
  {
    clause: 'INJECTION-07',
    file,
    find: 'totalAlphaIssuance: plus(pool.totalAlphaIssuance, alphaIn)',
    replace: 'totalAlphaIssuance: pool.totalAlphaIssuance',
    says: 'alpha for the pool is not counted as issued',
  },
  {
    clause: 'INJECTION-08',
    file,
    find: 'credit: minus(purse.credit, taoIn), totalStake: plus(purse.totalStake, taoIn)',
    replace: 'credit: minus(purse.credit, taoIn), totalStake: purse.totalStake',
    says: 'TAO that enters a pool is no stake',
  },
  {
    clause: 'INJECTION-09',
    file,
    find: 'totalIssuance: minus(totalIssuance, purse.credit)',
    replace: 'totalIssuance',
    says: 'what nobody took stays issued',
  },
  {
    clause: 'INJECTION-10',
    file: buying,
    find: 'swapTaoForAlpha({\n    pool,',
    replace: 'swapTaoForAlpha({\n    pool: { ...pool, initialized: true },',
    says: 'the first swap keeps the weight',
  },
];
