import { describe, expect, test } from 'vitest';
import { findOperation, type JsonObject } from '../../../src/reference/index.ts';
import { describeCorpora, goldensOf, outputOf } from './goldens.ts';

const operation = findOperation('chain.encodeCall')!;

describeCorpora('a call has the bytes of the sheet', () => {
  test.each(goldensOf<JsonObject & { call: string }>('encodeCall'))('$id', ({ input, output }) => {
    const { call, ...args } = input;
    expect(outputOf('chain.encodeCall', { call, args })).toEqual({ bytes: output });
  });
});

describe('what is not a call is refused, with its place', () => {
  test.each<[title: string, call: string, args: JsonObject, path: string]>([
    ['an unknown call', 'SubtensorModule.vote', {}, 'input.call'],
    ['an unknown pallet', 'Senate.vote', {}, 'input.call'],
    ['an argument that is missing', 'System.remark', {}, 'input.args.remark'],
    ['an argument too many', 'System.remark', { remark: '0x', more: 1 }, 'input.args.more'],
    ['a number too large', 'AdminUtils.sudo_set_rho', { netuid: 65536, rho: 1 }, 'input.args.netuid'],
    ['a call within it', 'Sudo.sudo', { call: { call: 'Sudo.none', args: {} } }, 'input.args.call.call'],
  ])('%s', (_, call, args, path) => {
    expect(operation.domain({ call, args })?.path).toBe(path);
  });

  test('a call of another ruleset, and one within a batch', () => {
    const since = { call: 'AdminUtils.sudo_set_ck_burn', args: { burn: '1' } };
    const batch = { call: 'Utility.batch', args: { calls: [since] } };
    for (const input of [since, batch]) {
      expect(operation.domain(input, '425')).toBeUndefined();
      expect(operation.domain(input, 'dev-293')?.expected).toBe(
        'a call of dev-293, not AdminUtils.sudo_set_ck_burn',
      );
    }
  });
});
