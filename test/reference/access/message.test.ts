import { describe, expect, test } from 'vitest';
import { sdkAccess } from '../../../src/generate/measured/sdk-access.ts';
import { access, findOperation, type JsonObject } from '../../../src/reference/index.ts';
import { exampleTable } from '../../spec/tables.ts';
import { describeSdk, sdkLines } from './sdk.ts';

describeSdk('the SDK’s own messages', () => {
  test('every message with its headers', () => {
    const cases = sdkLines('message').flatMap((line) => sdkAccess.cases(line));
    expect(cases.length).toBeGreaterThan(15);
    for (const { id, input, output } of cases)
      expect(findOperation('access.message')!.apply(input as JsonObject, '425'), id).toMatchObject({
        output,
      });
  });
});

describe('messages', () => {
  test('the text of the example', () => {
    for (const { nonce, senderHotkey, receiverHotkey, uuid, bodyHash, message } of exampleTable(
      'spec/access/message.md',
      'message-text',
    ))
      expect(access.requestText({ nonce: BigInt(nonce), senderHotkey, receiverHotkey, uuid }, bodyHash)).toBe(
        message,
      );
  });
});
