/**
 * Calls that hold others: batches, which stop at the first failure, go on, or undo all.
 *
 * @module
 */
import { calls, type Call } from '../calls/index.ts';
import { tell, type At } from '../dispatch/at.ts';
import { errorJson, isMissing, type Refusal } from '../dispatch/refusal.ts';
import { rule, type Dispatch } from '../dispatch/rule.ts';

/** How many calls a batch may hold. @see Utility `batched_calls_limit` */
export const mostInBatch = 10922;

/** What a batch does when one of its calls fails. */
type AtFailure = 'stop' | 'goOn' | 'undoAll';

// #region batch
/**
 * Dispatches calls one after the other, each all or nothing.
 *
 * @see BLOCKS-07, BLOCKS-08; Utility `batch`, `force_batch`, `batch_all`
 */
function batch(at: At, inner: readonly Call[], dispatch: Dispatch, failure: AtFailure): Refusal | undefined {
  if (inner.length > mostInBatch) return { module: 'Utility', name: 'TooManyCalls' };
  let failed = false;
  for (const [i, call] of inner.entries()) {
    const refusal = dispatch(at, call);
    if (isMissing(refusal)) return refusal;
    if (refusal === undefined) tell(at, 'Utility.ItemCompleted');
    else if (failure === 'undoAll') return refusal;
    else if (failure === 'stop') {
      tell(at, 'Utility.BatchInterrupted', i, errorJson(refusal));
      return undefined;
    } else {
      failed = true;
      tell(at, 'Utility.ItemFailed', errorJson(refusal));
    }
  }
  tell(at, failed ? 'Utility.BatchCompletedWithErrors' : 'Utility.BatchCompleted');
  return undefined;
}
// #endregion

const { batch: stopping, force_batch, batch_all } = calls.Utility.calls;

/** The calls that hold others. */
export const batchRules = {
  'Utility.batch': rule(stopping, {
    pays: true,
    run: (at, { calls: inner }, dispatch) => batch(at, inner, dispatch, 'stop'),
  }),
  'Utility.force_batch': rule(force_batch, {
    pays: true,
    run: (at, { calls: inner }, dispatch) => batch(at, inner, dispatch, 'goOn'),
  }),
  'Utility.batch_all': rule(batch_all, {
    pays: true,
    run: (at, { calls: inner }, dispatch) => batch(at, inner, dispatch, 'undoAll'),
  }),
};
