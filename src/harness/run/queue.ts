/**
 * What is still to be sent, in messages as large as the target takes.
 *
 * @module
 */
import {
  methods,
  problemSentence,
  validateOperation,
  type ApplyParams,
  type CaseEvent,
  type DescribeResult,
} from '../../wire/index.ts';
import type { Call } from '../connect/index.ts';
import { exitCodes, Stop } from '../stop.ts';
import type { Item, LoadedCase, Suite } from '../suite/index.ts';
import { caseEvent } from './events.ts';
import { offerOf } from './offer.ts';

/** A case that is ready to be sent. */
export interface Prepared {
  readonly loaded: LoadedCase;
  readonly call: Call & { readonly params: ApplyParams };
}

/** What a look into the queue gives: verdicts that need no target, and the next message. */
export interface Taken {
  readonly events: readonly CaseEvent[];
  readonly batch: readonly Prepared[];
}

/** The queue. */
export interface Queue {
  /** The next message of at most so many cases; an empty one where a great many verdicts came first, or nothing is left. */
  readonly take: (most: number) => Taken;
  /** Makes the next message ready while another is under way; it changes nothing that `take` gives. */
  readonly prepareNext: (most: number) => void;
  readonly isEmpty: () => boolean;
  /** Blocks what is left of an operation. */
  readonly block: (operation: string, reason: string) => void;
  /** Blocks all that is left. */
  readonly drain: (reason: string) => Iterable<CaseEvent>;
}

/** So many verdicts at once are told before more are looked for. */
const mostVerdicts = 256;

/** What a request has around its parameters, and what asking for a stage adds to it. */
const envelopeBytes = 300;

/** A queue of items for a target. */
export function createQueue(suite: Suite, items: readonly Item[], describe: DescribeResult): Queue {
  const offer = offerOf(describe);
  const { bytes: mostBytes = Infinity } = describe.limits ?? {};
  const fileBytes = new Map(suite.files.map(({ path, bytes }) => [path, bytes]));
  const blocked = new Map<string, string>();
  let next = 0;
  let ready = new Map<Item, Prepared>();

  const preparedOf = (item: Item): Prepared => ready.get(item) ?? prepare(suite.load(item));

  const prepareNext = (most: number) => {
    const soon = items.slice(next, next + most).filter((item) => withoutTarget(item) === undefined);
    // A request of ours that is malformed stops the run when it is taken, not before its turn.
    ready = new Map(soon.flatMap((item) => wellFormed(item)));
  };

  const wellFormed = (item: Item): readonly (readonly [Item, Prepared])[] => {
    try {
      return [[item, preparedOf(item)]];
    } catch {
      return [];
    }
  };

  const take = (most: number): Taken => {
    const events: CaseEvent[] = [];
    const batch: Prepared[] = [];
    let held = 2;
    while (next < items.length && batch.length < most && events.length < mostVerdicts) {
      const item = items[next];
      const verdict = withoutTarget(item);
      if (verdict !== undefined) {
        events.push(verdict);
        next += 1;
        continue;
      }
      const prepared = preparedOf(item);
      // Only where the file as a whole could be too much is the message measured.
      const bytes =
        (fileBytes.get(item.path) ?? Infinity) * most + envelopeBytes * most <= mostBytes
          ? 0
          : sizeOf(prepared);
      const reason = offer.tooLarge(item.operation, prepared.call.params.input) ?? over(bytes, mostBytes);
      if (reason === undefined && batch.length > 0 && held + bytes > mostBytes) break;
      next += 1;
      if (reason !== undefined) events.push(caseEvent(item, { verdict: 'unsupported', reason }));
      else {
        batch.push(prepared);
        held += bytes;
      }
    }
    return { events, batch };
  };

  const withoutTarget = (item: Item): CaseEvent | undefined => {
    const refusal = offer.refusal(item);
    if (refusal !== undefined) return caseEvent(item, { verdict: 'unsupported', reason: refusal });
    const reason = blocked.get(item.operation);
    return reason === undefined ? undefined : caseEvent(item, { verdict: 'blocked', reason });
  };

  function* drain(reason: string): Generator<CaseEvent> {
    for (; next < items.length; next++) {
      const item = items[next];
      const refusal = offer.refusal(item);
      yield caseEvent(
        item,
        refusal === undefined ? { verdict: 'blocked', reason } : { verdict: 'unsupported', reason: refusal },
      );
    }
  }

  return {
    take,
    prepareNext,
    isEmpty: () => next >= items.length,
    block: (operation, reason) => void blocked.set(operation, reason),
    drain,
  };
}

/** The request of a case, checked: a bad one is our fault, not the target's. */
function prepare(loaded: LoadedCase): Prepared {
  const { operation, ruleset, id } = loaded.item;
  const { input } = loaded.case;
  const problem = validateOperation(operation, ruleset, 'Input', input, 'input');
  if (problem !== undefined)
    throw new Stop(`a request of our own is malformed: ${id}, ${problemSentence(problem)}`, exitCodes.suite);
  return { loaded, call: { method: methods.apply, params: { operation, ruleset, input } } };
}

function sizeOf({ call }: Prepared): number {
  return Buffer.byteLength(JSON.stringify(call.params)) + envelopeBytes;
}

function over(bytes: number, most: number): string | undefined {
  return bytes > most ? `a request of ${bytes} bytes, and the target takes at most ${most}` : undefined;
}
