// Generated from spec/schemas/operations/access.verify.json by `npm run types`: edit the schema, not this file.

/**
 * an integer of any size as a canonical decimal string
 */
export type Whole = string;
/**
 * a hotkey's address (SS58)
 */
export type Hotkey = string;
/**
 * text of up to 65536 letters
 */
export type Text = string;
/**
 * such an integer, or null where there is none
 */
export type OptionalWhole = Whole | null;
/**
 * seconds: None, an int or a float
 */
export type Timeout = unknown;
/**
 * such a text, or null where there is none
 */
export type OptionalText = Text | null;

/**
 * Whether a request is let through, and what is kept of it.
 */
export interface AccessVerify {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of access.verify
 */
export interface Input {
  now: Whole;
  receiverHotkey: Hotkey;
  /**
   * the last nonce of each sender, by hotkey:uuid
   */
  nonces: {
    [k: string]: Whole;
  };
  senderHotkey: Hotkey;
  uuid: Text;
  nonce: OptionalWhole;
  timeout: Timeout;
  version: OptionalWhole;
  bodyHash: Text;
  signature: OptionalText;
}
/**
 * the output of access.verify
 */
export interface Output {
  /**
   * why it is refused; null where it is not
   */
  refusal: 'MissingNonce' | 'NonceTooOld' | 'NonceNotNewer' | 'SignatureMismatch' | null;
  /**
   * whether it had a signature, which then was good
   */
  signed: boolean;
  /**
   * the last nonce of each sender afterwards
   */
  nonces: {
    [k: string]: Whole;
  };
}
/**
 * the stages of access.verify
 */
export interface Stages {
  message?: Text;
}
