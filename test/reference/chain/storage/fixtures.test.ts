import { expect, test } from 'vitest';
import { chain, type Json, type JsonObject } from '../../../../src/reference/index.ts';
import { corpusFiles, corpusJson } from '../../../corpora.ts';
import { describeCorpora } from '../goldens.ts';

interface Fixture {
  readonly pre?: JsonObject;
  readonly post?: JsonObject;
  readonly steps?: readonly { readonly diff?: JsonObject }[];
}

const folder = 'runtime/fixtures';
const files = corpusFiles(folder).filter((file) => !file.includes('-trace-'));

/** Items whose fixtures lost an enum: they hold null for a variant that is not known any more. */
const lossy = ['Swap.TickIndexBitmapWords', 'Balances.Locks'];

/** What of a change is stored afterwards: deleted entries are none. */
function stored(diff: JsonObject): chain.State {
  return Object.fromEntries(
    Object.entries(diff).flatMap(([name, value]): [string, Json][] => {
      if (value === null || lossy.includes(name)) return [];
      if (chain.findItem(name)?.keys.length === 0) return [[name, value]];
      const kept = Object.entries(value as JsonObject).filter(([, entry]) => entry !== null);
      return kept.length === 0 ? [] : [[name, Object.fromEntries(kept)]];
    }),
  );
}

describeCorpora('the measured states', () => {
  test.each(files)('%s goes to raw entries and back, byte for byte', (file) => {
    const { pre = {}, post = {}, steps = [] } = corpusJson(`${folder}/${file}`) as Fixture;
    const build = file.startsWith('300') ? 'dev-300' : 'dev-293';
    const upgraded = file.includes('to300') ? undefined : build;
    for (const state of [pre, post, ...steps.map(({ diff = {} }) => diff)].map(stored)) {
      expect(chain.stateProblem('state', state, upgraded)).toBeUndefined();
      const raw = chain.toRaw(state);
      const decoded = chain.fromRaw(raw, upgraded);
      expect(decoded).toEqual({ state, unknown: [] });
      expect(chain.toRaw((decoded as chain.Decoded).state)).toEqual(raw);
    }
  });

  test('an entry whose enum was lost is told apart, and is of these items alone', () => {
    const problems = files.flatMap((file) => {
      const { pre = {}, post = {} } = corpusJson(`${folder}/${file}`) as Fixture;
      return [pre, post].flatMap((state) =>
        lossy
          .filter((name) => name in state)
          .map((name) => [name, chain.stateProblem('state', { [name]: state[name] })] as const),
      );
    });
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.filter(([, problem]) => problem === undefined)).toEqual([]);
  });
});
