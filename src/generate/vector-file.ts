/**
 * From a topic's cases to its vector files: where they lie, how they are cut, what they hold.
 *
 * @module
 */
import { posix } from 'node:path';
import { problemSentence, validate, type Case, type VectorFile } from '../wire/index.ts';
import type { Artefact } from './artefact.ts';
import { Broken } from './broken.ts';
import { layout } from './layout.ts';

/** The folder of all vectors. */
export const vectorsFolder = 'spec/vectors';

/** The folder of what was measured, which is never rewritten. */
export const measuredFolder = `${vectorsFolder}/measured`;

/** A vector file grows to about this many bytes; the next case opens another. */
const mostBytes = 200_000;

/** A vector file with its path below the project's root. */
export interface PlacedFile {
  readonly path: string;
  readonly text: string;
  readonly file: VectorFile;
}

/** The folder of an operation's vectors, as `consensus/stake-weight` for `consensus.stakeWeight`. */
export function operationFolder(operation: string): string {
  return operation.replace(/[A-Z]/g, (capital) => `-${capital.toLowerCase()}`).replaceAll('.', '/');
}

/**
 * The vector files of a topic: `ties.json`, and `ties-2.json` and so on where it is large.
 *
 * @param below the folder that the operations' folders lie in
 */
export function placedFiles(
  { operation, topic }: Pick<VectorFile, 'operation' | 'topic'>,
  cases: readonly Case[],
  below: string = vectorsFolder,
): readonly PlacedFile[] {
  const folder = `${below}/${operationFolder(operation)}`;
  return cut(cases).map((part, index) => {
    const path = `${folder}/${topic}${index === 0 ? '' : `-${index + 1}`}.json`;
    const $schema = posix.relative(folder, 'spec/schemas/vector-file.json');
    const file: VectorFile = { $schema, format: 1, operation, topic, cases: [...part] };
    return { path, text: layout(file), file };
  });
}

/** Whether a path is that of a vector file. */
export function isVectorFile(path: string): boolean {
  const apart = [`${vectorsFolder}/profiles/`, `${vectorsFolder}/manifest.json`];
  return path.endsWith('.json') && !apart.some((other) => path.startsWith(other));
}

/**
 * A vector file from its text.
 *
 * @throws Broken where it has not a vector file's form
 */
export function parseVectorFile(path: string, text: string): VectorFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Broken(`${path}: it is not JSON`);
  }
  const problem = validate('vector-file.json', value, '');
  if (problem !== undefined) throw new Broken(`${path}: ${problemSentence(problem)}`);
  return value as VectorFile;
}

/** A vector file as an artefact. */
export function artefactOf({ path, text }: PlacedFile): Artefact {
  return { path, text };
}

/** Cases in their order, cut so that no part but one of a single case is too large. */
function cut(cases: readonly Case[]): readonly (readonly Case[])[] {
  const parts: Case[][] = [];
  let bytes = Infinity;
  for (const each of cases) {
    const size = Buffer.byteLength(layout([[each]]));
    if (bytes + size > mostBytes) {
      parts.push([]);
      bytes = 0;
    }
    parts[parts.length - 1].push(each);
    bytes += size;
  }
  return parts;
}
