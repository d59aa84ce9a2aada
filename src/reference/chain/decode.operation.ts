import type { Input, Output } from '../generated/chain.decode.ts';
import { operation } from '../operation.ts';
import { decodeEntries } from './decode.ts';
import { byKey, toRaw, type RawEntry } from './state.ts';
import { buildOf } from './storage/index.ts';

/** `chain.decode`: what raw entries of storage say. */
export const decodeOperation = operation<Input, Output>({
  name: 'chain.decode',
  title: 'what raw entries of storage say, and the bytes that say it again',
  page: 'spec/chain/decode.md',
  rulesets: ['425', 'dev-293'],
  clauses: ['01', '02', '03', '04', '05', '06'].map((clause) => `DECODE-${clause}`),
  stages: [],
  domain: ({ entries }) => {
    const keys = (entries as readonly RawEntry[]).map(([key]) => key);
    const twice = keys.findIndex((key, i) => keys.indexOf(key) < i);
    return twice < 0 ? undefined : { path: `input.entries[${twice}][0]`, expected: 'each key once' };
  },
  apply: ({ entries }, ruleset) => {
    const { state, unknown, malformed } = decodeEntries(entries as readonly RawEntry[], buildOf(ruleset));
    const inOrder = (all: readonly RawEntry[]) => [...all].sort(byKey) as unknown as Output['raw'];
    return {
      output: {
        state: { ...state },
        unknown: inOrder(unknown),
        malformed: inOrder(malformed),
        raw: inOrder(toRaw(state)),
      },
      stages: () => [],
    };
  },
});
