/**
 * What the errors mean that a user meets: codes of the wire contract, kinds of failure, exit codes.
 *
 * @module
 */
import { errorCodes } from '../wire/index.ts';

/** An error in words. */
export interface ExplainedError {
  readonly name: string;
  readonly text: string;
}

const codes: Readonly<Record<keyof typeof errorCodes, string>> = {
  parse:
    'the message is not JSON. The runner sends JSON alone, so a target that answers this misreads it: look at its framing and its encoding.',
  request: 'the message is not a JSON-RPC 2.0 request.',
  method:
    'there is no such method. A target answers it to every method but taospec_describe and taospec_apply; for those two it counts as a broken promise.',
  params:
    'the parameters are wrong. data.path says where (input.weights[2][0][1]), data.expected says what belongs there.',
  internal: 'the implementation failed. It counts as a fault of the target.',
  unsupported:
    'an operation, a ruleset or a size that is not offered. It is legal only where taospec_describe did not promise it.',
  limit: 'the message is over a limit that taospec_describe names: bytes, or requests in a batch.',
};

const kinds: Readonly<Record<string, string>> = {
  mismatch: 'the target answered, and the answer is not the one that the clause asks for.',
  error: 'the target answered a legal input with a JSON-RPC error.',
  promise: 'the target said that it does not support what its taospec_describe promised.',
  malformed:
    'the answer is not a message of the contract: not JSON, not JSON-RPC, a field too many, too few or of another type.',
  'time-out': 'no answer came in time (--timeout, or the shorter limits.timeoutMs of the target).',
  crash: 'the target went away: its process ended, or its connection closed.',
  rejection: "the protocol's own no. It is an answer, not a fault, and it is compared like an output.",
  unsupported:
    'the target does not offer it, and did not promise it. It is counted apart and never as a pass.',
  blocked: 'it was not sent: the target was gone, the run was interrupted, or --fail-fast had ended it.',
};

const exits: Readonly<Record<string, string>> = {
  '0': 'every must case that was executed passed.',
  '1': 'there is a failure that no baseline lists.',
  '2': 'the command line asks for something that does not exist or can not be read; a filter that matches nothing is such a thing.',
  '3': 'the target is unreachable, its handshake failed, or nothing was executed.',
  '4': 'a line of the baseline is stale: its case passes, or matches nothing. Nothing is worse.',
  '5': 'the suite itself is broken, or taospec has a fault.',
  '130': 'the run was interrupted. Its log is whole so far, and --resume goes on from it.',
};

/** What an error means; `undefined` where there is none of that name. */
export function explainedError(word: string): ExplainedError | undefined {
  const code = (Object.keys(codes) as (keyof typeof codes)[]).find(
    (name) => String(errorCodes[name]) === word,
  );
  if (code !== undefined) return { name: word, text: codes[code] };
  if (Object.hasOwn(kinds, word)) return { name: word, text: kinds[word] };
  if (Object.hasOwn(exits, word)) return { name: `exit code ${word}`, text: exits[word] };
  return undefined;
}

/** The names of all errors. */
export function errorNames(): readonly string[] {
  return [...Object.values(errorCodes).map(String), ...Object.keys(kinds), ...Object.keys(exits)];
}
