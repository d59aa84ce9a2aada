/**
 * One vector file: read, compared with what the manifest says of it, checked, and taken apart into items.
 *
 * @module
 */
import {
  evidenceUnder,
  hasOperationSchema,
  isOutside,
  messageLimits,
  parseMessage,
  readPlainOrPacked,
  textDigest,
  validate,
  type Case,
  type VectorFile,
} from '../../wire/index.ts';
import { broken, brokenAt, type Owner } from './broken.ts';
import { caseProblem } from './case.ts';
import type { Item, SuiteFile } from './types.ts';

/** A vector file may be larger than a message: a message holds one case or a few. */
const fileLimits = { ...messageLimits, bytes: 256 * 1024 * 1024, batch: Infinity };

/** Where a file lies, and how it is called in what the user reads. */
export interface FilePlace {
  readonly owner: Owner;
  readonly disk: string;
  readonly shown: string;
}

/**
 * The text of a file of the suite.
 *
 * @param stated what the manifest says of it
 * @throws Stop where it can't be read or is another than the manifest says
 */
export function readText(
  { owner, disk, shown }: FilePlace,
  stated?: Pick<SuiteFile, 'digest' | 'bytes'>,
): string {
  let bytes: Buffer;
  try {
    bytes = readPlainOrPacked(disk);
  } catch (error) {
    throw broken(owner, shown, unreadable(error as NodeJS.ErrnoException));
  }
  const text = bytes.toString('utf8');
  if (stated === undefined) return text;
  if (bytes.length !== stated.bytes)
    throw broken(owner, shown, `${bytes.length} bytes, and the manifest says ${stated.bytes}`);
  const digest = textDigest(text);
  if (digest !== stated.digest)
    throw broken(owner, shown, `its digest is ${digest}, and the manifest says ${stated.digest}`);
  return text;
}

/** Reads JSON of a form that a schema has. */
export function readJson(place: FilePlace, text: string, schema: string): unknown {
  const parsed = parseMessage(text, fileLimits);
  if (parsed.problem !== undefined) {
    const says = parsed.problem.says?.replace('the message is not JSON', 'it is not JSON');
    throw brokenAt(place.owner, place.shown, { ...parsed.problem, ...(says !== undefined && { says }) });
  }
  const { value } = parsed as { value: unknown };
  const problem = validate(schema, value, '');
  if (problem === undefined) return value;
  throw brokenAt(place.owner, place.shown, problem, idAt(value, problem.path));
}

/** The file that a text holds, with every case of it checked. */
export function checkFile(place: FilePlace, text: string): VectorFile {
  const file = readJson(place, text, 'vector-file.json') as VectorFile;
  if (!hasOperationSchema(file.operation))
    throw broken(place.owner, place.shown, `there is no operation ${file.operation}`);
  for (const [i, each] of file.cases.entries()) {
    const problem = caseProblem(file.operation, each, `cases[${i}]`);
    if (problem !== undefined) throw brokenAt(place.owner, place.shown, problem, each.id);
  }
  return file;
}

/** The items of a file, in its order: a case under each of its rulesets. */
export function itemsOf(path: string, { operation, topic, cases }: VectorFile): readonly Item[] {
  return cases.flatMap((each, index) =>
    each.expect.flatMap((expectation) => {
      const { id, title, level, clauses } = each;
      return expectation.rulesets.map((ruleset) => {
        const evidence = evidenceUnder(expectation, ruleset);
        return {
          ...{ id, ruleset, title, operation, topic, level, clauses },
          ...{ evidence: [...new Set(evidence.map(({ kind }) => kind))], outside: evidence.some(isOutside) },
          ...{ path, index },
        };
      });
    }),
  );
}

function idAt(file: unknown, path: string): string | undefined {
  const [, index] = /^cases\[(\d+)\]/.exec(path) ?? [];
  const id = index === undefined ? undefined : (file as { cases: Partial<Case>[] }).cases[Number(index)]?.id;
  return typeof id === 'string' ? id.slice(0, 120) : undefined;
}

function unreadable({ code, message }: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES') return 'this user may not read it';
  if (code === 'EISDIR') return 'it is a folder, not a vector file';
  return `it can't be read: ${message}`;
}
