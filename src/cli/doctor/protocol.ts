/**
 * Whether a target keeps to the wire contract: batches, errors, where it says that an input is wrong.
 *
 * @module
 */
import { counted, type Answer, type Call, type LoadedCase } from '../../harness/index.ts';
import { errorCodes } from '../../wire/index.ts';
import { absent, bad, good, type Finding } from './finding.ts';
import { ask, errorSentence, paramsOf, wrongWith, type Offer, type Patient } from './patient.ts';

/** Several cases in one message: each answer has its own request's id, in whatever order. */
export async function checkBatch(patient: Patient): Promise<Finding> {
  const what = 'batch and order';
  const { batch = 1 } = patient.connection.describe.limits ?? {};
  if (batch === 1)
    return absent(
      what,
      'it takes one request at a time (limits.batch is absent); a run is faster in batches',
    );
  const cases = patient.offers.flatMap(unlike).slice(0, batch);
  const passing: LoadedCase[] = [];
  for (const loaded of cases) {
    const [alone] = await ask(patient, [loaded]);
    if (wrongWith(loaded, alone) === undefined) passing.push(loaded);
  }
  if (passing.length < 2)
    return absent(what, 'fewer than two cases are right one by one, which a batch needs to show anything');
  const answers = await ask(patient, passing);
  const wrong = passing.findIndex((loaded, i) => wrongWith(loaded, answers[i]) !== undefined);
  if (wrong < 0)
    return good(what, `${counted(passing.length, 'request')} in a batch, each answered under its own id`);
  return bad(
    what,
    `${passing[wrong].item.id} is right alone and wrong in a batch: ${wrongWith(passing[wrong], answers[wrong]) ?? ''}`,
    'answer a JSON array with a JSON array, each answer with the id of its request',
  );
}

/** A few cases of an operation with answers that differ, so that one can't pass for another. */
function unlike({ cases }: Offer): readonly LoadedCase[] {
  const byAnswer = Map.groupBy(cases, ({ expectation }) =>
    JSON.stringify([expectation.output, expectation.rejection]),
  );
  return [...byAnswer.values()].slice(0, 3).map(([first]) => first);
}

/** A method that there is not. */
export async function checkUnknownMethod({ connection, timeoutMs, signal }: Patient): Promise<Finding> {
  const call = { method: 'taospec_nothing', params: {} } as unknown as Call;
  const [answer] = (await connection.call([call], { timeoutMs, signal })).answers;
  return expectError(
    'unknown method',
    answer,
    errorCodes.method,
    'answer a method that you do not know with it',
  );
}

/** An operation that there is not. */
export async function checkUnknownOperation({ connection, timeoutMs, signal }: Patient): Promise<Finding> {
  const params = { operation: 'taospec.nothing', ruleset: '425', input: {} };
  const [answer] = (await connection.call([{ method: 'taospec_apply', params }], { timeoutMs, signal }))
    .answers;
  return expectError(
    'unknown operation',
    answer,
    errorCodes.unsupported,
    'answer an operation that you do not offer with it',
  );
}

/** An input that lacks a field, and one with a value of another type: the error says where. */
export async function checkBadInput(patient: Patient): Promise<Finding> {
  const what = 'bad input';
  const loaded = patient.offers.find(({ cases }) => cases.length > 0)?.cases[0];
  if (loaded === undefined) return absent(what, 'it offers no operation of the suite to give a bad input to');
  const params = paramsOf(loaded);
  const [[field], ...rest] = Object.entries(params.input);
  const inputs = [{ ...params.input, [field]: true }, Object.fromEntries(rest)];
  for (const input of inputs) {
    const call = { method: 'taospec_apply', params: { ...params, input } } as const;
    const [answer] = (await patient.connection.call([call], patient)).answers;
    const finding = expectError(what, answer, errorCodes.params, 'check an input before you compute with it');
    if (finding.state === 'bad') return finding;
    const path = answer.kind === 'error' ? answer.error.data?.path : undefined;
    if (path === 'input')
      return absent(
        what,
        `error ${errorCodes.params}, and data.path says no more than «input»; the place helps a caller`,
      );
    if (path?.startsWith(`input.${field}`) !== true)
      return bad(
        what,
        `input.${field} is wrong, and data.path of the error says ${path === undefined ? 'nothing' : `«${path}»`}`,
        `add data: {"path": "input.${field}", "expected": "…"} to the error`,
      );
  }
  return good(what, `error ${errorCodes.params} with data.path input.${field}`);
}

function expectError(what: string, answer: Answer, code: number, mend: string): Finding {
  if (answer.kind === 'error' && answer.error.code === code) return good(what, `error ${code}`);
  const got =
    answer.kind === 'error' ? errorSentence(answer) : answer.kind === 'result' ? 'a result' : answer.sentence;
  return bad(what, `error ${code} was expected, and it gave ${got}`, mend);
}
