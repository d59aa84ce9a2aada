import type { JsonObject } from '../../../src/reference/index.ts';

/** Changes as the sheet writes them: of one by an amount, or of all. */
interface Changes {
  readonly ops: readonly (readonly ['one', string, string] | readonly ['all', string])[];
}

/** The question for changes of an empty pool, then for the value of each who took part. */
export function poolChanges({ ops }: Changes): object {
  const changes = ops.map((each) =>
    each[0] === 'one'
      ? { change: 'one', holder: each[1], amount: each[2] }
      : { change: 'all', amount: each[1] },
  );
  const values = holdersOf({ ops }).map((holder) => ({ change: 'value', holder }));
  return { totalHotkeyAlpha: '0', alpha: {}, alphaV2: {}, changes: [...changes, ...values] };
}

/** The pool with the values, as the sheet has it. */
export function poolWithValues(output: JsonObject, { input }: { readonly input: unknown }): unknown {
  const { ops } = input as Changes;
  const values = (output.answers as readonly string[]).slice(ops.length);
  return {
    sharedValue: output.totalHotkeyAlpha,
    denominator: output.totalHotkeySharesV2,
    values: Object.fromEntries(holdersOf({ ops }).map((holder, index) => [holder, values[index]])),
    shares: output.alphaV2,
  };
}

function holdersOf({ ops }: Changes): readonly string[] {
  return [...new Set(ops.flatMap((each) => (each[0] === 'one' ? [each[1]] : [])))];
}
