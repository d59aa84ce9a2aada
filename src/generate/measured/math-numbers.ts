/**
 * `oracle/math.jsonl` as cases of `numbers.*`: the chain's scalar functions, each called by itself.
 *
 * @module
 */
import type { MeasuredCase, MeasuredSet } from './measured-set.ts';

/** What is read here of a line. */
interface Line {
  readonly id: string;
  readonly fn: string;
  readonly args: readonly unknown[];
  readonly output: unknown;
}

/** How a function of the corpus is called here. */
interface Call {
  readonly operation: string;
  readonly clauses: readonly number[];
  /** The names of the arguments, in the corpus's order. */
  readonly names: readonly string[];
  /** What the operation takes besides. */
  readonly besides?: object;
}

const binary = (format: string, operation: string, ...clauses: number[]): Call => ({
  operation,
  clauses,
  names: ['a', 'b'],
  besides: { format },
});
const unary = (format: string, operation: string, ...clauses: number[]): Call => ({
  operation,
  clauses,
  names: ['value'],
  besides: { format },
});
const single = (operation: string, ...clauses: number[]): Call => ({ operation, clauses, names: ['value'] });
const share: Call = { operation: 'u16ProportionToFixed', clauses: [14], names: ['share'] };

const calls: Readonly<Record<string, Call>> = {
  'I32F32.saturating_add': binary('I32F32', 'saturatingAdd', 2),
  'I32F32.saturating_sub': binary('I32F32', 'saturatingSub', 2),
  'I32F32.saturating_mul': binary('I32F32', 'saturatingMul', 2, 5),
  'I32F32.saturating_div': binary('I32F32', 'saturatingDiv', 2, 6),
  'I32F32.checked_mul': binary('I32F32', 'checkedMul', 3, 5),
  'I32F32.checked_div': binary('I32F32', 'checkedDiv', 3, 6, 7),
  'I32F32.safe_div': binary('I32F32', 'safeDiv', 6, 8),
  'I32F32.round': unary('I32F32', 'round', 12),
  'I32F32.sum': { operation: 'sum', clauses: [9], names: ['values'], besides: { format: 'I32F32' } },
  'I32F32.to_u16': unary('I32F32', 'saturatingToU16', 11),
  'I32F32.to_u64': unary('I32F32', 'saturatingToU64', 11),
  'I64F64.safe_div': binary('I64F64', 'safeDiv', 6, 8),
  'I64F64.saturating_mul': binary('I64F64', 'saturatingMul', 2, 5),
  'I64F64.to_u64': unary('I64F64', 'saturatingToU64', 11),
  'I64F64.to_I32F32': {
    operation: 'saturatingConvert',
    clauses: [13],
    names: ['value'],
    besides: { from: 'I64F64', to: 'I32F32' },
  },
  'I64F64.saturating_from_u64': {
    operation: 'saturatingFromU64',
    clauses: [10],
    names: ['integer'],
    besides: { format: 'I64F64' },
  },
  'I96F32.saturating_mul': binary('I96F32', 'saturatingMul', 2, 5),
  'I96F32.emission': { operation: 'emission', clauses: [17], names: ['share', 'total'] },
  u16_proportion_to_fixed: share,
  float_kappa: share,
  fixed_proportion_to_u16: single('fixedProportionToU16', 15),
  fixed_to_fixed_u16_proportion: single('fixedToFixedU16Proportion', 16),
  exp: unary('I32F32', 'exp', 18, 19, 21),
  exp_safe: single('expSafe', 22, 19),
  sigmoid_safe: { operation: 'sigmoidSafe', clauses: [23], names: ['x', 'rho', 'kappa'] },
  clamp_value: { operation: 'clampValue', clauses: [24], names: ['value', 'low', 'high'] },
  safe_ln: single('safeLn', 29, 28),
};

/** The scalar functions of the corpus. */
export const mathNumbers: MeasuredSet = {
  corpus: 'oracle/math.jsonl',
  topic: 'math',
  rulesets: ['425'],
  evidence: { kind: 'source', id: '14bc6f9f' },
  cases: (line) => {
    const { id, fn, args, output } = line as Line;
    const call = calls[fn];
    return call === undefined ? [] : [caseOf(id, fn, call, args, output)];
  },
};

function caseOf(id: string, fn: string, call: Call, args: readonly unknown[], output: unknown): MeasuredCase {
  const { operation, clauses, names, besides } = call;
  const given = args.map((arg) => (Array.isArray(arg) ? `${arg.length} values` : String(arg)));
  const fits = isWithin(output);
  return {
    operation: `numbers.${operation}`,
    id,
    title: `${fn} of ${given.join(', ')}`,
    level: 'must',
    clauses: clauses.map((clause) => `NUM-${String(clause).padStart(2, '0')}`),
    why: {
      kind: fits ? 'rounding' : 'overflow',
      note: `${fn}, called by itself on the chain's own arithmetic`,
    },
    input: { ...besides, ...Object.fromEntries(names.map((name, i) => [name, args[i]])) },
    output: outputOf(output),
  };
}

/** The corpus gives an emission's bits and its rao, and of all else one value. */
function outputOf(output: unknown): object {
  if (typeof output !== 'object' || output === null) return { value: output };
  const { bits, u64 } = output as { bits: string; u64: string };
  return { exact: bits, rao: u64 };
}

/** Whether a result neither is none nor stands at the edge of a format of 64 bits. */
function isWithin(output: unknown): boolean {
  const edge = 2n ** 63n - 1n;
  if (output === null) return false;
  if (typeof output !== 'string') return true;
  const bits = BigInt(output);
  return bits !== edge && bits !== -edge - 1n;
}
