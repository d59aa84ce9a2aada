import { expect, test } from 'vitest';
import { convert } from '../../src/convert/index.ts';
import { findOperation, type Json, type JsonObject } from '../../src/reference/index.ts';
import { absent, corpusFiles, corpusJson } from '../corpora.ts';

/** One epoch of a real runtime: the whole state before it, what it changed. */
interface Fixture {
  readonly netuid: number;
  readonly blocks: { readonly first: number; readonly last: number };
  readonly pre: Readonly<Record<string, JsonObject>>;
  readonly post: Readonly<Record<string, JsonObject>>;
}

/** What the epoch stores, and what we call it. */
const stored = {
  Active: 'active',
  StakeWeight: 'stakeWeight',
  Consensus: 'consensus',
  Incentive: 'incentive',
  Dividends: 'dividends',
  ValidatorTrust: 'validatorTrust',
  ValidatorPermit: 'newValidatorPermits',
  Emission: 'combinedEmission',
};

const folder = 'runtime/fixtures';
const names = corpusFiles(folder).filter((name) => name.startsWith('293-epoch-'));

const title = names.length > 0 ? 'the epochs of a real runtime are compared' : `not compared: ${absent}`;
test.skipIf(names.length === 0)(title, () => {
  expect(names.length).toBeGreaterThan(40);
});

test.each(names)('%s: its state, converted, gives what the runtime stored', (name) => {
  const { netuid, blocks, pre, post } = corpusJson(`${folder}/${name}`) as Fixture;
  const converted = convert({ pre }, { netuid, block: BigInt(blocks.first), raoEmission: undefined });
  if ('problem' in converted) throw new Error(converted.problem);
  const outcome = findOperation('consensus.epoch')!.apply(converted.input, '425');
  if (!('output' in outcome)) throw new Error('an output was expected');

  const after = (item: string, key: string): Json => post[item]?.[key] ?? pre[item]?.[key] ?? null;
  for (const [item, field] of Object.entries(stored))
    expect([item, outcome.output[field]]).toEqual([item, after(`SubtensorModule.${item}`, `${netuid}`)]);
  const bonds = (outcome.output.bonds as Json[]).map(
    (_, uid) => after('SubtensorModule.Bonds', `${netuid},${uid}`) ?? [],
  );
  expect(outcome.output.bonds).toEqual(bonds);
});
