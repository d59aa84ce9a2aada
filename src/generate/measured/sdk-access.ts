/**
 * What the SDK's own functions make of requests, as cases of access.
 *
 * @module
 */
import type { Json, JsonObject } from '../../reference/index.ts';
import type { MeasuredCase, MeasuredSet } from './measured-set.ts';

interface Line {
  readonly id: string;
  readonly fn: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly output: Readonly<Record<string, unknown>>;
}
interface FieldLine {
  readonly name: string;
  readonly type: string;
  readonly value?: JsonObject;
}

/** The value of every request of the measurement that has no fields of its own besides those listed. */
const none: JsonObject = { none: true };
const terminal: JsonObject = {
  dict: [
    ...['status_code', 'status_message', 'process_time', 'ip', 'port'],
    ...['version', 'nonce', 'uuid', 'hotkey', 'signature'],
  ].map((name) => [{ str: name }, none]),
};
/** The fields that every request has, as they were before it was sent. */
const standard: readonly (readonly [name: string, value: JsonObject])[] = [
  ['name', { str: 'Probe' }],
  ['timeout', { float: '0x4028000000000000' }],
  ['total_size', { int: '0' }],
  ['header_size', { int: '0' }],
  ['dendrite', terminal],
  ['axon', terminal],
  ['computed_body_hash', { str: '' }],
];
const hotkey = (line: Line, name: string) => line.input[name] as string;

/** A value with its bits as the wire has them. */
function valueOf(value: JsonObject): JsonObject {
  const [[type, of]] = Object.entries(value);
  if (type === 'float' || type === 'bytes') return { [type]: `0x${of as string}` };
  if (!Array.isArray(of)) return value;
  const parts = of as readonly (JsonObject | readonly JsonObject[])[];
  return {
    [type]: parts.map((part): Json =>
      Array.isArray(part) ? part.map(valueOf) : valueOf(part as JsonObject),
    ),
  };
}

/** A timeout that came through a request's model, which makes a double of it. */
function timeoutOf(value: unknown): JsonObject {
  const timeout = value as { readonly int?: string };
  if (timeout.int === undefined) return valueOf(value as JsonObject);
  const [bits] = new BigUint64Array(new Float64Array([Number(timeout.int)]).buffer);
  return { float: `0x${bits.toString(16).padStart(16, '0')}` };
}

/** Whether the measurement says nothing of what a model makes of declared types, which is the model's own. */
const isPlain = (fields: readonly FieldLine[]) =>
  fields.every(({ type, value }) => type === 'Any' && value !== undefined && !('strUtf16' in value));

function bodyHashCase(line: Line): readonly MeasuredCase[] {
  const { fields, required, style } = line.input as unknown as {
    readonly fields: readonly FieldLine[];
    readonly required: readonly string[];
    readonly style: string;
  };
  const { bodyHash, order, texts, fieldHashes } = line.output as unknown as JsonObject;
  if (bodyHash === undefined || !isPlain(fields)) return [];
  const own = fields.map(({ name, value }) => ({ name, value: valueOf(value ?? none) }));
  const needsStandard = required.some((name) => standard.some(([known]) => known === name));
  const before = needsStandard ? standard.map(([name, value]) => ({ name, value })) : [];
  const clause = line.id.includes('float') ? 4 : line.id.includes('order') || style === 'field' ? 5 : 2;
  return [
    {
      ...{ operation: 'access.bodyHash', id: `body-hash-sdk-${slugOf(line.id)}`, level: 'must' },
      title: `the SDK’s own hash of ${required.length === 0 ? 'nothing' : `«${clipped((texts as string[]).join('», «'))}»`}`,
      clauses: [`BODY-HASH-0${required.length === 0 ? 6 : 1}`, `BODY-HASH-0${clause}`],
      why: { kind: 'model', note: 'measured on the SDK itself' },
      input: { fields: [...before, ...own], required, order: style === 'classvar' ? 'listed' : 'model' },
      output: { bodyHash },
      stages: { order, texts, fieldHashes },
    },
  ];
}

