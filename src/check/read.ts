/**
 * The suite as it lies on disk, with whatever does not have its schema's form.
 *
 * @module
 */
import { isVectorFile, readText, vectorsFolder, type Files } from '../generate/index.ts';
import { caseProblem } from '../harness/index.ts';
import {
  digest,
  hasOperationSchema,
  problemSentence,
  validate,
  type Case,
  type VectorFile,
} from '../wire/index.ts';
import type { Finding } from './finding.ts';

/** A case with where it stands. */
export interface PlacedCase {
  readonly path: string;
  readonly operation: string;
  readonly case: Case;
  readonly inputDigest: string;
}

/** The vector files that could be read. */
export interface Read {
  readonly files: readonly { readonly path: string; readonly text: string; readonly file: VectorFile }[];
  readonly cases: readonly PlacedCase[];
  readonly findings: readonly Finding[];
}

/** Reads every vector file and holds it to its schemas. */
export function readSuite(files: Files): Read {
  const findings: Finding[] = [];
  const read = files
    .list(vectorsFolder)
    .filter(isVectorFile)
    .flatMap((path) => {
      const text = readText(files, path);
      const file = readJson(path, text, 'vector-file.json', findings) as VectorFile | undefined;
      if (file !== undefined) findings.push(...caseFindings(path, file));
      return file === undefined ? [] : [{ path, text, file }];
    });
  const cases = read.flatMap(({ path, file: { operation, cases } }) =>
    cases.map((each) => ({ path, operation, case: each, inputDigest: digest(each.input) })),
  );
  return { files: read, cases, findings };
}

/** JSON of a form that a schema has; `undefined` and a finding where it is not. */
export function readJson(path: string, text: string, schema: string, findings: Finding[]): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    findings.push({ where: path, sentence: 'it is not JSON' });
    return undefined;
  }
  const problem = validate(schema, value, '');
  if (problem === undefined) return value;
  findings.push({ where: path, sentence: problemSentence(problem) });
  return undefined;
}

function caseFindings(path: string, { operation, cases }: VectorFile): readonly Finding[] {
  if (!hasOperationSchema(operation))
    return [{ where: path, sentence: `there is no operation ${operation}` }];
  return cases.flatMap((each, index) => {
    const problem = caseProblem(operation, each, `cases[${index}]`);
    return problem === undefined
      ? []
      : [{ where: path, sentence: `${each.id}: ${problemSentence(problem)}` }];
  });
}
