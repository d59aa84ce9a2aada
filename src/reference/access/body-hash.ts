import { sha3_256 } from '@noble/hashes/sha3.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { pythonStr, type PythonValue } from './python-value.ts';

/** A field of a request with its value, in the order of the model. */
export interface RequestField {
  readonly name: string;
  readonly value: PythonValue;
}

/** What is asked for. */
export interface BodyHashInput {
  readonly fields: readonly RequestField[];
  /** The fields that are to be hashed. */
  readonly required: readonly string[];
  /** Whether they are taken as they are listed, or, in the older form, in the order of the model. */
  readonly order: 'listed' | 'model';
}

/** The hash with the way there. */
export interface BodyHashStages {
  readonly order: readonly string[];
  readonly texts: readonly string[];
  readonly fieldHashes: readonly string[];
  readonly bodyHash: string;
}

// #region body-hash
/**
 * What a request's signature covers of its body: a hash of the hashes of some fields' texts.
 *
 * @returns `undefined` where a listed field is none of the request's
 * @see BODY-HASH-01 to BODY-HASH-06; bittensor `Synapse.body_hash`
 */
export function bodyHash({ fields, required, order: by }: BodyHashInput): BodyHashStages | undefined {
  const values = new Map(fields.map(({ name, value }) => [name, value]));
  const order =
    by === 'listed' ? required : fields.map(({ name }) => name).filter((name) => required.includes(name));
  const texts: string[] = [];
  for (const name of order) {
    const value = values.get(name);
    if (value === undefined) return undefined;
    texts.push(pythonStr(value));
  }
  const fieldHashes = texts.map(sha3);
  return { order, texts, fieldHashes, bodyHash: sha3(fieldHashes.join('')) };
}

function sha3(text: string): string {
  return bytesToHex(sha3_256(utf8ToBytes(text)));
}
// #endregion
