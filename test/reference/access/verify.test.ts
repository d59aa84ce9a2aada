import { describe, expect, test } from 'vitest';
import { miner, validator } from '../../../src/generate/access/peers.ts';
import { access } from '../../../src/reference/index.ts';
import { exampleTable } from '../../spec/tables.ts';

const bodyHash = 'h';
const request = (signature: string | null) => ({
  now: 5_000_000_000n,
  receiverHotkey: miner.hotkey,
  nonces: new Map<string, bigint>(),
  request: {
    ...{ senderHotkey: validator.hotkey, uuid: 'u', nonce: 5_000_000_000n, timeout: { none: true } as const },
    ...{ version: 10_002_000n, bodyHash, signature },
  },
});
const text = `5000000000.${validator.hotkey}.${miner.hotkey}.u.${bodyHash}`;
const signatures: Readonly<Record<string, string | null>> = {
  good: validator.sign(text),
  absent: null,
  bad: miner.sign(text),
};

describe('verification', () => {
  test('the example', () => {
    for (const { signature, refusal, stored } of exampleTable('spec/access/verify.md', 'verify-signed')) {
      const verified = access.verifyRequest(request(signatures[signature]));
      expect('refusal' in verified ? verified.refusal : 'none').toBe(refusal);
      expect('nonces' in verified && verified.nonces.size === 1).toBe(stored === 'yes');
    }
  });

  test('a signature is good for its text and its key alone', () => {
    const signature = validator.sign('text');
    expect(access.isSignedBy(validator.hotkey, 'text', signature)).toBe(true);
    expect(access.isSignedBy(validator.hotkey, 'texts', signature)).toBe(false);
    expect(access.isSignedBy(miner.hotkey, 'text', signature)).toBe(false);
    expect(access.isSignedBy('no address', 'text', signature)).toBe(false);
  });
});
