import { describe, expect, test } from 'vitest';
import { callTopics } from '../../../src/generate/chain/call.ts';
import { batched, holds, items, signed, universe } from '../../../src/generate/chain/call/universe.ts';
import { alice, bob, coldkey, eve } from '../../../src/generate/chain/call/universe.ts';
import {
  chain,
  consensus,
  findOperation,
  type JsonObject,
  type Ruleset,
} from '../../../src/reference/index.ts';
import { isReachable } from '../../../src/reference/chain/extrinsics/serving.ts';
import { exampleTable } from '../../spec/tables.ts';

const operation = findOperation('chain.call')!;
const asked = (input: object, ruleset: Ruleset = '425') => {
  const problem = operation.domain(input as JsonObject, ruleset);
  if (problem !== undefined) return { problem };
  return operation.apply(input as JsonObject, ruleset);
};
/** What an extrinsic comes to in the universe. */
function came(extrinsic: JsonObject, pre: JsonObject = {}, more: JsonObject = {}): JsonObject {
  const answer = asked({ pre: universe(pre), number: 1000, extrinsic, ...more });
  if (!('output' in answer)) throw new Error(JSON.stringify(answer));
  return answer.output;
}
const nameOf = ({ outcome }: JsonObject): unknown => {
  const told = outcome as { readonly ok?: true; readonly error?: JsonObject };
  return told.ok ? 'ok' : (told.error?.name ?? told.error?.token);
};

describe('the examples', () => {
  test('of the codes', () => {
    for (const { error, code } of exampleTable('spec/chain/call.md', 'call-codes'))
      expect(chain.validityCode('425', error), error).toBe(Number(code));
  });

  test('of a burn', () => {
    const id = 'call-burned-register';
    const [draft] = callTopics.flatMap(({ cases }) => cases.filter((each) => each.id === id));
    const { pre } = draft.input as { readonly pre: JsonObject };
    const answer = asked(draft.input);
    const { post } = ('output' in answer ? answer.output : {}) as { readonly post: JsonObject };
    for (const { item, before, after } of exampleTable('spec/chain/registration.md', 'register-burn')) {
      const at = (state: JsonObject) => {
        const value = state[`SubtensorModule.${item}`] as JsonObject | string | undefined;
        return typeof value === 'object' ? value['1'] : value;
      };
      expect([item, at(pre) ?? '0', at(post) ?? at(pre)]).toEqual([item, before, after]);
    }
  });

  test('of scaled weights', () => {
    const numbers = (cell: string) => cell.split(', ').map(Number);
    for (const { given, stored } of exampleTable('spec/chain/weights.md', 'weights-scaled'))
      expect(consensus.vecU16MaxUpscaleToU16(numbers(given))).toEqual(numbers(stored));
  });

  test('of a reveal’s epochs', () => {
    const weights = { uids: [1, 2], values: [3, 1], salt: [5] };
    const hash = chain.weightsCommitHash({ who: alice, mechanismIndex: 2, ...weights, versionKey: 0n });
    const args = { netuid: 2, ...weights, version_key: '0' };
    for (const { epoch, outcome } of exampleTable('spec/chain/commit-reveal.md', 'reveal-epochs')) {
      const pre = items({
        LastEpochBlock: { '2': '900' },
        SubnetEpochIndex: { '2': epoch },
        WeightCommits: { [`2,${alice}`]: [[hash, '7', '950', '0']] },
      });
      expect(nameOf(came(batched(alice, { call: 'SubtensorModule.reveal_weights', args }), pre))).toBe(
        outcome,
      );
    }
  });

  test('of addresses', () => {
    for (const { type, address, reachable } of exampleTable('spec/chain/serving.md', 'serving-addresses'))
      expect(isReachable(Number(type), BigInt(address)), address).toBe(reachable === 'yes');
  });

  test('of an account’s end', () => {
    for (const row of exampleTable('spec/chain/transfers.md', 'transfers-ends')) {
      const kind = row['kept alive'] === 'yes' ? 'transfer_keep_alive' : 'transfer_allow_death';
      const sent = signed(alice, `Balances.${kind}`, { dest: { Id: bob }, value: row.amount });
      const fee = chain.feeOf(Number(sent.length), 50_000_000n);
      const purse = { [alice]: holds((fee + 5000n).toString()), [bob]: holds('1000000000') };
      const output = came(sent, { 'System.Account': purse });
      const accounts = (output.post as JsonObject)['System.Account'] as JsonObject;
      const left = accounts[alice] as { readonly data: { readonly free: string } } | null;
      expect([nameOf(output), left === null ? 'none' : left.data.free]).toEqual([row.outcome, row.left]);
    }
  });
});

describe('a batch', () => {
  const many = (kind: string, count: number) => {
    const transfer: chain.Call = {
      call: 'Balances.transfer_keep_alive',
      args: { dest: { Id: bob }, value: 0n },
    };
    const args = { calls: Array<chain.Call>(count).fill(transfer) };
    return { signer: alice, call: { call: `Utility.${kind}`, args }, length: 100, tip: 0n } as const;
  };
  test.each(['batch', 'batch_all', 'force_batch'])('%s holds 10922 calls, and no more', (kind) => {
    for (const [count, outcome] of [
      [10922, { ok: true }],
      [10923, { error: { module: 'Utility', name: 'TooManyCalls' } }],
    ] as const) {
      const store = chain.openStore(universe(), { build: '425' });
      if ('path' in store) throw new Error(store.path);
      const weight = { refTime: 1n, proofSize: 0n };
      expect(chain.applyExtrinsic(store, 1000n, { ...many(kind, count), weight })).toMatchObject({ outcome });
    }
  });
});

describe('bad input is one clear problem', () => {
  const extrinsic = signed(alice, 'SubtensorModule.root_register', { hotkey: eve });
  const given = { pre: universe(), number: 1000, extrinsic };
  test.each<readonly [what: string, input: JsonObject, path: RegExp]>([
    ['an item that is not there', { ...given, pre: { 'SubtensorModule.Nothing': 1 } }, /^input\.pre/],
    ['an item of another build', { ...given, pre: { 'SubtensorModule.Rank': {} } }, /^input\.pre/],
    ['keys that are not the item’s', { ...given, pre: items({ Keys: { '1': alice } }) }, /^input\.pre/],
    ['a value out of range', { ...given, pre: items({ Tempo: { '1': 65536 } }) }, /^input\.pre/],
    ['a constant that is none', { ...given, constants: { Fee: 1 } }, /^input\.constants/],
    [
      'a call that is none',
      { ...given, extrinsic: { ...extrinsic, call: '0xffff' } },
      /^input\.extrinsic\.call$/,
    ],
    [
      'a call that ends too soon',
      { ...given, extrinsic: { ...extrinsic, call: (extrinsic.call as string).slice(0, -2) } },
      /^input\.extrinsic\.call$/,
    ],
    [
      'a call that is not specified yet',
      {
        ...given,
        extrinsic: signed(coldkey, 'SubtensorModule.set_tempo', { netuid: 1, tempo: 400 }),
      },
      /^input\.extrinsic\.call$/,
    ],
  ])('%s', (_, input, path) => {
    expect(asked(input)).toHaveProperty('problem.path', expect.stringMatching(path));
  });
});
