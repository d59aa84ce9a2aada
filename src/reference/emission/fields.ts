/**
 * Fields that operations of the emission share.
 *
 * @module
 */
import { list, word, type Field } from '../fields.ts';
import type { JsonObject } from '../operation.ts';
import type { AccountId } from './account.ts';

/** A hotkey or a coldkey. */
export const account = word<AccountId>();

/** A list of hotkeys with what belongs to each; no hotkey stands there twice. */
export function perHotkey<Wire extends JsonObject & { readonly hotkey: AccountId }, Value>(
  item: Field<Wire, Value>,
): Field<Wire[], readonly Value[]> {
  return {
    ...list(item),
    problem: (path, wire) => {
      const seen = new Set<AccountId>();
      for (const [at, { hotkey }] of wire.entries()) {
        if (seen.has(hotkey)) return { path: `${path}[${at}].hotkey`, expected: 'each hotkey once' };
        seen.add(hotkey);
      }
      return undefined;
    },
  };
}
