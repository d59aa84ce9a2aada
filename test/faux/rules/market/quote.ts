import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/market/quote.ts';

/** A wrong rule for each clause of a quote. */
export const quoteRules: readonly FauxRule[] = [
  {
    clause: 'QUOTE-01',
    file,
    find: 'simulated === undefined || paidOut > withoutSlippage ? none',
    replace: 'paidOut > withoutSlippage ? none',
    says: 'what is refused slips by all that it would give',
  },
  {
    clause: 'QUOTE-02',
    file,
    find: 'feeRate, dropFees: false',
    replace: 'feeRate, dropFees: true',
    says: 'a quote has no fee',
  },
  {
    clause: 'QUOTE-03',
    file,
    find: 'exists ? amount : none',
    replace: 'amount + (exists ? 0n : 0n) as Rao',
    says: 'a subnet that does not exist pays one for one',
  },
  {
    clause: 'QUOTE-04',
    file,
    find: 'const withoutSlippage = atPrice(kind, amount, price);',
    replace:
      'const withoutSlippage = atPrice(kind, (simulate(input)?.paidIn ?? 0n) as Rao, price) + 0n * amount as Rao;',
    says: 'the slippage is that of what was paid in, without the fee',
  },
  {
    clause: 'QUOTE-05',
    file,
    find: 'const price = spotPrice(pool);',
    replace:
      'const price = spotPrice(pool.initialized === false ? { ...pool, quoteWeight: 500_000_000_000_000_000n } : pool);',
    says: 'the price is that of the weight which the swap takes',
  },
];
