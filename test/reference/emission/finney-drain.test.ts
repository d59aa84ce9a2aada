import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emission, findOperation, type numbers } from '../../../src/reference/index.ts';

const rao = (amount: bigint) => amount as numbers.Rao;
const block = (number: bigint) => number as numbers.BlockNumber;
const amount = fc.bigInt(0n, 10n ** 15n).map(rao);
const key = fc.constantFrom('a', 'b', 'c', 'd');

const hotkey = (name: string) =>
  fc.record({
    hotkey: fc.constant(name),
    owner: key,
    delegateTake: fc.option(fc.integer({ min: 0, max: 65535 })),
    stakes: fc.uniqueArray(fc.record({ coldkey: key, stake: amount }), {
      selector: ({ coldkey }) => coldkey,
    }),
  });
const tuple = fc.record({
  hotkey: fc.constantFrom('1', '2'),
  serverEmission: amount,
  validatorEmission: amount,
});
const subnet = fc.record({
  netuid: fc.integer({ min: 0, max: 600 }),
  tempo: fc.constantFrom(0, 1, 2, 99),
  pendingEmission: amount,
  queuedEmission: amount,
  blocksSinceLastStep: fc.bigInt(0n, 100n),
  lastMechanismStepBlock: fc.constant(block(3n)),
  loadedEmission: fc.option(fc.array(tuple, { maxLength: 3 })),
  epochEmission: fc.array(tuple, { maxLength: 2 }),
});
const input = fc.record({
  block: fc.bigInt(10n, 1000n).map(block),
  totalIssuance: amount,
  subnets: fc.uniqueArray(subnet, { selector: ({ netuid }) => netuid, maxLength: 3 }),
  hotkeys: fc.tuple(hotkey('1'), hotkey('2')),
});

const stakeOf = (hotkeys: readonly { readonly stakes: readonly emission.Stake[] }[]) =>
  hotkeys.flatMap(({ stakes }) => stakes).reduce((sum, { stake }) => sum + stake, 0n);
const sumOf = (tuples: readonly emission.EmissionTuple[]) =>
  tuples.reduce((sum, each) => sum + each.serverEmission + each.validatorEmission, 0n);

describe('the drain before alpha', () => {
  test('from 121 on pays all that it issues, and before it lost the dust', () => {
    fc.assert(
      fc.property(
        input,
        fc.constantFrom('119' as const, '133' as const, '149' as const),
        (given, ruleset) => {
          const { totalIssuance, hotkeys, emitted, lost } = emission.finneyDrain(given, ruleset);
          expect(totalIssuance).toBe(given.totalIssuance + emitted);
          expect(stakeOf(hotkeys)).toBe(stakeOf(given.hotkeys) + emitted - lost);
          expect(lost >= 0n).toBe(true);
          if (ruleset !== '119') expect(lost).toBe(0n);
        },
      ),
    );
  });

  test('I9: what was pending is pending, or loaded, and an epoch that gives too much loses it', () => {
    fc.assert(
      fc.property(input, (given) => {
        for (const after of emission.finneyDrain(given, '133').subnets) {
          const before = given.subnets.find(({ netuid }) => netuid === after.netuid)!;
          const gathered = before.pendingEmission + before.queuedEmission;
          if (after.pendingEmission > 0n) expect(after.pendingEmission).toBe(gathered);
          const loaded = sumOf(after.loadedEmission ?? []);
          expect(after.pendingEmission + loaded <= gathered).toBe(true);
        }
      }),
    );
  });

  test('loses a rao of dust in March, and none in June', () => {
    const stakes = ['a', 'b', 'c'].map((coldkey) => ({ coldkey, stake: rao(1n) }));
    const delegate = { owner: 'a', delegateTake: 0, stakes };
    const paid = (ruleset: '119' | '133') =>
      emission
        .payments(delegate, { serverEmission: rao(0n), validatorEmission: rao(100n) }, ruleset)
        .reduce((sum, { stake }) => sum + stake, 0n);
    expect([paid('119'), paid('133')]).toEqual([99n, 100n]);
  });

  test('refuses a netuid that stands twice, a hotkey that is not given, and amounts that are too large', () => {
    const { domain } = findOperation('emission.finneyDrain')!;
    const one = (netuid: number, name = '1', serverEmission = '0') => ({
      netuid,
      epochEmission: [],
      loadedEmission: [{ hotkey: name, serverEmission, validatorEmission: '0' }],
    });
    const of = (...subnets: readonly ReturnType<typeof one>[]) =>
      domain({ subnets, hotkeys: [{ hotkey: '1', stakes: [] }] });
    expect(of(one(1), one(2))).toBeUndefined();
    expect(of(one(1), one(1))).toMatchObject({ path: 'input.subnets[1].netuid' });
    expect(of(one(1, '2'))).toMatchObject({ path: 'input.subnets[0].loadedEmission[0].hotkey' });
    expect(of(one(1, '1', (2n ** 63n).toString()))).toMatchObject({ path: 'input' });
  });
});
