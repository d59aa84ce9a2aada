import { expect, test } from 'vitest';
import { chain, findOperation } from '../../../src/reference/index.ts';
import { describeCorpora, goldensOf, outputOf } from './goldens.ts';

describeCorpora('codes are those of the sheet', () => {
  test.each(goldensOf<{ error: string }>('poolErrorCodeForPalletError'))('$id', ({ input, output }) => {
    expect(outputOf('chain.validityCode', input)).toEqual({ code: output });
  });
  test.each(goldensOf<{ name: string }>('customTransactionErrorCode'))('$id', ({ input, output }) => {
    expect(chain.validityCodes[input.name as chain.ValidityReason]).toBe(output);
  });
});

test('no two reasons have a code', () => {
  const codes = Object.values(chain.validityCodes);
  expect(new Set(codes).size).toBe(codes.length);
});

test('what is not an error of the ruleset is refused', () => {
  const { domain } = findOperation('chain.validityCode')!;
  expect(domain({ error: 'Unheard' })?.path).toBe('input.error');
  expect(domain({ error: 'ColdkeySwapAnnounced' }, '425')).toBeUndefined();
  expect(domain({ error: 'ColdkeySwapAnnounced' }, 'dev-293')?.path).toBe('input.error');
});
