import type { Draft } from '../../topic.ts';
import { sheet, sheetRejects } from '../confirmed-by.ts';
import { refusal, swapInput, swapOutput } from './input.ts';

/**
 * The lines of the sheet: name, clause, kind, amount, TAO, alpha, weight, limit, rate, whether the fee is dropped;
 * then what is paid in, paid out and kept as the fee, or the refusal; then what it shows.
 */
const lines = `
swap-2 SWAP-07 sell 1000000000 100000000000 400000000000 500000000000000000 1000 33 no 999496453 249251298 503547 | selling one alpha with a fee
swap-3 SWAP-07 buy 1000000000 1000000000000 1000000000000 500000000000000000 1000000000000000 33 yes 1000000000 999000999 0 | buying without a fee
swap-4 SWAP-07 sell 1000000000 1000000000000 1000000000000 500000000000000000 1000 33 yes 1000000000 999000999 0 | selling without a fee
swap-7 SWAP-11 buy 1000000000 1000000 1000000 500000000000000000 4000000000 33 no 1000000 500000 503 | a payment of a thousand times, stopped at four times the price
swap-8 SWAP-11 sell 1000000000000 200000000000 100000000000 500000000000000000 500000000 33 no 100000000000 100000000000 50380141 | a sale stopped at a quarter of the price
swap-12 SWAP-04 buy 1001000000 1000000 1000000 500000000000000000 1000000000000000 33 yes SwapInputTooLarge - - | one rao in a thousand too much
swap-13 SWAP-07 buy 123456789012 10500000000000000 1000000000000000 500000000000000000 1000000000000000 33 no 123394622628 11751730716 62166384 | half the supply in a pool
swap-14 SWAP-07 sell 987654321 7777777777777 33333333333333 500000000000000000 1000 33 no 987156990 230329809 497331 | a pool of sevens and threes
swapw-1 SWAP-07 buy 10000000000 1000000000000 4000000000000 500124906320259805 1000000000000000 33 no 9994964523 39603899224 5035477 | buying where TAO weighs a little more
swapw-2 SWAP-07 sell 10000000000 1000000000000 4000000000000 500124906320259805 1000 33 no 9994964523 2491269526 5035477 | selling where TAO weighs a little more
swapw-3 SWAP-07 buy 100000000000 1000000000000 1000000000000 600000000000000000 1000000000000000 33 no 99949645228 133156306298 50354772 | buying where TAO weighs 0.6
swapw-5 SWAP-07 buy 123456789 50000000000000 200000000000000 444444444444444444 1000000000000000 33 no 123394623 394861916 62166 | buying where TAO weighs four ninths
swapw-8 SWAP-11 sell 10000000000000 1000000000000 4000000000000 490000000000000000 100000000 33 no 2390927673659 385969694099 1204552734 | a sale stopped, and the weights have no simple root
swapw-10 SWAP-07 sell 1000000000 1000000000000 1000000000000 990000000000000000 1000 33 yes 1000000000 10095911 0 | selling where TAO weighs 0.99
swapx-1 SWAP-07 buy 1000000000 10000000000000 30000000000000 503271828182845904 1000000000000000 33 no 999496453 3037684390 503547 | buying a thousandth of a pool
swapx-2 SWAP-07 sell 1000000000 10000000000000 30000000000000 503271828182845904 1000 33 no 999496453 328822705 503547 | selling a thousandth of a pool
swapx-3 SWAP-07 buy 500000000000000 2000000000000000 10000000000000000 497000000000000003 1000000000000000 33 no 499748226138705 1977879350747679 251773861295 | buying a fifth of a large pool
swapx-7 SWAP-12 sell 1000000000000000 1000000000000 1000000000000 500000000000000001 1000 0 yes 17446744073709 945789891375 0 | a sale stopped at 17.4467 reserves
`;

function draft(line: string): Draft {
  const [facts, title] = line.split(' | ');
  const [id, clause, kind, ...rest] = facts.split(' ');
  const [amount, tao, alpha, weight, limit] = rest.slice(0, 5).map(BigInt);
  const [rate, dropped, paidIn, paidOut, fee] = rest.slice(5);
  return {
    id: `swap-golden-${id}`,
    title,
    clauses: [clause],
    why: { kind: 'example', note: `the line ${id} of the sheet` },
    input: swapInput(kind === 'buy' ? 'buy' : 'sell', amount, {
      tao,
      alpha,
      weight,
      limit,
      rate: Number(rate),
      dropFees: dropped === 'yes',
    }),
    confirmed: /^\d/.test(paidIn)
      ? sheet(id, swapOutput(BigInt(paidIn), BigInt(paidOut), BigInt(fee), weight))
      : sheetRejects(id, refusal(paidIn)),
  };
}

/** The swaps of the sheet of chain facts that are not elsewhere (SWAP-04, SWAP-07, SWAP-11, SWAP-12). */
export const goldens: readonly Draft[] = lines.trim().split('\n').map(draft);
