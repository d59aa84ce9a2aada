import { chain, type Json, type JsonObject } from '../../reference/index.ts';

const { scale } = chain;

/** An extrinsic of a vector. */
export interface GivenExtrinsic {
  readonly signer: string;
  readonly call: string;
  readonly length: number;
  readonly weight: { readonly refTime: string; readonly proofSize: string };
  readonly tip?: string;
}

/** A signature that a node takes for anybody's where it mocks the signature host. */
const mocked = `deadbeef${'cd'.repeat(60)}`;

/** The extrinsic of a call as a node takes it: version 4, for ever, signed by nobody and taken for the signer's. */
export function signedExtrinsic({ signer, call, tip = '0' }: GivenExtrinsic, nonce: number): chain.scale.Hex {
  const head = `8400${signer.slice(2)}01${mocked}`;
  const extra = `00${compact(BigInt(nonce))}${compact(BigInt(tip))}00`;
  const body = `${head}${extra}${call.slice(2)}`;
  return `0x${compact(BigInt(body.length / 2))}${body}`;
}

function compact(value: bigint): string {
  return scale.toHex(scale.encode(scale.compactU64, value)).slice(2);
}

const reasons = [
  'Call',
  'Payment',
  'Future',
  'Stale',
  'BadProof',
  'AncientBirthBlock',
  'ExhaustsResources',
  'Custom',
  'BadMandatory',
  'MandatoryValidation',
  'BadSigner',
];

/** The outcome of an extrinsic that a runtime refuses, from what validating it gave; `undefined` where it was let pass. */
export function refusalOutcome(validity: chain.scale.Hex): Json | undefined {
  const bytes = scale.fromHex(validity);
  if (bytes[0] === 0) return undefined;
  if (bytes[1] !== 0) return { invalid: 'Unknown' };
  const reason = reasons[bytes[2]] as string | undefined;
  return { invalid: reason === 'Custom' ? { custom: bytes[3] } : (reason ?? 'Unknown') };
}

/** The nonce of an account in a state. */
export function nonceIn(pre: chain.State, who: string): number {
  const account = ((pre['System.Account'] ?? {}) as JsonObject)[who] as JsonObject | undefined;
  return Number(account?.nonce ?? 0);
}
