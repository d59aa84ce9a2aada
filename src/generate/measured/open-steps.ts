/**
 * `oracle/open.jsonl` as cases of the steps: of each traced epoch, what a step took and what it gave.
 *
 * @module
 */
import { findOperation, type Json, type JsonObject } from '../../reference/index.ts';
import { validateOperation } from '../../wire/index.ts';
import { readJson } from '../files.ts';
import type { MeasuredCase, MeasuredSet } from './measured-set.ts';
import { clausesOf } from './open-clauses.ts';
import { levelOf, modeOf, openCorpus, uidsOf, type Fields, type OpenLine } from './open-line.ts';
import { whyOf } from './open-tags.ts';

/** A step, and the clauses of its page. */
interface Step {
  readonly operation: string;
  readonly prefix: string;
  /** Whether it ran in this epoch. */
  readonly ran: (line: OpenLine) => boolean;
}

const always = () => true;
const classic = ({ input }: OpenLine) => input.yuma3 === false;
const yuma3 = ({ input }: OpenLine) => input.yuma3 === true;
const liquid = ({ trace }: OpenLine) => trace?.alphas !== undefined;

const steps: readonly Step[] = [
  { operation: 'consensus.activity', prefix: 'ACTIVITY', ran: always },
  { operation: 'consensus.stake', prefix: 'STAKE', ran: always },
  { operation: 'consensus.permits', prefix: 'PERMITS', ran: always },
  { operation: 'consensus.activeStake', prefix: 'ACTIVE-STAKE', ran: always },
  { operation: 'consensus.weights', prefix: 'WEIGHTS', ran: always },
  { operation: 'consensus.clip', prefix: 'CLIP', ran: always },
  { operation: 'consensus.bondsPenalty', prefix: 'BONDS-PENALTY', ran: always },
  { operation: 'consensus.bondsMask', prefix: 'BONDS-MASK', ran: always },
  { operation: 'consensus.classicBonds', prefix: 'CLASSIC-BONDS', ran: classic },
  { operation: 'consensus.yuma3Bonds', prefix: 'YUMA3-BONDS', ran: yuma3 },
  { operation: 'consensus.liquidAlpha', prefix: 'LIQUID-ALPHA', ran: liquid },
  { operation: 'consensus.liquidEma', prefix: 'LIQUID-EMA', ran: liquid },
  { operation: 'consensus.emission', prefix: 'EMISSION', ran: always },
  { operation: 'consensus.storing', prefix: 'STORING', ran: always },
];

/** How many cases a step takes for each clause of its page. */
const mostOfAClause = 10;

/** The steps of the corpus's traced epochs, of each clause the first few that were made for it. */
export function openSteps(): MeasuredSet {
  const taken = new Map<string, number>();
  const seen = new Set<string>();
  return {
    ...openCorpus,
    cases: (line) => {
      const epoch = line as OpenLine;
      if (epoch.trace === undefined) return [];
      return steps.flatMap((step) => (step.ran(epoch) ? caseOf(step, epoch) : []));
    },
  };

  function caseOf(step: Step, epoch: OpenLine): readonly MeasuredCase[] {
    const clauses = clausesOf(epoch).filter((clause) => clause.replace(/-\d+$/, '') === step.prefix);
    if (clauses.length === 0) return [];
    if (clauses.every((clause) => (taken.get(clause) ?? 0) >= mostOfAClause)) return [];
    const given = stepCase(step, epoch, clauses);
    const key = given && `${step.operation} ${JSON.stringify(given.input)}`;
    if (given === undefined || key === undefined || seen.has(key)) return [];
    seen.add(key);
    for (const clause of clauses) taken.set(clause, (taken.get(clause) ?? 0) + 1);
    return [given];
  }
}

function stepCase(step: Step, epoch: OpenLine, clauses: readonly string[]): MeasuredCase | undefined {
  const { operation } = step;
  const { id, tags, output, trace = {} } = epoch;
  const input = pick(namesOf(operation, 'Input'), (name) => taken(epoch, name));
  if (validateOperation(operation, '425', 'Input', input, 'input') !== undefined) return undefined;
  if (findOperation(operation)?.domain(input) !== undefined) return undefined;

  const stored = operation === 'consensus.storing' || operation === 'consensus.emission';
  const given = pick(namesOf(operation, 'Output'), (name) => (stored ? output[name] : trace[name]));
  const stages = pick(findOperation(operation)?.stages ?? [], (name) => trace[name]);
  const word = operation.replace('consensus.', '').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return {
    operation,
    id: `${id}-${word}`,
    title: `${modeOf(epoch)}, ${uidsOf(epoch)}: ${tags.join(', ')}`.slice(0, 160),
    level: levelOf(epoch),
    clauses: clauses.slice(0, 3),
    why: whyOf(tags),
    input,
    output: given,
    ...(Object.keys(stages).length > 0 && { stages }),
  };
}

/** A field of a step's input: what was traced before it, or what the epoch was given. */
function taken({ input, trace = {} }: OpenLine, name: string): Json | undefined {
  if (name === 'emaBonds') return input.yuma3 === true ? trace.emaBondsRaw : trace.emaBondsUpscaled;
  // These two stand in the trace as shares and in the input as u16; the steps take the u16.
  if (name === 'kappa' || name === 'bondsPenalty') return input[name];
  return trace[name] ?? input[name];
}

function pick(names: readonly string[], of: (name: string) => Json | undefined): JsonObject {
  const found = names.map((name) => [name, of(name)] as const);
  return Object.fromEntries(found.filter((field): field is [string, Json] => field[1] !== undefined));
}

function namesOf(operation: string, part: 'Input' | 'Output'): readonly string[] {
  const schema = readJson(`spec/schemas/operations/${operation}.json`) as {
    $defs: Readonly<Record<string, { readonly properties: Fields }>>;
  };
  return Object.keys(schema.$defs[part].properties);
}
