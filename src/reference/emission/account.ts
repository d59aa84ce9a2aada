/**
 * Accounts as the coinbase meets them: by their bytes, and in the order of their bytes.
 *
 * @module
 */

/** A hotkey or a coldkey: 32 bytes in lower-case hex after `0x`. */
export type AccountId = string;

// #region order
/** The entries in the order of their hotkeys' bytes. @see DIVIDENDS-01; a `BTreeMap` of subtensor keyed by account */
export function byHotkey<T extends { readonly hotkey: AccountId }>(entries: readonly T[]): readonly T[] {
  return [...entries].sort((a, b) => (a.hotkey < b.hotkey ? -1 : 1));
}
// #endregion
