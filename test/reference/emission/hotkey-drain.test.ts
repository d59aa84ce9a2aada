import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emission, findOperation, type numbers } from '../../../src/reference/index.ts';

const rao = (amount: bigint) => amount as numbers.Rao;
const block = (number: bigint) => number as numbers.BlockNumber;
const amount = fc.bigInt(0n, 10n ** 13n).map(rao);
const key = fc.constantFrom('p', 'q', 'r', 's');
const names = ['0x' + '00'.repeat(32), '0x' + '01'.repeat(32)] as const;
const hotkey = (name: string) =>
  fc.record({
    hotkey: fc.constant(name),
    owner: key,
    delegateTake: fc.integer({ min: 0, max: 65535 }),
    pendingEmission: amount,
    lastDrain: fc.bigInt(0n, 9n).map(block),
    stakes: fc.uniqueArray(
      fc.record({ coldkey: key, stake: amount, lastIncrease: fc.bigInt(0n, 9n).map(block) }),
      { selector: ({ coldkey }) => coldkey },
    ),
  });
const subnet = fc.record({
  netuid: fc.integer({ min: 0, max: 600 }),
  tempo: fc.constantFrom(0, 1, 2, 99),
  owner: fc.option(key),
  pendingEmission: amount,
  queuedEmission: amount,
  blocksSinceLastStep: fc.bigInt(0n, 100n),
  lastMechanismStepBlock: fc.constant(block(3n)),
  epochShares: fc.array(fc.record({ hotkey: fc.constantFrom(...names), emission: amount }), { maxLength: 3 }),
});
const input = fc.record({
  block: fc.bigInt(10n, 1000n).map(block),
  hotkeyEmissionTempo: fc.constantFrom(0n, 1n, 2n),
  totalIssuance: amount,
  subnetOwnerCut: fc.integer({ min: 0, max: 65535 }),
  subnets: fc.uniqueArray(subnet, { selector: ({ netuid }) => netuid, maxLength: 3 }),
  hotkeys: fc.tuple(hotkey(names[0]), hotkey(names[1])),
});
const total = (amounts: readonly bigint[]) => amounts.reduce((sum, each) => sum + each, 0n);
const staked = (hotkeys: readonly { readonly stakes: readonly emission.Stake[] }[]) =>
  total(hotkeys.flatMap(({ stakes }) => stakes.map(({ stake }) => stake)));

describe('the drain by hotkeys', () => {
  test('issues what owners have and stakes grow by, to the rao', () => {
    fc.assert(
      fc.property(input, (given) => {
        const after = emission.hotkeyDrain(given, '195');
        const cuts = total(after.ownerCuts.map(({ amount: cut }) => cut));
        const grown = staked(after.hotkeys) - staked(given.hotkeys);
        expect(after.totalIssuance).toBe(given.totalIssuance + cuts + grown);
      }),
      { numRuns: 500 },
    );
  });

  test('loses nothing of what hotkeys have pending', () => {
    fc.assert(
      fc.property(input, (given) => {
        const after = emission.hotkeyDrain(given, '195');
        const ran = new Set(after.toEpochs.map(({ netuid }) => netuid));
        const came = given.subnets
          .filter(({ netuid }) => ran.has(netuid))
          .flatMap((each) => each.epochShares);
        const before = given.hotkeys.map(({ pendingEmission }) => pendingEmission);
        expect(
          total(after.hotkeys.map(({ pendingEmission }) => pendingEmission)) +
            staked(after.hotkeys) -
            staked(given.hotkeys),
        ).toBe(total(before) + total(came.map(({ emission: each }) => each)));
      }),
    );
  });

  test('pays each hotkey once in a round', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.bigInt(0n, 50n), (bytes, tempo) => {
        const name = '0x' + Buffer.from(bytes).toString('hex');
        const round = [...Array(Number(tempo) + 1).keys()].map((at) => block(1000n + BigInt(at)));
        expect(round.filter((at) => emission.hotkeyIsDue(name, at, tempo)).length).toBe(1);
      }),
      { numRuns: 50 },
    );
  });

  test('pays the same in whatever order it is given', () => {
    fc.assert(
      fc.property(input, (given) => {
        const turned = {
          ...given,
          subnets: [...given.subnets].reverse(),
          hotkeys: [...given.hotkeys].reverse(),
        };
        expect(emission.hotkeyDrain(turned, '195')).toEqual(emission.hotkeyDrain(given, '195'));
      }),
    );
  });

  test('refuses netuids that stand twice, hotkeys that are not given, and what does not fit an I64F64', () => {
    const operation = findOperation('emission.hotkeyDrain')!;
    const one = {
      netuid: 1,
      tempo: 0,
      owner: null,
      pendingEmission: '0',
      queuedEmission: '0',
      blocksSinceLastStep: '0',
      lastMechanismStepBlock: '0',
      epochShares: [],
    };
    const from = (subnets: readonly unknown[], pendingEmission = '0') =>
      operation.domain({
        block: '1',
        hotkeyEmissionTempo: '0',
        totalIssuance: '0',
        subnetOwnerCut: 0,
        subnets,
        hotkeys: [
          { hotkey: names[0], owner: names[0], delegateTake: 0, pendingEmission, lastDrain: '0', stakes: [] },
        ],
      } as never)?.path;
    expect(from([one, one])).toBe('input.subnets[1].netuid');
    expect(from([{ ...one, epochShares: [{ hotkey: names[1], emission: '1' }] }])).toBe(
      'input.subnets[0].epochShares[0].hotkey',
    );
    expect(from([one], (2n ** 63n).toString())).toBe('input');
    expect(from([one], (2n ** 63n - 1n).toString())).toBeUndefined();
  });
});
