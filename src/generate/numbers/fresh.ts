/**
 * Which cases are left to make: those that were not measured on the chain's own arithmetic already.
 *
 * @module
 */
import { digest, type VectorFile } from '../../wire/index.ts';
import { project, readText, type Files } from '../files.ts';
import type { Topic } from '../topic.ts';
import { measuredFolder } from '../vector-file.ts';

/** The topics without the cases whose input stands among the measured ones: an input stands in the suite once. */
export function withoutMeasured(topics: readonly Topic[], files: Files = project): readonly Topic[] {
  const measured = new Set(
    files
      .list(`${measuredFolder}/numbers`)
      .map((path) => JSON.parse(readText(files, path)) as VectorFile)
      .flatMap(({ operation, cases }) => cases.map(({ input }) => `${operation} ${digest(input)}`)),
  );
  const isFresh = (operation: string, input: object) => !measured.has(`${operation} ${digest(input)}`);
  return topics.map((topic) => ({
    ...topic,
    cases: topic.cases.filter(({ input }) => isFresh(topic.operation, input)),
  }));
}