function messageCase(line: Line): readonly MeasuredCase[] {
  const { fields, required, now, uuid, timeout, senderIp, receiverIp, receiverPort } = line.input;
  const { message, headers, serverResponseMessage, bodyHash } = line.output as unknown as JsonObject;
  if (serverResponseMessage === undefined || !isPlain(fields as readonly FieldLine[])) return [];
  const { bt_header_dendrite_signature: _, ...kept } = headers as JsonObject;
  // The answer is signed at another time and by another uuid; its text for this request follows from its form.
  const [, ...parties] = (serverResponseMessage as string).split('.');
  const responseMessage = [now, parties[0], parties[1], uuid].join('.');
  return [
    {
      ...{ operation: 'access.message', id: `message-sdk-${slugOf(line.id)}`, level: 'must' },
      title: `what the SDK signs and sends (${slugOf(line.id)})`,
      clauses: ['MESSAGE-01', 'MESSAGE-03', 'MESSAGE-04'],
      why: { kind: 'model', note: 'measured on the SDK itself' },
      input: {
        ...{ name: 'Probe', timeout: timeoutOf(timeout), nonce: now, uuid, version: 10_002_000 },
        ...{ senderHotkey: hotkey(line, 'senderHotkey'), senderIp, receiverIp, receiverPort },
        receiverHotkey: hotkey(line, 'receiverHotkey'),
        fields: (fields as readonly FieldLine[]).map(({ name, value }) => ({
          name,
          value: valueOf(value ?? none),
        })),
        ...{ required, order: 'listed' },
      },
      output: { message, responseMessage, headers: kept },
      stages: { bodyHash },
    },
  ];
}

function nonceCase(line: Line): readonly MeasuredCase[] {
  const { now, timeout, nonce, storedNonce, version } = line.input;
  if (now === undefined) return [];
  const said = (line.output.error as { readonly message: string } | undefined)?.message ?? '';
  const refusal =
    line.output.accepted === true || said.startsWith('Signature')
      ? null
      : said === 'Missing Nonce'
        ? 'MissingNonce'
        : said.includes('newer')
          ? 'NonceNotNewer'
          : 'NonceTooOld';
  const clause =
    nonce === null ? 1 : storedNonce !== null ? 2 : version === null || Number(version) < 7_002_000 ? 5 : 3;
  return [
    {
      ...{ operation: 'access.nonce', id: `nonce-sdk-${slugOf(line.id)}`, level: 'must' },
      title: `the SDK ${refusal === null ? 'lets the nonce through' : 'refuses the nonce'} (${slugOf(line.id)})`,
      clauses: [`NONCE-0${clause}`],
      why: { kind: 'model', note: 'measured on the SDK itself' },
      input: {
        ...{ now, timeout: timeoutOf(timeout), nonce, storedNonce },
        version: version === null ? null : (version as number).toString(),
      },
      output: { refusal },
    },
  ];
}

const makers: Readonly<Record<string, (line: Line) => readonly MeasuredCase[]>> = {
  bodyHash: bodyHashCase,
  message: messageCase,
  verify: nonceCase,
};

/** The SDK's requests. */
export const sdkAccess: MeasuredSet = {
  corpus: 'protocol/sdk-access.jsonl',
  topic: 'sdk',
  rulesets: ['425'],
  evidence: { kind: 'source', id: 'bittensor-10.2.0-bb526e6d' },
  cases: (line) => makers[(line as Line).fn]?.(line as Line) ?? [],
};

function slugOf(id: string): string {
  return id.replace(/^(bodyHash|message|verify)-/, '').toLowerCase();
}

function clipped(text: string): string {
  const plain = text.replace(/[\p{C}\p{Z}]/gu, ' ');
  return plain.length > 60 ? `${plain.slice(0, 60)}…` : plain;
}
