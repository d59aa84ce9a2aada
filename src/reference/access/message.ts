import { pythonStr, type PythonValue } from './python-value.ts';
import { bodyHash, type BodyHashInput } from './body-hash.ts';

/** Who asks whom: hotkeys in SS58. */
export interface Request extends BodyHashInput {
  /** The name of the request's model, which is the path that it is sent to. */
  readonly name: string;
  /** Seconds: a double. */
  readonly timeout: PythonValue;
  /** Nanoseconds. */
  readonly nonce: bigint;
  readonly uuid: string;
  readonly version: number;
  readonly senderHotkey: string;
  readonly senderIp: string;
  readonly receiverHotkey: string;
  readonly receiverIp: string;
  readonly receiverPort: number;
}

/** What is signed, and what goes along. */
export interface Message {
  readonly bodyHash: string;
  readonly message: string;
  readonly headers: Readonly<Record<string, string>>;
}

// #region message
/**
 * The text that a request's sender signs.
 *
 * @see MESSAGE-01; bittensor `Dendrite.preprocess_synapse_for_request`
 */
export function requestText(
  of: Pick<Request, 'nonce' | 'uuid' | 'senderHotkey' | 'receiverHotkey'>,
  hash: string,
): string {
  return [of.nonce, of.senderHotkey, of.receiverHotkey, of.uuid, hash].join('.');
}

/**
 * The text that the answer's sender signs: it has no hash, so that the answer's body is not signed.
 *
 * @see MESSAGE-02; bittensor `AxonMiddleware.postprocess`
 */
export function responseText(
  of: Pick<Request, 'nonce' | 'uuid' | 'senderHotkey' | 'receiverHotkey'>,
): string {
  return [of.nonce, of.senderHotkey, of.receiverHotkey, of.uuid].join('.');
}
// #endregion

// #region headers
/** What is sent of a field in the headers: an empty value of its type, so that its type is known; none of None. */
function emptyOf(value: PythonValue): string | undefined {
  if ('none' in value) return undefined;
  if ('bool' in value) return 'false';
  if ('int' in value) return '0';
  if ('float' in value) return '0.0';
  if ('str' in value) return '""';
  return 'dict' in value ? '{}' : '[]';
}

/**
 * The headers of a request, but its signature and the two that say sizes.
 *
 * @see MESSAGE-03 to MESSAGE-05; bittensor `Synapse.to_headers`
 */
function headersOf(request: Request, hash: string): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {
    name: request.name,
    timeout: pythonStr(request.timeout),
    bt_header_axon_ip: request.receiverIp,
    bt_header_axon_port: String(request.receiverPort),
    bt_header_axon_hotkey: request.receiverHotkey,
    bt_header_dendrite_ip: request.senderIp,
    bt_header_dendrite_version: String(request.version),
    bt_header_dendrite_nonce: String(request.nonce),
    bt_header_dendrite_uuid: request.uuid,
    bt_header_dendrite_hotkey: request.senderHotkey,
  };
  for (const { name, value } of request.fields) {
    const empty = emptyOf(value);
    if (empty !== undefined) headers[`bt_header_input_obj_${name}`] = btoa(empty);
  }
  return { ...headers, computed_body_hash: hash };
}
// #endregion

/** What a request's sender signs and sends; `undefined` where a listed field is none of the request's. */
export function requestMessage(request: Request): Message | undefined {
  const hashed = bodyHash(request);
  if (hashed === undefined) return undefined;
  return {
    bodyHash: hashed.bodyHash,
    message: requestText(request, hashed.bodyHash),
    headers: headersOf(request, hashed.bodyHash),
  };
}
