import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { findOperation, type JsonObject } from '../../../src/reference/index.ts';
import { canonical } from '../../../src/wire/index.ts';
import { absent, corpusJson } from '../../corpora.ts';
import { largeEpoch, type Configuration } from './large-epoch.ts';

interface LargeCase {
  readonly id: string;
  readonly n: number;
  readonly cfg: Configuration;
  readonly inputSha256: string;
  readonly outputSha256: string;
  readonly fieldSha256: Readonly<Record<string, string>>;
}

const corpus = corpusJson('oracle/big.sha256.json') as { readonly cases: readonly LargeCase[] } | undefined;
const epoch = findOperation('consensus.epoch')!;

/** The largest size that is run: the nightly run asks for more cases of every property, and for the largest epochs too. */
const largest = process.env.TAOSPEC_RUNS === undefined ? 1024 : 4096;
const cases = (corpus?.cases ?? []).filter(({ n }) => n <= largest);

const sha256 = (value: unknown) => createHash('sha256').update(canonical(value)).digest('hex');

function outputOf(input: JsonObject): JsonObject {
  const outcome = epoch.apply(input, '425');
  if ('rejection' in outcome) throw new Error('an epoch rejects nothing');
  return outcome.output;
}

describe.skipIf(corpus === undefined)(
  corpus === undefined ? `large epochs not compared: ${absent}` : 'large epochs measured on the chain',
  () => {
    test.each(cases)('$id has the measured digests', { timeout: 600_000 }, (measured) => {
      const input = largeEpoch(measured.n, measured.cfg);
      expect(sha256(input)).toBe(measured.inputSha256);

      const output = outputOf(input);
      const fields = Object.entries(output).map(([name, value]) => [name, sha256(value)]);
      expect(Object.fromEntries(fields)).toEqual(measured.fieldSha256);
      expect(sha256(output)).toBe(measured.outputSha256);
    });
  },
);
