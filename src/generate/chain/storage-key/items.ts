import { chain, type Json, type JsonObject, type Ruleset } from '../../../reference/index.ts';
import type { Draft, Topic } from '../../topic.ts';
import { alice } from '../accounts.ts';
import { kebab } from '../kebab.ts';
import { sampleKeys } from './samples.ts';

/** What Substrate's own tools give for an entry. */
interface Said {
  readonly keys: readonly Json[];
  readonly key: string;
}
const pallet = '0x658faa385070e074c85bf6b568cf0555';
const behind =
  'de1e86a9a8c739864cf3cc5ec2bea59fd43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d';

const said: Readonly<Record<string, Said>> = {
  'SubtensorModule.TotalIssuance': { keys: [], key: `${pallet}57c875e4cff74148e4628f264b974c80` },
  'SubtensorModule.Tempo': { keys: [1], key: `${pallet}7641384bb339f3758acddfd7053d33170100` },
  'SubtensorModule.Owner': { keys: [alice], key: `${pallet}eca6b7a1fdc9f689184ecb4f359c0518${behind}` },
  'SubtensorModule.Uids': { keys: [1, alice], key: `${pallet}aab1b4e78e1ea8305462ee53b3686dc80100${behind}` },
  'SubtensorModule.Weights': { keys: [4103, 5], key: `${pallet}a1e7036061f484bc3048a64b64e35ec407100500` },
  'SubtensorModule.TimelockedWeightCommits': {
    keys: [1, '42'],
    key: `${pallet}119e1c428ff5c7c6dac4c888a10d1443f1577fbf1d628fdd01005343d1b66f8056b52a00000000000000`,
  },
  'SubtensorModule.LastRateLimitedBlock': {
    keys: ['OwnerHyperparamUpdate:1:Kappa'],
    key: `${pallet}7e1acdaa2002f0505824e25a590c1b7101010007`,
  },
  'SubtensorModule.LiquidAlphaOn': {
    keys: [1],
    key: `${pallet}06fbf32f30ce60050a34378b09c777d0ead9a09ae23f059006f2bea50e245ff40100`,
  },
  'SubtensorModule.TransactionKeyLastBlock': {
    keys: [alice, 1, 1],
    key: `${pallet}061a5536cddc3d3b3bed00eb37dee6c2${behind}01000100`,
  },
  'Swap.SwapBalancer': {
    keys: [1],
    key: '0x746cc6d1e9dbcf1d03868e492c1d836e8129c00c7f7dc3242d3df9ca2338dc9af1577fbf1d628fdd0100',
  },
  'System.Account': {
    keys: [alice],
    key: `0x26aa394eea5630e07c48ae0c9558cef7b99d880ec681799c0cf30e8886371da9${behind}`,
  },
};

const clauseOf = { Identity: '03', Twox64Concat: '04', Blake2_128Concat: '05' } as const;

/** The clauses that an item's keys are about, three at most. */
function clausesOf({ keys }: chain.StorageItem): readonly string[] {
  const hashers = [...new Set(keys.map(({ hasher }) => clauseOf[hasher]))];
  const more = keys.length === 0 ? ['01', '02'] : keys.length > 1 ? ['06'] : ['07'];
  return [...hashers, ...more].slice(0, 3).map((clause) => `STORAGE-KEY-${clause}`);
}

function draft(item: chain.StorageItem): Draft {
  const name = chain.itemName(item);
  const known = said[name] as Said | undefined;
  const input = { item: name, keys: known?.keys ?? sampleKeys(item) } satisfies JsonObject;
  const rulesets: readonly Ruleset[] = (['425', 'dev-293'] as const).filter((build) =>
    item.builds.includes(build),
  );
  return {
    id: `storage-key-${kebab(name)}`,
    title: item.keys.length === 0 ? `where ${name} lies` : `where an entry of ${name} lies`,
    clauses: clausesOf(item),
    why: { kind: 'model', note: 'every declared item has its key' },
    input,
    rulesets,
    ...(known !== undefined && {
      confirmed: [
        { evidence: { kind: 'sheet', id: 'chain' }, rulesets: ['425'] as const, output: { key: known.key } },
      ],
    }),
  };
}

const items = chain.storageItems.filter(({ builds }) => builds.some((build) => build !== 'dev-300'));
const themes = Map.groupBy(items, ({ pallet: of, keys }) =>
  of === 'SubtensorModule'
    ? ['subtensor-plain', 'subtensor-maps', 'subtensor-double-maps', 'subtensor-triple-maps'][keys.length]
    : 'other-pallets',
);

/** A key of every declared item. */
export const itemTopics: readonly Topic[] = [...themes].map(([topic, of]) => ({
  operation: 'chain.storageKey',
  topic,
  by: 'generate/chain/storage-key.ts',
  cases: of.map(draft),
}));
