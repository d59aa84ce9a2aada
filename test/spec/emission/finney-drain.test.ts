import { expect, test } from 'vitest';
import { emission, type JsonObject, type numbers } from '../../../src/reference/index.ts';
import { exampleTable } from '../tables.ts';
import { inputOf } from './field-tables.ts';

const rao = (amount: string) => BigInt(amount) as numbers.Rao;

test('the delegate of the chapter is paid as it says', () => {
  const id = 'finney-drain-a-delegate';
  const { hotkeys, subnets } = inputOf('emission/finney-drain', id) as JsonObject & {
    hotkeys: { owner: string; delegateTake: number; stakes: { coldkey: string; stake: string }[] }[];
    subnets: { loadedEmission: { serverEmission: string; validatorEmission: string }[] }[];
  };
  const [{ owner, delegateTake, stakes }] = hotkeys;
  const [{ serverEmission, validatorEmission }] = subnets[0].loadedEmission;
  const staked = stakes.map(({ coldkey, stake }) => ({ coldkey, stake: rao(stake) }));
  const tuple = { serverEmission: rao(serverEmission), validatorEmission: rao(validatorEmission) };

  const rows = exampleTable('spec/emission/finney-drain.md', id);
  for (const [ruleset, when] of [
    ['119', 'until 120'],
    ['133', 'from 121 on'],
  ] as const) {
    const paid = emission.payments({ owner, delegateTake, stakes: staked }, tuple, ruleset);
    for (const [at, { coldkey, stake }] of staked.entries()) {
      const all = paid.filter((each) => each.coldkey === coldkey);
      expect(rows[at]['stake before']).toBe(stake.toString());
      expect(rows[at][`share ${when}`]).toBe(paid[at].stake.toString());
      expect(rows[at][`stake ${when}`]).toBe(
        all.reduce((sum, each) => sum + each.stake, stake + 0n).toString(),
      );
    }
  }
});
