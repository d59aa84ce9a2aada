import { consensus, numbers } from '../../../src/reference/index.ts';
import { read, write, type Measured, type MeasuredTable } from './measured.ts';

const { I32F32, I64F64 } = numbers;
type I32F32 = numbers.I32F32;

/** How an argument is read, or a result written. */
interface Kind<Value> {
  readonly read: (arg: unknown) => Value;
  readonly write: (value: Value) => unknown;
}

const bits: Kind<I32F32> = { read: (arg) => read(I32F32, arg), write };
const bits64: Kind<numbers.I64F64> = { read: (arg) => read(I64F64, arg), write };
const u64: Kind<bigint> = { read: (arg) => BigInt(arg as string), write };
const same = <T>(): Kind<T> => ({ read: (arg) => arg as T, write: (value) => value });
const count = same<number>();
const flag = same<boolean>();

function list<T>(kind: Kind<T>): Kind<readonly T[]> {
  return { read: (arg) => (arg as unknown[]).map(kind.read), write: (values) => values.map(kind.write) };
}

const vector = list(bits);
const entry: Kind<readonly [number, I32F32]> = {
  read: (arg) => {
    const [uid, value] = arg as [number, string];
    return [uid, bits.read(value)];
  },
  write: ([uid, value]) => [uid, bits.write(value)],
};
const matrix = list(list(entry));

type Kinds<Args extends readonly unknown[]> = { readonly [I in keyof Args]: Kind<Args[I]> };

/** A function whose arguments and result are of these kinds. */
function measured<Args extends readonly unknown[], Result>(
  kinds: Kinds<Args>,
  result: Kind<Result>,
  apply: (...args: Args) => Result,
): Measured {
  return (args) => result.write(apply(...(kinds.map((kind, i) => kind.read(args[i])) as unknown as Args)));
}

/** The vector and matrix functions of `oracle/math.jsonl`. */
export const mathConsensus: MeasuredTable = {
  vec_fixed_proportions_to_u16: measured([vector], list(count), consensus.vecFixedProportionsToU16),
  vec_max_upscale_to_u16: measured([vector], list(count), consensus.vecMaxUpscaleToU16),
  vec_u16_max_upscale_to_u16: measured([list(count)], list(count), consensus.vecU16MaxUpscaleToU16),
  check_vec_max_limited: measured([list(count), count], flag, consensus.checkVecMaxLimited),
  normalize_weights: measured([list(count)], list(count), consensus.normalizeWeights),
  alpha_sigmoid: measured([bits, bits, bits, bits, bits, bits], bits, consensus.alphaSigmoid),
  is_topk: measured([vector, count], list(flag), consensus.isTopk),
  is_topk_nonzero: measured([vector, count], list(flag), consensus.isTopkNonzero),
  inplace_normalize: measured([vector], vector, consensus.normalize),
  inplace_normalize_using_sum: measured([vector, bits], vector, consensus.normalizeUsingSum),
  inplace_normalize_64: measured([list(bits64)], list(bits64), consensus.normalize64),
  inplace_row_normalize_sparse: measured([matrix], matrix, consensus.rowNormalizeSparse),
  inplace_col_normalize_sparse: measured([matrix, count], matrix, consensus.colNormalizeSparse),
  inplace_col_max_upscale_sparse: measured([matrix, count], matrix, consensus.colMaxUpscaleSparse),
  row_sum_sparse: measured([matrix], vector, consensus.rowSumSparse),
  col_clip_sparse: measured([matrix, vector], matrix, consensus.colClipSparse),
  matmul_sparse: measured([matrix, vector, count], vector, consensus.matmulSparse),
  matmul_transpose_sparse: measured([matrix, vector], vector, consensus.matmulTransposeSparse),
  row_hadamard_sparse: measured([matrix, vector], matrix, consensus.rowHadamardSparse),
  mat_vec_mul_sparse: measured([matrix, vector], matrix, consensus.matVecMulSparse),
  vec_mul: measured([vector, vector], vector, consensus.vecMul),
  interpolate_sparse: measured([matrix, matrix, count, bits], matrix, consensus.interpolateSparse),
  mat_ema_sparse: measured([matrix, matrix, bits], matrix, consensus.matEmaSparse),
  mat_ema_alpha_sparse: measured([matrix, matrix, list(vector)], matrix, consensus.matEmaAlphaSparse),
  'vec_mask_sparse_matrix.le': measured([matrix, list(u64), list(u64)], matrix, (values, ofRow, ofColumn) =>
    consensus.vecMaskSparseMatrix(values, ofRow, ofColumn, (a, b) => a <= b),
  ),
  'scalar_vec_mask_sparse_matrix.le': measured([matrix, u64, list(u64)], matrix, (values, one, ofColumn) =>
    consensus.scalarVecMaskSparseMatrix(values, one, ofColumn, (a, b) => a <= b),
  ),
  mask_diag_sparse_except_index: measured([matrix, count], matrix, (values, except) =>
    consensus.maskDiagSparseExceptIndex(values, except),
  ),
  weighted_median_col_sparse: measured(
    [vector, matrix, count, bits],
    vector,
    (stake, weights, columns, majority) =>
      consensus.weightedMedianColSparse(stake, weights, columns, majority).consensus,
  ),
  weighted_median: measured(
    [vector, vector, list(count), bits],
    bits,
    (stake, column, partition, minority) => {
      const of = (values: readonly I32F32[]) => partition.map((index) => values[index] ?? I32F32.zero);
      return consensus.weightedMedian(of(stake), of(column), minority);
    },
  ),
  yuma2_alpha: measured([u64], bits, consensus.yuma2Alpha),
  compute_disabled_liquid_alpha: measured([u64], bits, consensus.computeDisabledLiquidAlpha),
};
