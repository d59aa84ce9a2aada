import {
  connect,
  failureScreen,
  loadSuite,
  readClauses,
  run,
  type Connection,
  type Item,
  type LoadedCase,
} from '../../harness/index.ts';
import type { ApplyParams, ApplyResult, CaseEvent, EndEvent, TraceEntry } from '../../wire/index.ts';
import { interruption } from '../interruption.ts';
import {
  matrixWindow,
  requestLine,
  requestToPaste,
  shapeOf,
  fieldOf,
  sideBySide,
  walk,
  walkLines,
  type Screen,
} from '../screen/index.ts';
import { misuse } from '../stop.ts';
import { spelled, targetRule, targetSpellings } from '../target.ts';
import { verb } from '../verb.ts';
import { timeoutOption, vectorsOption } from './shared-options.ts';
import { noCase } from './show.ts';

interface ReproduceOptions {
  readonly ruleset?: string;
  readonly timeout: number;
  readonly vectors?: string;
}

/** `taospec reproduce`: one case again, with everything that is to be seen of it. */
export const reproduce = verb<ReproduceOptions>({
  name: 'reproduce',
  takes: 'ID [TARGET]',
  summary: 'Runs one case again and shows all of it',
  about: [
    'It shows the request to paste, expected and got side by side, and the stages one after another.',
    targetRule,
  ],
  arity: [1, 2],
  options: (command) =>
    vectorsOption(timeoutOption(command)).option(
      '--ruleset <name>',
      'the ruleset (the first that the target offers)',
    ),
  examples: [
    {
      line: 'taospec reproduce median-three-rows-seven-tenths "stdio:python3 adapters/python/textbook.py"',
      does: 'a case that the textbook gets wrong',
    },
    {
      line: 'taospec reproduce median-three-rows http://127.0.0.1:8545',
      does: 'a case against a server, with its curl line',
    },
    {
      line: 'taospec reproduce median-three-rows --ruleset 446',
      does: 'a case against the embedded node, under another ruleset',
    },
  ],
  act: async ({ out }, words, { ruleset, timeout, vectors }) => {
    const { target, filters } = spelled(words);
    const [id, extra] = filters;
    if (id === undefined)
      throw misuse('taospec reproduce: ID is needed before the target; see taospec reproduce -h');
    if (extra !== undefined) throw misuse(`«${extra}» is not spelt like a target; ${targetSpellings}`);
    const suite = loadSuite(vectors);
    const items = suite.find(id);
    if (items.length === 0) throw noCase(suite, id);

    const interrupted = interruption();
    try {
      const { signal } = interrupted;
      const connection = await connect(target, { signal });
      const item = choose(items, ruleset, connection);
      const loaded = suite.load(item);
      const params: ApplyParams = {
        operation: item.operation,
        ruleset: item.ruleset,
        input: loaded.case.input,
      };
      const spelling = connection.spelling;
      const printing = `taospec show ${id} --request ${item.ruleset}`;
      out.print(
        [out.paint.bold('Request'), requestToPaste(requestLine(params), spelling, printing), ''].join('\n'),
      );

      let judged: CaseEvent | undefined;
      let end: EndEvent | undefined;
      const selection = { suite, items: [item], filters: [id] };
      for await (const event of run({ selection, connection, timeoutMs: timeout, strict: true, signal })) {
        if (event.event === 'case') judged = event;
        if (event.event === 'end') end = event;
      }
      if (judged === undefined || end === undefined) throw new Error('the run gave no verdict');
      if (judged.verdict !== 'failed') out.print(quietVerdict(judged, out));
      else {
        const again =
          judged.failure?.kind === 'mismatch' ? await askAgain(target, params, timeout, signal) : undefined;
        out.print(failureLines(judged, loaded, again, spelling, out).join('\n'));
      }
      return end.exitCode;
    } finally {
      interrupted.release();
    }
  },
});

/** The item to run: under the ruleset asked for, else under the first that the target offers. */
function choose(items: readonly Item[], ruleset: string | undefined, { describe }: Connection): Item {
  const offered = describe.operations.find(({ name }) => name === items[0].operation)?.rulesets ?? [];
  if (ruleset === undefined) return items.find((item) => offered.includes(item.ruleset)) ?? items[0];
  const item = items.find((each) => each.ruleset === ruleset);
  if (item !== undefined) return item;
  const known = items.map((each) => each.ruleset).join(', ');
  throw misuse(`${items[0].id} expects nothing under a ruleset «${ruleset}»; there are ${known}`);
}

/** The target's whole answer, with every stage that it tells; `undefined` where it gives none this time. */
async function askAgain(
  target: string | undefined,
  params: ApplyParams,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<ApplyResult | undefined> {
  const connection = await connect(target, { signal });
  try {
    const { operations } = connection.describe;
    const modes = operations.find(({ name }) => name === params.operation)?.trace ?? [];
    const mode = modes.includes('full') ? 'full' : modes.includes('digest') ? 'digest' : undefined;
    const traced = mode === undefined ? params : { ...params, trace: { mode } as const };
    const { answers } = await connection.call([{ method: 'taospec_apply', params: traced }], {
      timeoutMs,
      signal,
    });
    return answers[0].kind === 'result' ? answers[0].result : undefined;
  } finally {
    await connection.close();
  }
}

function quietVerdict({ id, title, ruleset, verdict, reason }: CaseEvent, { paint }: Screen): string {
  if (verdict === 'passed') return `${paint.green('✓')} ${paint.bold(id)}   ${title} (${ruleset}): passed`;
  return `${paint.yellow('–')} ${paint.bold(id)}   ${title} (${ruleset})\n  ${verdict}${reason === undefined ? '' : `: ${reason}`}`;
}

function failureLines(
  event: CaseEvent,
  loaded: LoadedCase,
  again: ApplyResult | undefined,
  spelling: string,
  out: Screen,
): readonly string[] {
  const { failure } = event;
  const screen = failureScreen(event, {
    clauses: readClauses(),
    spelling,
    width: out.width,
    paint: out.paint,
  }).slice(0, -1);
  const block = (lines: readonly string[]) => (lines.length === 0 ? [] : ['', ...lines]);
  const { divergence } = failure ?? {};
  const sameList = divergence?.path?.replace(/^trace/, '') === failure?.path?.replace(/^output/, '');
  const steps = walk(loaded, again?.trace ?? []);
  const told = steps.some(({ state }) => state !== 'not told');
  return [
    ...screen,
    ...block(failure === undefined ? [] : sideBySide(event, failure, out)),
    ...block(divergence === undefined || sameList ? [] : sideBySide(event, divergence, out)),
    ...block(windowLines(loaded, again, divergence?.stage, out)),
    ...block(
      told
        ? [out.paint.bold('Stages'), ...walkLines(steps, out)]
        : ['The target tells no stages of this operation.'],
    ),
  ];
}

/** The matrix that differs first, as a window on it. */
function windowLines(
  { item, expectation }: LoadedCase,
  again: ApplyResult | undefined,
  stage: string | undefined,
  out: Screen,
): readonly string[] {
  const told = (trace: readonly TraceEntry[] = []) => trace.find((entry) => entry.stage === stage)?.value;
  if (stage === undefined) return [];
  const shape = fieldOf(shapeOf(item.operation, item.ruleset, 'Stages'), stage);
  return matrixWindow(expectation.stages?.[stage], told(again?.trace), shape, out);
}
