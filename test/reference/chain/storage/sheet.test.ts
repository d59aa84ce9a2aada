import { expect, test } from 'vitest';
import { chain } from '../../../../src/reference/index.ts';
import { corpusText } from '../../../corpora.ts';
import { describeCorpora } from '../goldens.ts';

const sheet = corpusText('protocol/chain.md');

const hashers: Readonly<Record<string, string>> = {
  Id: 'Identity',
  B2: 'Blake2_128Concat',
  T64: 'Twox64Concat',
};
const keyTypes: Readonly<Record<string, string>> = {
  netuid: 'u16',
  nidx: 'u16',
  acct: 'AccountId32',
  LeaseId: 'u32',
  'Vec<u8>': 'Bytes',
  'RateLimitKey<T::AccountId>': 'RateLimitKey',
};
/** The sheet's words for types, each as the metadata would call it. */
const words: readonly (readonly [RegExp, string])[] = [
  [/VecDeque<(.*)>$/, 'Vec<$1>'],
  [/bytes<=5000/g, 'Bytes'],
  [/RoundNumber,/g, 'u64'],
  [/Vec<u8>/g, 'Bytes'],
  [/NetUid/g, 'u16'],
  [/MechId/g, 'u8'],
  [/LeaseId/g, 'u32'],
  [/\b(Tao|Alpha)\b/g, 'u64'],
  [/\bacct\b/g, 'AccountId32'],
  [/^\(\)$/, 'Null'],
  [/\bI(96F32|64F64)\b/g, 'SubstrateFixedFixedI128'],
  [/\bU(96F32|64F64)\b/g, 'SubstrateFixedFixedU128'],
  [/^ChainIdentityOfV2$/, 'ChainIdentityV2'],
  [/^SubnetIdentityOfV3$/, 'SubnetIdentityV3'],
  [/Of(<T>)?$/, ''],
];

interface Row {
  readonly name: string;
  readonly keys: readonly string[];
  readonly value: string;
  readonly none: boolean;
  /** The default, where it is a plain number or a switch. */
  readonly plain: string | undefined;
}

/** A default that is a plain number or a switch, as it is written in decimal. */
function plainDefault(fallback: string, value: string): string | undefined {
  if (/^(true|false)$/i.test(fallback)) return fallback.toLowerCase();
  const plain = /^[0-9]+(e[0-9]+)?$/.test(fallback) && !/^[IU](96F32|64F64)$/.test(value);
  if (!plain) return undefined;
  return fallback.includes('e') ? String(BigInt(Number(fallback))) : fallback;
}

/** The rows of the sheet's tables of SubtensorModule. */
function rows(text: string): readonly Row[] {
  const from = text.indexOf('## 1.3 ');
  const lines = text.slice(from, text.indexOf('## 1.12 ')).split('\n');
  return lines.flatMap((line) => {
    const match = /^\| (\w+) \| (.*?) \| `(.*?)` \| (.*?) \|/.exec(line);
    if (match === null || match[1] === 'item') return [];
    const [, name, keys, value, fallback] = match;
    const parts = [...keys.matchAll(/(Id|B2|T64)\((.*?)\)(?:,|$)/g)];
    return [
      {
        name,
        keys: parts.map(([, hasher, type]) => `${hashers[hasher]} ${keyTypes[type] ?? type}`),
        value: words.reduce((type, [from, to]) => type.replace(from, to), value),
        none: fallback === 'None' && !value.startsWith('Option'),
        plain: plainDefault(fallback, value),
      },
    ];
  });
}

describeCorpora('the storage of 425', () => {
  const listed = rows(sheet ?? '');
  const ours = chain.storageItems.filter(
    ({ pallet, builds }) => pallet === 'SubtensorModule' && builds.includes('425'),
  );

  test('is the list of the sheet', () => {
    expect(listed).toHaveLength(222);
    expect(ours.map(({ name }) => name).sort()).toEqual(listed.map(({ name }) => name).sort());
  });

  test.each(listed)('$name has the keys and the value of the sheet', ({ name, keys, value, none, plain }) => {
    const item = chain.findItem(`SubtensorModule.${name}`)!;
    expect(item.keys.map(({ hasher, kind }) => `${hasher} ${kind.type}`)).toEqual(keys);
    expect(item.value.type).toBe(value);
    expect(item.optional).toBe(none);
    if (plain !== undefined) expect(String(item.fallback('425'))).toBe(plain);
  });
});
