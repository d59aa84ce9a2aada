// Generated from spec/schemas/operations/access.bodyHash.json by `npm run types`: edit the schema, not this file.

/**
 * text of up to 65536 letters
 */
export type Text = string;
/**
 * a value of Python by its type's name
 */
export type Value = unknown;
/**
 * the fields of a request, in the order of its model
 */
export type Fields = Field[];
/**
 * names of fields
 */
export type Names = Text[];
/**
 * listed: as they are listed; model: in the order of the model, the older form
 */
export type Order = 'listed' | 'model';
/**
 * a hash in hex, without 0x, as the SDK writes it
 */
export type Hash = string;

/**
 * What the signature of a request covers of its body.
 */
export interface AccessBodyHash {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of access.bodyHash
 */
export interface Input {
  fields: Fields;
  required: Names;
  order: Order;
}
/**
 * a field of a request with its value
 */
export interface Field {
  name: Text;
  value: Value;
}
/**
 * the output of access.bodyHash
 */
export interface Output {
  bodyHash: Hash;
}
/**
 * the stages of access.bodyHash
 */
export interface Stages {
  order?: Names;
  texts?: Names;
  /**
   * hashes
   */
  fieldHashes?: Hash[];
}
