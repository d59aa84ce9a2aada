/**
 * The cases of `chain.decodeCall`.
 *
 * @module
 */
import { chain, type JsonObject, type Ruleset } from '../../reference/index.ts';
import type { Draft, Topic } from '../topic.ts';
import { alice } from './accounts.ts';
import { sampleCalls } from './encode-call/index.ts';
import { kebab } from './kebab.ts';

const by = 'generate/chain/decode-call.ts';

const topic = (name: string, cases: readonly Draft[]): Topic => ({
  operation: 'chain.decodeCall',
  topic: name,
  by,
  cases,
});

/** A call's bytes; where a ruleset has not the call, they are none. */
const known = sampleCalls.map(({ name, args, rulesets }): Draft => ({
  id: `decode-call-${kebab(name)}`,
  title:
    rulesets.length > 1 ? `the bytes of ${name}` : `the bytes of ${name}, a call of ${rulesets[0]} alone`,
  clauses: rulesets.length > 1 ? ['DECODE-CALL-01'] : ['DECODE-CALL-01', 'DECODE-CALL-02'],
  why: { kind: 'model', note: 'every declared call is read back' },
  input: { bytes: chain.encodeCall(chain.anyCall.read({ call: name, args } satisfies JsonObject)) },
}));

type Row = readonly [id: string, title: string, clause: number, bytes: string, rulesets?: readonly Ruleset[]];

const account = alice.slice(2);
const commit = (length: string, bytes: number) =>
  `0x07710100${length}${'aa'.repeat(bytes)}e8030000000000000400`;

const rows: readonly Row[] = [
  ['none', 'no bytes', 3, '0x'],
  ['half', 'a pallet without a call', 3, '0x07'],
  ['no-pallet', 'a pallet that there is not', 2, '0xff00'],
  ['retired-pallet', 'a pallet that was retired', 2, '0x0800'],
  ['no-call', 'a call that there is not', 2, '0x07ff'],
  ['cut', 'a byte too few', 3, `0x073e${account.slice(2)}`],
  ['left-over', 'a byte too many', 3, `0x073e${account}00`],
  ['length-long', 'a length in two bytes where one would do', 3, '0x0000050000'],
  ['list-cut', 'a list that ends early', 3, '0x0700010008000001'],
  ['batch-stranger', 'a batch with a call that there is not', 2, '0x0b0004 07ff'.replace(' ', '')],
  ['batch-cut', 'a batch that ends early', 3, `0x0b0008073e${account}`],
  ['bool-two', 'neither yes nor no', 3, `0x050400${account}02`],
  ['address-fifth', 'the last way to name an account', 1, `0x050404${'cd'.repeat(20)}01`],
  ['address-sixth', 'a way to name an account that there is not', 3, `0x050405${'cd'.repeat(20)}01`],
  ['option-two', 'neither nothing nor something', 3, `0x0746${account}${account}02`],
  ['commit-5000', 'an encrypted commit of 5000 bytes', 1, commit('214e', 5000), ['425']],
  ['commit-5001', 'and of a byte more', 3, commit('254e', 5001), ['425']],
];

const strange = rows.map(([id, title, clause, bytes, rulesets]): Draft => ({
  id: `decode-call-${id}`,
  title,
  clauses: [`DECODE-CALL-0${clause}`],
  why: { kind: 'boundary', note: 'bytes that are almost a call' },
  input: { bytes },
  ...(rulesets !== undefined && { rulesets }),
}));

/** The topics of `chain.decodeCall`. */
export const decodeCallTopics: readonly Topic[] = [topic('calls', known), topic('bytes', strange)];
