/**
 * The calls by pallet, each declared once with its number and its arguments; a call in hex and back.
 *
 * @module
 */
import type { Json, Problem } from '../../operation.ts';
import { decode, encode, fromHex, isHex, toHex, type Hex, type Kind } from '../scale/index.ts';
import type { Build } from '../storage/index.ts';
import { adminUtilsCalls } from './admin-utils.ts';
import { callKind, later, type Call, type PalletCalls } from './call.ts';
import {
  balancesCalls,
  commitmentsCalls,
  mevShieldCalls,
  proxyCalls,
  sudoCalls,
  swapCalls,
  systemCalls,
  timestampCalls,
  utilityCalls,
} from './other-pallets.ts';
import { subtensorCalls } from './subtensor/index.ts';

export type { Arguments, Call, CallDeclaration, PalletCalls } from './call.ts';

const inner = later('Call', (): Kind<Call> => anyCall);

/** The calls by pallet. */
export const calls = {
  System: { index: 0, calls: systemCalls },
  Timestamp: { index: 2, calls: timestampCalls },
  Balances: { index: 5, calls: balancesCalls },
  SubtensorModule: { index: 7, calls: subtensorCalls },
  Utility: { index: 11, calls: utilityCalls(inner) },
  Sudo: { index: 12, calls: sudoCalls(inner) },
  Proxy: { index: 16, calls: proxyCalls(inner) },
  Commitments: { index: 18, calls: commitmentsCalls },
  AdminUtils: { index: 19, calls: adminUtilsCalls },
  Swap: { index: 28, calls: swapCalls },
  MevShield: { index: 30, calls: mevShieldCalls },
} as const satisfies Readonly<Record<string, PalletCalls>>;

/** Every call that is declared. */
export const anyCall: Kind<Call> = callKind(calls);

// #region calls
/**
 * A call as an extrinsic carries it: the pallet's number, the call's number, the arguments.
 *
 * @see ENCODE-CALL-01, ENCODE-CALL-02
 */
export function encodeCall(call: Call): Hex {
  return toHex(encode(anyCall, call));
}

/** The call of hex; a problem where it is not a call that the build has. @see DECODE-CALL-01 to DECODE-CALL-03 */
export function decodeCall(hex: string, build: Build): Call | Problem {
  const [call] = isHex(hex) ? decode(anyCall, fromHex(hex)) : [];
  if (call === undefined || anyCall.problem('call', anyCall.write(call)) !== undefined)
    return { path: 'call', expected: 'a call that is declared, in lower-case 0x hex' };
  const stranger = strangerIn(call, build);
  return stranger === undefined ? call : { path: 'call', expected: `a call of ${build}, not ${stranger}` };
}
// #endregion

/** What is wrong with a call in JSON: no such call, or not in that build, or arguments that are not its own. */
export function callProblem(path: string, json: Json, build: Build | undefined): Problem | undefined {
  const problem = anyCall.problem(path, json);
  if (problem !== undefined || build === undefined) return problem;
  const stranger = strangerIn(json, build);
  return stranger === undefined
    ? undefined
    : { path: `${path}.call`, expected: `a call of ${build}, not ${stranger}` };
}

/** The first call, of a call and those within it, that a build has not. */
function strangerIn(call: unknown, build: Build): string | undefined {
  return withinCall(call).find((name) => !callBuilds(name).includes(build));
}

/** The names of a call and of those within it. */
function withinCall(value: unknown): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'call' in value && typeof value.call === 'string' ? [value.call] : [];
  return [...own, ...Object.values(value).flatMap(withinCall)];
}

function callBuilds(name: string): readonly Build[] {
  const [pallet, method] = name.split('.');
  const found: Readonly<Record<string, PalletCalls>> = calls;
  return found[pallet].calls[method].builds;
}
