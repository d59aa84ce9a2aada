/**
 * The examination of a target, from its handshake on.
 *
 * @module
 */
import { connect, Stop, type Connection, type Suite } from '../../harness/index.ts';
import { bad, good, type Finding } from './finding.ts';
import { checkIntegers, checkOperations } from './operations.ts';
import { ask, offersOf, wrongWith, type Patient } from './patient.ts';
import { checkBadInput, checkBatch, checkUnknownMethod, checkUnknownOperation } from './protocol.ts';

/** What an examination needs. */
export interface Examination {
  /** As the user wrote it; the embedded node where absent. */
  readonly target: string | undefined;
  readonly suite: Suite;
  readonly timeoutMs: number;
  readonly startTimeoutMs: number;
  readonly signal: AbortSignal;
}

/** A start that takes longer than this is bad, in milliseconds. */
const slow = 5_000;

const checks: readonly ((patient: Patient) => Promise<readonly Finding[]>)[] = [
  checkOperations,
  async (patient) => [await checkIntegers(patient)],
  async (patient) => [await checkBatch(patient)],
  async (patient) => [await checkUnknownMethod(patient)],
  async (patient) => [await checkUnknownOperation(patient)],
  async (patient) => [await checkBadInput(patient)],
];

/**
 * Examines a target and tells each finding as it comes.
 *
 * A check that crashes the target does not end the examination where the target starts again.
 *
 * @throws Stop (usage) where the target is spelt wrong
 */
export async function* examine(given: Examination): AsyncGenerator<Finding, void, undefined> {
  const began = performance.now();
  const connection = await reach(given);
  if ('state' in connection) return yield connection;
  const patient: Patient = {
    connection,
    offers: offersOf(connection, given.suite),
    timeoutMs: given.timeoutMs,
    signal: given.signal,
  };
  try {
    yield* startFindings(connection, performance.now() - began);
    for (const check of checks) {
      if (given.signal.aborted) return;
      yield* await check(patient);
      if (connection.alive()) continue;
      const why = await connection.restart();
      if (why !== undefined) return yield gone(why);
    }
    if (connection.transport === 'stdio') yield await checkRestart(patient);
  } finally {
    await connection.close();
  }
}

async function reach({ target, signal, startTimeoutMs }: Examination): Promise<Connection | Finding> {
  try {
    return await connect(target, { signal, startTimeoutMs });
  } catch (error) {
    if (!(error instanceof Stop) || error.exitCode !== 3) throw error;
    return bad(
      'handshake',
      error.message,
      'answer taospec_describe: spec/wire.md shows the request and the answer',
    );
  }
}

function startFindings({ describe }: Connection, millis: number): readonly Finding[] {
  const { name, version, language } = describe.implementation;
  const time = millis < 1000 ? `${Math.max(1, Math.round(millis))} ms` : `${(millis / 1000).toFixed(1)} s`;
  return [
    good('handshake', `${name} ${version}, written in ${language}`),
    millis < slow
      ? good('start', `it describes itself after ${time}`)
      : bad(
          'start',
          `it takes ${time} to describe itself`,
          'answer taospec_describe first, and load what takes long afterwards',
        ),
  ];
}

/** A process that is started a second time answers as the first did. */
async function checkRestart(patient: Patient): Promise<Finding> {
  const what = 'restart';
  const mend = 'keep nothing that a second process needs: no lock, no fixed port, no half-written file';
  const loaded = patient.offers.find(({ cases }) => cases.length > 0)?.cases[0];
  const [before] = loaded === undefined ? [] : await ask(patient, [loaded]);
  const why = await patient.connection.restart();
  if (why !== undefined) return bad(what, `it does not start a second time: ${why}`, mend);
  if (loaded === undefined || before === undefined) return good(what, 'it starts a second time');
  const [after] = await ask(patient, [loaded]);
  const verdicts = [wrongWith(loaded, before), wrongWith(loaded, after)];
  if (verdicts[0] === verdicts[1]) return good(what, 'it starts a second time and answers as before');
  return bad(
    what,
    `${loaded.item.id}: after a restart ${verdicts[1] ?? 'right'}, before ${verdicts[0] ?? 'right'}`,
    mend,
  );
}

function gone(why: string): Finding {
  return bad('restart', `it went away and does not start again: ${why}`, 'let it survive any request');
}
