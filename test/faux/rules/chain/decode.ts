import type { FauxRule } from '../../../../src/check/index.ts';

const at = 'src/reference/chain/';

/** A wrong rule for each clause of decoding. */
export const decodeRules: readonly FauxRule[] = [
  {
    clause: 'DECODE-01',
    file: `${at}decode.ts`,
    find: 'item.builds.includes(build)',
    replace: 'item.builds.length > 0',
    says: 'every ruleset has every item',
  },
  {
    clause: 'DECODE-02',
    file: `${at}storage/item.ts`,
    find: 'at === rest.length && rawPrefix(item) + hashedKeys(item, keys) === raw',
    replace: 'at === rest.length',
    says: 'the hash before a key is not looked at',
  },
  {
    clause: 'DECODE-03',
    file: `${at}scale/plain.ts`,
    find: "narrow('u16', scale.u16)",
    replace: "narrow('u16', scale.i16)",
    says: 'a u16 has a sign',
  },
  {
    clause: 'DECODE-04',
    file: `${at}scale/kind.ts`,
    find: 'again.length === bytes.length',
    replace: 'again.length <= bytes.length',
    says: 'bytes may be left over',
  },
  {
    clause: 'DECODE-05',
    file: `${at}decode.ts`,
    find: 'else (maps[name] ??= {})',
    replace: 'else if (decoded !== false) (maps[name] ??= {})',
    says: 'a stored no is the same as nothing',
  },
  {
    clause: 'DECODE-06',
    file: `${at}decode.operation.ts`,
    find: '[...all].sort(byKey)',
    replace: '[...all]',
    says: 'entries keep the order in which they came',
  },
];
