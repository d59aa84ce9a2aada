import { chain, type JsonObject, type Ruleset } from '../../../reference/index.ts';
import type { Confirmation, Draft, Topic } from '../../topic.ts';
import { alice, bob } from '../accounts.ts';
import { kebab } from '../kebab.ts';
import { sampleArgs } from './samples.ts';

/** A call with its arguments. */
export interface SampleCall {
  readonly name: string;
  readonly args: JsonObject;
  readonly rulesets: readonly Ruleset[];
}

/** Calls of which the sheet says the bytes, with what it says. */
const said: Readonly<Record<string, readonly [args: JsonObject, bytes: string]>> = {
  'SubtensorModule.set_weights': [
    { netuid: 1, dests: [0, 1], weights: [1, 65535], version_key: '0' },
    '0x070001000800000100080100ffff0000000000000000',
  ],
  'SubtensorModule.add_stake': [
    { hotkey: alice, netuid: 1, amount_staked: '1000000000' },
    `0x0702${alice.slice(2)}010000ca9a3b00000000`,
  ],
  'SubtensorModule.root_register': [{ hotkey: alice }, `0x073e${alice.slice(2)}`],
  'SubtensorModule.register_network': [{ hotkey: alice }, `0x073b${alice.slice(2)}`],
  'SubtensorModule.remove_stake': [
    { hotkey: alice, netuid: 1, amount_unstaked: '1' },
    `0x0703${alice.slice(2)}01000100000000000000`,
  ],
  'SubtensorModule.set_children': [
    { hotkey: alice, netuid: 3, children: [['18446744073709551615', bob]] },
    `0x0743${alice.slice(2)}030004ffffffffffffffff${bob.slice(2)}`,
  ],
  'SubtensorModule.commit_timelocked_weights': [
    { netuid: 1, commit: '0x010203', reveal_round: '1000', commit_reveal_version: 4 },
    '0x077101000c010203e8030000000000000400',
  ],
  'SubtensorModule.batch_set_weights': [
    { netuids: [1, 2], weights: [[[0, 65535]], []], version_keys: ['0', '1'] },
    '0x0750080408080400feff030000080004',
  ],
  'SubtensorModule.serve_axon': [
    {
      netuid: 1,
      version: 1,
      ip: '167772161',
      port: 8091,
      ip_type: 4,
      protocol: 4,
      placeholder1: 0,
      placeholder2: 0,
    },
    '0x07040100010000000100000a0000000000000000000000009b1f04040000',
  ],
};

/** Calls that were measured with just the arguments that they would have here. */
const measured = ['SubtensorModule.start_call'];

/** Every declared call that 425 or the measured build has, with arguments for it. */
export const sampleCalls: readonly SampleCall[] = Object.entries<chain.PalletCalls>(chain.calls).flatMap(
  ([pallet, { calls }]) =>
    Object.entries(calls).flatMap(([method, { fields, builds }]) => {
      const name = `${pallet}.${method}`;
      const rulesets = (['425', 'dev-293'] as const).filter((build) => builds.includes(build));
      return rulesets.length === 0 || measured.includes(name)
        ? []
        : [{ name, args: said[name]?.[0] ?? sampleArgs(fields), rulesets }];
    }),
);

/** What an argument of a kind is about. */
function clausesOf(name: string): readonly string[] {
  const [pallet, method] = name.split('.');
  const declared = (chain.calls as Readonly<Record<string, chain.PalletCalls>>)[pallet].calls[method];
  const types = Object.values(declared.fields).map(({ type }) => type);
  const about = [
    ...(types.some((type) => type.includes('Compact')) ? ['03'] : []),
    ...(types.includes('MultiAddress') ? ['04'] : []),
    ...(types.some((type) => type.includes('Call')) ? ['05'] : []),
    ...(types.length > 1 ? ['02'] : []),
  ];
  return ['01', ...about].slice(0, 3).map((clause) => `ENCODE-CALL-${clause}`);
}

function draft({ name, args, rulesets }: SampleCall): Draft {
  const bytes = said[name]?.[1];
  const confirmed: readonly Confirmation[] =
    bytes === undefined
      ? []
      : [{ evidence: { kind: 'sheet', id: 'chain' }, rulesets: ['425'], output: { bytes } }];
  return {
    id: `encode-call-${kebab(name)}`,
    title: `${name}, with all that it takes`,
    clauses: clausesOf(name),
    why: { kind: 'model', note: 'every declared call has its bytes' },
    input: { call: name, args },
    rulesets,
    confirmed,
  };
}

const byPallet = Map.groupBy(sampleCalls, ({ name }) => {
  const [pallet] = name.split('.');
  return pallet === 'SubtensorModule' || pallet === 'AdminUtils' ? kebab(pallet) : 'other-pallets';
});

/** Every declared call. */
export const callTopics: readonly Topic[] = [...byPallet].map(([topic, calls]) => ({
  operation: 'chain.encodeCall',
  topic,
  by: 'generate/chain/encode-call.ts',
  cases: calls.map(draft),
}));
