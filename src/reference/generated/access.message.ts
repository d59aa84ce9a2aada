// Generated from spec/schemas/operations/access.message.json by `npm run types`: edit the schema, not this file.

/**
 * text of up to 65536 letters
 */
export type Text = string;
/**
 * seconds: None, an int or a float
 */
export type Timeout = unknown;
/**
 * an integer of any size as a canonical decimal string
 */
export type Whole = string;
/**
 * a u32 (0 to 4294967295)
 */
export type U32 = number;
/**
 * a hotkey's address (SS58)
 */
export type Hotkey = string;
/**
 * a u16 (0 to 65535)
 */
export type U16 = number;
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
 * What the sender of a request signs and sends.
 */
export interface AccessMessage {
  Input: Input;
  Output: Output;
  Stages: Stages;
}
/**
 * the input of access.message
 */
export interface Input {
  name: Text;
  timeout: Timeout;
  nonce: Whole;
  uuid: Text;
  version: U32;
  senderHotkey: Hotkey;
  senderIp: Text;
  receiverHotkey: Hotkey;
  receiverIp: Text;
  receiverPort: U16;
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
 * the output of access.message
 */
export interface Output {
  message: Text;
  responseMessage: Text;
  /**
   * headers by their names
   */
  headers: {
    [k: string]: Text;
  };
}
/**
 * the stages of access.message
 */
export interface Stages {
  bodyHash?: Hash;
}
