/**
 * Where a wrong answer began: the first stage that differs, and the first place in it.
 *
 * @module
 */
import {
  digest,
  methods,
  problemSentence,
  validate,
  type ApplyParams,
  type ApplyResult,
  type Divergence,
  type TraceEntry,
  type TraceRequest,
} from '../wire/index.ts';
import { bounded } from './bounded.ts';
import { compare, same } from './compare.ts';
import type { CallOptions, Connection, Reply } from './connect/index.ts';
import { firstFarStage } from './distance.ts';
import { neighbourhood } from './neighbourhood.ts';
import { expectedStages, type ExpectedStage } from './stages.ts';
import type { LoadedCase } from './suite/index.ts';

/** What is needed of a connection to look for the stage. */
export type Asking = Pick<Connection, 'call' | 'describe'>;

/**
 * Asks the target for its stages: their digests, then the first that differs in full; all of them in full where
 * it offers no digests.
 *
 * @param got the output that was wrong
 * @returns   the first stage that differs; without one, every stage agrees, or `unavailable` says why nothing is known
 * @see WIRE-21 and WIRE-22
 */
export async function locate(
  loaded: LoadedCase,
  got: unknown,
  connection: Asking,
  options: CallOptions = {},
): Promise<Divergence> {
  const { operation } = loaded.item;
  const modes = connection.describe.operations.find(({ name }) => name === operation)?.trace ?? [];
  const expected = expectedStages(loaded);
  if (expected.length === 0) return none('the case keeps no stages');
  if (modes.length === 0) return none(`the target offers no trace of ${operation}`);

  const ask = (trace: TraceRequest) => traceOf(loaded, got, connection, trace, options);
  const first = await ask({ mode: modes.includes('digest') ? 'digest' : 'full' });
  if ('unavailable' in first) return first;
  const { agree, differs } = diverging(expected, first.trace);
  if (differs === undefined) {
    const left = expected.find(({ stage }) => !agree.includes(stage));
    return left === undefined ? { agree } : { agree, unavailable: `the trace leaves out ${left.stage}` };
  }
  const { stage, told } = differs;
  if ('value' in told) {
    const far = firstFarStage(expected, first.trace);
    return { ...inStage(agree, stage, told.value), ...(far !== undefined && { far }) };
  }
  if (!modes.includes('full'))
    return { agree, stage: stage.stage, unavailable: 'the target gives no stage in full' };

  const whole = await ask({ mode: 'full', stages: [stage.stage] });
  if ('unavailable' in whole) return { agree, stage: stage.stage, unavailable: whole.unavailable };
  const entry = whole.trace.find((each) => each.stage === stage.stage);
  if (entry?.value === undefined)
    return {
      agree,
      stage: stage.stage,
      unavailable: `asked for ${stage.stage} in full, the target does not give it`,
    };
  if (digest(entry.value) !== told.digest)
    return {
      agree,
      stage: stage.stage,
      unavailable: `the digest of ${stage.stage} is not that of its value`,
    };
  return inStage(agree, stage, entry.value);
}

/** Why nothing more is known. */
interface Nothing {
  readonly unavailable: string;
}

function none(unavailable: string): Divergence & Nothing {
  return { agree: [], unavailable };
}

/** The trace of the same case, asked for once more. */
async function traceOf(
  { item, case: { input } }: LoadedCase,
  got: unknown,
  connection: Asking,
  trace: TraceRequest,
  options: CallOptions,
): Promise<{ readonly trace: readonly TraceEntry[] } | (Divergence & Nothing)> {
  const { operation, ruleset } = item;
  const params: ApplyParams = { operation, ruleset, input, trace };
  const { answers }: Reply = await connection.call([{ method: methods.apply, params }], options);
  const [answer] = answers;
  if (answer.kind === 'error')
    return none(`asked for a trace, the target answers with error ${answer.error.code}`);
  if (answer.kind !== 'result') return none(`asked for a trace: ${answer.sentence}`);
  const problem = validate('wire.json#/$defs/ApplyResult', answer.result, '');
  if (problem !== undefined) return none(`asked for a trace: ${problemSentence(problem)}`);
  const result = answer.result as ApplyResult;
  if (!same(got, result.output))
    return none('asked for a trace, the target gives another output than before');
  if (result.trace === undefined) return none('asked for a trace, the target gives none');
  const form = trace.mode === 'digest' ? 'digest' : 'value';
  const other = result.trace.find((entry) => entry[form] === undefined);
  return other === undefined ? { trace: result.trace } : none(`trace: ${other.stage} has no ${form}`);
}

interface Diverging {
  readonly agree: string[];
  /** The stage, and what the target gives in its place. */
  readonly differs?: { readonly stage: ExpectedStage; readonly told: TraceEntry };
}

/** The first expected stage that the target gives otherwise; what it leaves out tells nothing. */
function diverging(expected: readonly ExpectedStage[], trace: readonly TraceEntry[]): Diverging {
  const agree: string[] = [];
  for (const stage of expected) {
    const told = trace.find((entry) => entry.stage === stage.stage);
    if (told === undefined) continue;
    if ((told.digest ?? digest(told.value)) !== stage.digest) return { agree, differs: { stage, told } };
    agree.push(stage.stage);
  }
  return { agree };
}

/** The first place in a stage that differs. */
function inStage(agree: string[], { stage, value }: ExpectedStage, got: unknown): Divergence {
  const expected = value();
  if (expected === undefined)
    return { agree, stage, unavailable: 'only the digest of what is expected is known here' };
  const { first } = compare({ [stage]: expected }, { [stage]: got }, 'trace');
  if (first === undefined) return { agree, stage, unavailable: 'its digest differs, and its value does not' };
  const around = neighbourhood({ [stage]: expected }, { [stage]: got }, first.segments);
  return {
    agree,
    stage,
    path: first.path,
    ...(first.kind !== 'extra' && { expected: bounded(first.expected) }),
    ...(first.kind !== 'missing' && { got: bounded(first.got) }),
    ...(around !== undefined && { neighbourhood: around }),
  };
}
