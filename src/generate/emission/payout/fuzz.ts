import { draws } from '../../draws.ts';
import type { Draft } from '../../topic.ts';
import { account } from '../accounts.ts';
import { ownerHotkey, payoutInput } from './input.ts';

/** Epochs as drawn (PAYOUT-05 to PAYOUT-10). */
export const fuzz: readonly Draft[] = [...Array(20).keys()].map((index) => {
  const seed = 6300 + index;
  const from = draws(seed);
  const rao = () => (from.oneIn(5) ? 0n : from.bigint(1n, 10n ** BigInt(from.integer(3, 15))));
  const count = from.integer(1, 6);
  const hotkeys = [...Array(count).keys()].map((place) => ({
    key: place + 1,
    incentive: from.oneIn(2) ? 0n : rao(),
    dividend: from.oneIn(2) ? 0n : rao(),
    alpha: rao(),
    root: rao(),
    take: from.oneIn(3) ? null : from.integer(0, 11_796),
    ...(from.oneIn(3) && { autoStake: account(from.integer(1, count)) }),
  }));
  return {
    id: `payout-fuzz-${seed}`,
    title: count === 1 ? 'one hotkey as drawn' : `${count} hotkeys as drawn`,
    clauses: ['PAYOUT-08', 'PAYOUT-09', 'PAYOUT-10'],
    why: { kind: 'fuzz', note: 'pots, incentives and dividends of three digits to fifteen' },
    seed: seed.toString(),
    input: payoutInput(
      {
        server: rao(),
        validator: rao(),
        root: rao(),
        owner: rao(),
        owned: from.oneIn(2) ? [account(1), ownerHotkey] : [],
        mode: from.oneOf(['Recycle', 'Burn', null] as const),
      },
      hotkeys,
    ),
  };
});
