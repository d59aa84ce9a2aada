/**
 * A request as something to paste into a shell.
 *
 * @module
 */
import { shellQuoted } from '../../harness/index.ts';
import type { ApplyParams } from '../../wire/index.ts';

/** A longer request is piped in by the command that prints it. */
const longest = 3000;

/** The request of a case, as one line of JSON. */
export function requestLine(params: ApplyParams): string {
  return JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'taospec_apply', params });
}

/**
 * The request as a line to paste, for the target that it is meant for.
 *
 * @param target   as the user wrote it; empty for the embedded node
 * @param printing the command that prints the request
 */
export function requestToPaste(line: string, target: string, printing: string): string {
  const quoted = `'${line.replaceAll("'", `'\\''`)}'`;
  const isShort = line.length <= longest;
  if (/^https?:/.test(target)) {
    const curl = `curl -s ${shellQuoted(target)} -H 'content-type: application/json' -d`;
    return isShort ? `${curl} ${quoted}` : `${printing} | ${curl} @-`;
  }
  const command = target === '' ? 'taospec serve --stdio' : /^stdio:(.*)$/s.exec(target)?.[1];
  if (command !== undefined) return `${isShort ? `echo ${quoted}` : printing} | ${command}`;
  return isShort ? line : printing;
}
