// Generated from spec/schemas/operations/access.nonce.json by `npm run types`: edit the schema, not this file.

/**
 * an integer of any size as a canonical decimal string
 */
export type Whole = string;
/**
 * seconds: None, an int or a float
 */
export type Timeout = unknown;
/**
 * such an integer, or null where there is none
 */
export type OptionalWhole = Whole | null;
/**
 * why a nonce is refused; null where it is not
 */
export type NonceRefusal = 'MissingNonce' | 'NonceTooOld' | 'NonceNotNewer' | null;
/**
 * an int or a float
 */
export type PythonNumber = unknown;

/**
 * Whether the nonce of a request is refused.
 */
export interface AccessNonce {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of access.nonce
 */
export interface Input {
  now: Whole;
  timeout: Timeout;
  nonce: OptionalWhole;
  storedNonce: OptionalWhole;
  version: OptionalWhole;
}
/**
 * the output of access.nonce
 */
export interface Output {
  refusal: NonceRefusal;
}
/**
 * the stages of access.nonce
 */
export interface Stages {
  oldestNonce?: PythonNumber;
}
