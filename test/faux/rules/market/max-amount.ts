import type { FauxRule } from '../../../../src/check/index.ts';

const file = 'src/reference/market/max-amount.ts';

/** A wrong rule for each clause of the largest amount. */
export const maxAmountRules: readonly FauxRule[] = [
  {
    clause: 'MAX-AMOUNT-01',
    file,
    find: "kind === 'buy' ? priceLimit >= coin : priceLimit <= coin",
    replace: "kind === 'buy' ? priceLimit > coin : priceLimit < coin",
    says: 'a limit of exactly 1 lets nothing through',
  },
  {
    clause: 'MAX-AMOUNT-02',
    file,
    find: 'saturatingRao(amountPaidIn + feePaid)',
    replace: 'saturatingRao(amountPaidIn + 0n * feePaid)',
    says: 'the fee is not part of the amount',
  },
  {
    clause: 'MAX-AMOUNT-03',
    file,
    find: "if ('rejection' in answer) return answer;",
    replace: "if ('rejection' in answer) return { maxAmount: 0n as Rao };",
    says: 'where the swap is refused the amount is 0',
  },
  {
    clause: 'MAX-AMOUNT-04',
    file,
    find: 'pool.alphaReserve) * mostReserves',
    replace: 'pool.alphaReserve) * 10n * mostReserves',
    says: 'ten thousand times the reserve is tried',
  },
];
