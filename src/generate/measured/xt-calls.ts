/**
 * The calls of the extrinsics that a real runtime took: their bytes, and what a wallet says they are.
 *
 * @module
 */
import { chain, type Json, type JsonObject } from '../../reference/index.ts';
import type { MeasuredSet } from './measured-set.ts';

/** What is read here of a fixture. */
interface XtCall {
  readonly id: string;
  readonly extrinsic: {
    readonly section: string;
    readonly method: string;
    readonly args: readonly Json[];
    readonly callHex: string;
  };
}

/** A call in a batch, as the wallet writes it. */
interface Inner {
  readonly callIndex: string;
  readonly args: JsonObject;
}

/** Fixtures whose call stands alone, and those that have a twin in a batch. */
const alone = [
  'add-stake-root',
  'burn-alpha',
  'burned-register-prune-immune',
  'burned-register-prune',
  'commit-crv3-ok',
  'decrease-take-ok',
  'move-stake-ok',
  'register-network',
  'remove-stake-limit-ok',
  'reveal-ok',
  'root-register-ok',
  'set-children-ok',
  'set-weights-ok',
  'set-weights-self-only',
  'set-weights-unsorted',
  'set-weights-version-newer',
  'start-call',
  'swap-stake-root',
  'transfer-keep-alive',
  'transfer-stake-ok',
];
/** As {@link alone}. */
const twice = [
  'add-stake-balance',
  'add-stake-limit-slippage',
  'add-stake-no-subnet',
  'add-stake-subtoken-off',
  'burned-register-block-limit',
  'burned-register-interval-limit',
  'burned-register-not-owner',
  'burned-register-root',
  'commit-not-registered',
  'commit-too-fast',
  'increase-take-high',
  'remove-stake-limit-slippage',
  'remove-stake-too-much',
  'reveal-mismatch',
  'reveal-none',
  'serve-axon-loopback',
  'serve-axon-not-registered',
  'serve-axon-port-zero',
  'serve-axon-too-fast',
  'set-children-many',
  'set-children-overflow',
  'set-weights-length',
  'set-weights-low',
  'set-weights-max-limit',
  'set-weights-no-such-subnet',
  'set-weights-too-fast',
  'set-weights-version',
];
const names = [...alone, ...twice.flatMap((name) => [name, `${name}-batched`])];

const snake = (name: string) => name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`);
const pascal = (name: string) => `${name[0].toUpperCase()}${name.slice(1)}`;
const pallets: Readonly<Record<string, chain.PalletCalls>> = chain.calls;

/** A call's arguments by name; the wallet gives them in their order. */
function named(pallet: string, method: string, args: readonly Json[]): JsonObject {
  const fields = Object.keys(pallets[pallet].calls[method].fields);
  return Object.fromEntries(fields.map((field, i) => [field, args[i]]));
}

/** The call that two bytes mean. */
function nameOf(callIndex: string): string {
  const [pallet, call] = chain.scale.fromHex(callIndex);
  for (const [name, { index, calls }] of Object.entries(pallets))
    for (const [method, declared] of Object.entries(calls))
      if (index === pallet && declared.index === call) return `${name}.${method}`;
  throw new Error(`${callIndex} is not declared`);
}

function callOf({ section, method, args }: XtCall['extrinsic']): JsonObject {
  const [pallet, name] = [pascal(section), snake(method)];
  const inner = (given: Json) =>
    (given as unknown as readonly Inner[]).map(({ callIndex, args: own }) => ({
      call: nameOf(callIndex),
      args: own,
    }));
  return {
    call: `${pallet}.${name}`,
    args: pallet === 'Utility' ? { calls: inner(args[0]) } : named(pallet, name, args),
  };
}

/** The fixtures as sets, one a file. */
export const xtCalls: readonly MeasuredSet[] = names.map((name) => ({
  corpus: `runtime/fixtures/293-xt-${name}.json`,
  topic: 'measured',
  rulesets: ['dev-293'],
  evidence: {
    kind: 'runtime',
    id: '0x8d168cc0eaff4ad325e67bb86b4c4868a9a83fa122224429959ec768177088fb',
  },
  cases: (line) => {
    const { id, extrinsic } = line as XtCall;
    const call = callOf(extrinsic);
    const bytes = extrinsic.callHex;
    const batched = name.endsWith('-batched');
    const shared = {
      level: 'must',
      why: { kind: 'model', note: 'a call that a real runtime took' },
    } as const;
    return [
      {
        ...shared,
        operation: 'chain.encodeCall',
        id: `encode-call-${id}`,
        title: `the call of ${name.replaceAll('-', ' ')}, as it was signed`,
        clauses: ['ENCODE-CALL-01', batched ? 'ENCODE-CALL-05' : 'ENCODE-CALL-02'],
        input: call,
        output: { bytes },
      },
      {
        ...shared,
        operation: 'chain.decodeCall',
        id: `decode-call-${id}`,
        title: `the bytes of ${name.replaceAll('-', ' ')}, as they were signed`,
        clauses: ['DECODE-CALL-01'],
        input: { bytes },
        output: { call },
      },
    ];
  },
}));
