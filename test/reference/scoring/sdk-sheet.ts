/**
 * The recorded runs of the SDK as questions to our operations, and which of them are kept as vectors.
 *
 * @module
 */
import { corpusLines } from '../../corpora.ts';

type Hex = Readonly<Partial<Record<'f32' | 'f64', readonly string[]>>>;
type Fields = Readonly<Record<string, unknown>>;

/** A recorded run. */
export interface Run {
  readonly id: string;
  readonly fn: string;
  readonly input: Fields;
  readonly output: Fields;
  readonly path?: readonly string[];
  readonly numpySensitive?: unknown;
  readonly outputPython312?: unknown;
}

/** A recorded run in our words: an answer, or what Python raised. */
export interface Asked {
  readonly operation: string;
  readonly id: string;
  readonly input: Fields;
  readonly output?: Fields;
  readonly error?: string;
  readonly path?: readonly string[];
  /** Whether another version of numpy or Python gives another answer. */
  readonly may: boolean;
}

/** The bits of floats from the sheet's hex, any that is no number with the same bits. */
export function floatsOf({ f32, f64 = [] }: Hex): { width: 32 | 64; bits: readonly string[] } {
  const quiet = (bits: bigint, [exponent, fraction, one]: readonly [bigint, bigint, bigint]) =>
    (bits & exponent) === exponent && (bits & fraction) !== 0n ? exponent | one : bits;
  const single = [0x7f800000n, 0x7fffffn, 0x400000n] as const;
  const double = [0x7ff0000000000000n, 0xfffffffffffffn, 0x8000000000000n] as const;
  const [hex, form] = f32 === undefined ? [f64, double] : [f32, single];
  return {
    width: f32 === undefined ? 64 : 32,
    bits: hex.map((each) => quiet(BigInt(`0x${each}`), form).toString()),
  };
}

const double = (hex: unknown) => BigInt(`0x${hex as string}`).toString();
const emitted = ({ uids, values }: Fields) => {
  const all = values as readonly number[];
  return { weights: (uids as readonly number[]).map((uid, place) => [uid, all[place]]) };
};

const readers: Readonly<Record<string, (run: Run) => Omit<Asked, 'path' | 'may' | 'error'>>> = {
  normalize_max_weight: ({ id, input, output }) => ({
    operation: 'scoring.sdk10Cap',
    id: id.replace('nmw', 'sdk10-cap'),
    input: { weights: floatsOf(input.weights as Hex), limit: double(input.limit) },
    ...('weights' in output && { output: { weights: floatsOf(output.weights as Hex) } }),
  }),
  process_weights: ({ id, input, output }) => ({
    operation: 'scoring.sdk10Weights',
    id: id.replace('pw', 'sdk10-weights'),
    input: {
      ...input,
      weights: floatsOf(input.weights as Hex),
      maxWeightLimit: double(input.maxWeightLimit),
    },
    ...('weights' in output && { output: { uids: output.uids, weights: floatsOf(output.weights as Hex) } }),
  }),
  convert_weights_and_uids_for_emit: ({ id, input, output }) => ({
    operation: 'scoring.sdk10Emit',
    id: `sdk10-${id}`,
    input: { ...input, weights: floatsOf(input.weights as Hex) },
    ...('uids' in output && { output: emitted(output) }),
  }),
  'v11.clip_to_max_weight': ({ id, input, output }) => ({
    operation: 'scoring.sdk11Cap',
    id: id.replace('v11-clip', 'sdk11-cap'),
    input: { weights: floatsOf(input.weights as Hex).bits, limit: double(input.limit) },
    ...('weights' in output && { output: { weights: floatsOf(output.weights as Hex).bits } }),
  }),
  'v11.conform': ({ id, input, output }) => ({
    operation: 'scoring.sdk11Weights',
    id: id.replace('v11-conform', 'sdk11-weights'),
    input: { ...input, weights: floatsOf(input.weights as Hex).bits },
    ...('uids' in output && { output: emitted(output) }),
  }),
};

/** Every run that an operation of ours answers; none where the sheet is not here. A missing argument can't be said. */
export function runsOfSdk(): readonly Asked[] {
  return ((corpusLines('protocol/sdk-weights.jsonl') ?? []) as readonly Run[]).flatMap((run) => {
    const read = readers[run.fn.replace('_for_netuid', '')] as (typeof readers)[string] | undefined;
    const error = (run.output.error as { readonly type: string } | undefined)?.type;
    if (read === undefined || error === 'TypeError') return [];
    return [
      {
        ...read(run),
        ...(error !== undefined && { error }),
        ...(run.path !== undefined && { path: run.path }),
        may: run.numpySensitive !== undefined || run.outputPython312 !== undefined,
      },
    ];
  });
}

const elements = ({ input }: Asked): number =>
  Array.isArray(input.weights)
    ? input.weights.length
    : (input.weights as { readonly bits: readonly string[] }).bits.length;

/** Whether the uids are all of them, in order. */
const isPlain = ({ id }: Asked): boolean => !/-(subset|shuffled|overfull|for)-/.test(id);

/** Those that become vectors: of each kind a few small ones, one that numpy sums by blocks, one by halves, and all that vary. */
export function selectedRuns(runs: readonly Asked[] = runsOfSdk()): readonly Asked[] {
  const kinds = Map.groupBy(
    runs,
    ({ id, path, error }) => `${id.replace(/-\d+$/, '')} ${path?.join() ?? error ?? ''}`,
  );
  const chosen = [...kinds.values()].flatMap((kind) => [
    ...kind.filter((run) => elements(run) <= 12).slice(0, 1),
    ...kind.filter((run) => elements(run) > 12 && elements(run) <= 24).slice(0, isPlain(kind[0]) ? 1 : 0),
  ]);
  const large = [
    ...Map.groupBy(
      runs.filter((run) => elements(run) > 128),
      ({ operation }) => operation,
    ).values(),
  ];
  const some = [
    ...chosen,
    ...large.flatMap((kind) => kind.slice(0, 4)),
    ...runs.filter(({ may }) => may).slice(0, 24),
  ];
  const unlike = new Map(some.map((run) => [JSON.stringify([run.operation, run.input]), run]));
  const wanted = new Set([...unlike.values()].map(({ id }) => id));
  return runs.filter(({ id }) => wanted.has(id));
}
