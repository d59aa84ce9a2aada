import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sdkAccess } from '../../../src/generate/measured/sdk-access.ts';
import { access, findOperation, type JsonObject } from '../../../src/reference/index.ts';
import { exampleTable } from '../../spec/tables.ts';
import { describeSdk, sdkLines } from './sdk.ts';

const { nonceRefusal, oldestNonce } = access;
const now = 1_764_000_000_123_456_789n;

/** A number of Python as the measurement writes it. */
function python(value: {
  readonly int?: string;
  readonly float?: string;
  readonly none?: true;
}): access.PythonValue {
  if (value.int !== undefined) return { int: BigInt(value.int) };
  if (value.float === undefined) return { none: true };
  return { float: new Float64Array(new BigUint64Array([BigInt(`0x${value.float}`)]).buffer)[0] };
}

describeSdk('the SDK’s own verdicts', () => {
  test('every nonce', () => {
    const cases = sdkLines('verify').flatMap((line) => sdkAccess.cases(line));
    expect(cases.length).toBe(175);
    for (const { id, input, output } of cases)
      expect(findOperation('access.nonce')!.apply(input as JsonObject, '425'), id).toMatchObject({ output });
  });

  test.each(sdkLines('nonceWindow'))('the bound of $id', ({ input, output }) => {
    const bound = oldestNonce(BigInt(input.now), python(input.timeout));
    const { window } = output as unknown as { readonly window: Parameters<typeof python>[0] };
    expect(typeof bound === 'bigint' ? { int: bound } : { float: bound }).toEqual(python(window));
  });

  test.each(sdkLines('verifySequence'))('what is stored after $id', ({ input, output }) => {
    const stored = new Map<string, bigint>();
    const { steps } = input as unknown as { readonly steps: readonly Record<string, never>[] };
    for (const { now: clock, timeout, nonce, version, signature, senderHotkey, uuid } of steps) {
      const key = `${String(senderHotkey)}:${String(uuid)}`;
      const refusal = nonceRefusal({
        now: BigInt(clock),
        timeout: 'int' in timeout ? { float: Number(timeout['int']) } : python(timeout),
        nonce: nonce === null ? null : BigInt(nonce),
        storedNonce: stored.get(key) ?? null,
        version: version === null ? null : BigInt(version),
      });
      if (refusal === undefined && signature !== 'invalid') stored.set(key, BigInt(nonce));
    }
    const { storedAfter } = output as unknown as { readonly storedAfter: Readonly<Record<string, string>> };
    expect(Object.fromEntries([...stored].map(([key, nonce]) => [key, nonce.toString()]))).toEqual(
      storedAfter,
    );
  });
});

describe('nonces', () => {
  test('the example', () => {
    for (const { timeout, nonce, refusal } of exampleTable('spec/access/nonce.md', 'nonce-window')) {
      const [type, seconds] = timeout.split(' ');
      const given = type === 'int' ? { int: BigInt(seconds) } : { float: Number(seconds) };
      const said = nonceRefusal({
        now,
        timeout: given,
        nonce: BigInt(nonce),
        storedNonce: null,
        version: 10_002_000n,
      });
      expect(said ?? 'none').toBe(refusal);
    }
  });

  test('a greater nonce is never refused where a lower one is not', () => {
    fc.assert(
      fc.property(
        fc.bigInt(),
        fc.bigInt(),
        fc.double(),
        fc.option(fc.bigInt()),
        (a, b, timeout, storedNonce) => {
          const said = (nonce: bigint) =>
            nonceRefusal({ now, timeout: { float: timeout }, nonce, storedNonce, version: 7_002_000n });
          const [low, high] = a < b ? [a, b] : [b, a];
          if (said(low) === undefined) expect(said(high)).toBeUndefined();
        },
      ),
    );
  });
});
