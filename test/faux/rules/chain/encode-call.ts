import type { FauxRule } from '../../../../src/check/index.ts';

const at = 'src/reference/chain/';
const row = (clause: number, file: string, find: string, replace: string, says: string): FauxRule => ({
  clause: `ENCODE-CALL-0${clause}`,
  file: `${at}${file}.ts`,
  find,
  replace,
  says,
});

/** A wrong rule for each clause of a call's bytes. */
export const encodeCallRules: readonly FauxRule[] = [
  row(
    1,
    'calls/call',
    'kinds.map(([, index]) => index)',
    'kinds.map((_, place) => place)',
    'a call’s number is its place in the list',
  ),
  row(
    2,
    'calls/call',
    "args: struct('Call', fields)",
    "args: struct('Call', Object.fromEntries(Object.entries(fields).reverse()) as A)",
    'the last argument comes first',
  ),
  row(
    3,
    'scale/plain',
    'compactRao = compact(rao, scale.compactBn)',
    'compactRao = compact(rao, scale.u64)',
    'an amount has eight bytes everywhere',
  ),
  row(
    4,
    'calls/other-pallets',
    '  Id: account,\n  Index: nothing,',
    '  Index: nothing,\n  Id: account,',
    'an account by its key is the second way to name one',
  ),
  row(
    5,
    'calls/call',
    'codecs.Self(() => kind().scale)',
    'codecs.enhanceCodec(codecs.Bytes(), (value: T) => kind().scale.enc(value), (bytes) => kind().scale.dec(bytes) as T)',
    'a call within a call has its length before it',
  ),
];
