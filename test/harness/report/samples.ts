/**
 * Logs of runs that never took place, to render.
 *
 * @module
 */
import { conclude, tally } from '../../../src/harness/tally.ts';
import type { CaseEvent, EndEvent, ReportEvent, StartEvent } from '../../../src/wire/index.ts';
import { tieLower, type Mishap } from './mishaps.ts';

/** What a sample log holds. */
export interface Sample {
  readonly cases: number;
  /** How many of the cases fail, spread over the log. */
  readonly failures?: number;
  readonly mishaps?: readonly Mishap[];
  readonly unsupported?: number;
  readonly blocked?: number;
  readonly spelling?: string;
  readonly name?: string;
  readonly language?: string;
  readonly operations?: readonly string[];
}

const digest = `0x${'1f'.repeat(32)}`;
const steps = ['median', 'clip', 'trust', 'rank', 'incentive', 'bonds', 'dividends', 'emission', 'epoch'];
export const consensusOperations = steps.map((step) => `consensus.${step}`);
const kinds = ['boundary', 'rounding', 'ordering', 'overflow', 'fuzz'];
const titles: Readonly<Record<string, string>> = {
  boundary: 'a tie at kappa takes the lower weight',
  rounding: 'a share is cut off, not rounded',
  ordering: 'unsorted rows count as they stand',
  overflow: 'the largest stake does not overflow the sum',
  fuzz: 'a random network of nine validators',
};

/** The events of a run, one after another. */
export function* sampleLog(sample: Sample): Generator<ReportEvent> {
  const { cases, failures = 0, unsupported = 0, blocked = 0, mishaps: how = [() => tieLower] } = sample;
  const start = startOf(sample);
  yield start;
  const events: CaseEvent[] = [];
  let failed = 0;
  const executed = cases - unsupported - blocked;
  for (let i = 0; i < cases; i += 1) {
    const isFailure = i < executed && Math.floor(((i + 1) * failures) / executed) > failed;
    const skipped = i >= cases - blocked ? 'blocked' : 'unsupported';
    const verdict = i >= executed ? skipped : isFailure ? 'failed' : 'passed';
    const failure = how[failed % how.length](i);
    if (isFailure) failed += 1;
    const event: CaseEvent = {
      ...caseOf(i, sample),
      verdict,
      ...(verdict === 'failed' && { failure }),
      ...(verdict === 'unsupported' && {
        reason: 'the target does not offer the operation under this ruleset',
      }),
      ...(verdict === 'blocked' && { reason: 'the target was gone' }),
      ...(verdict === 'passed' && { micros: 40 + ((i * 37) % 900) }),
    };
    events.push(event);
    yield event;
  }
  yield endOf(start, events);
}

/** The end of a run with those cases. */
export function endOf(start: StartEvent, cases: readonly CaseEvent[]): EndEvent {
  const events = [start, ...cases];
  return { event: 'end', tally: tally(events), ...conclude(events), endedAt: '2026-01-02T03:04:17.000Z' };
}

/** A start event against a named target. */
export function startOf(sample: Sample): StartEvent {
  const { cases, spelling = 'stdio:./my-node', name = 'my-node', language = 'Python' } = sample;
  const { operations = consensusOperations } = sample;
  const offered = operations.map((operation) => ({ name: operation, rulesets: ['425', '446'] }));
  const implementation = { name, version: '1.2.0', language, homepage: 'https://my-node.example' };
  return {
    event: 'start',
    format: 1,
    suite: { version: '0.1.0', digest },
    target: {
      spelling,
      transport: 'stdio',
      describe: { contract: '1', implementation, operations: offered },
    },
    selection: { filters: [] },
    declared: cases,
    startedAt: '2026-01-02T03:04:05.000Z',
  };
}

/** A passed case, another one for each index. */
export function caseOf(index: number, { operations = consensusOperations }: Partial<Sample> = {}): CaseEvent {
  const kind = kinds[index % kinds.length];
  const operation = operations[Math.floor(index / 3) % operations.length];
  const step = operation.split('.')[1];
  return {
    event: 'case',
    id: `${step}-${kind}-${index}`,
    title: titles[kind],
    operation,
    topic: kind,
    ruleset: index % 2 === 0 ? '425' : '446',
    level: index % 50 === 49 ? 'should' : 'must',
    clauses: [`${step.toUpperCase()}-0${1 + (index % 8)}`],
    outside: index % 3 !== 0,
    evidence: index % 3 === 0 ? ['reference'] : ['source', 'reference'],
    verdict: 'passed',
  };
}
