/**
 * A small suite of its own for tests: three cases under two rulesets, the second of which is the culprit.
 *
 * @module
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadSuite, type Suite } from '../../src/harness/index.ts';
import type { Case, VectorFile } from '../../src/wire/index.ts';
import { culprit } from '../faux/targets/acts.ts';

const source = new URL('../../spec/vectors/consensus/median/ties.json', import.meta.url);

/** Three cases of a vector file, as a file of their own. */
export interface SmallSuite {
  readonly folder: string;
  readonly file: string;
  readonly cases: readonly Case[];
  readonly suite: Suite;
  readonly remove: () => void;
}

/** Writes the suite; `change` may change what is written. */
export function smallSuite(change: (file: VectorFile) => unknown = (file) => file): SmallSuite {
  const folder = mkdtempSync(join(tmpdir(), 'taospec-'));
  const all = JSON.parse(readFileSync(source, 'utf8')) as VectorFile;
  const cases = all.cases.slice(0, 3).map((each, i) => ({
    ...each,
    title: i === 1 ? culprit : each.title,
    expect: each.expect.map((one) => ({
      ...one,
      evidence: [{ kind: i === 0 ? ('source' as const) : ('reference' as const) }],
    })),
  }));
  const file = join(folder, 'small.json');
  writeFileSync(file, JSON.stringify(change({ ...all, cases })));
  return {
    ...{ folder, file, cases },
    get suite() {
      return loadSuite(file);
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
