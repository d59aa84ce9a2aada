/**
 * The measured cases as they are kept: checked by digest, and against the reference.
 *
 * @module
 */
import type { JsonObject } from '../../reference/index.ts';
import { canonical, digest, textDigest, type Case } from '../../wire/index.ts';
import { answer, operationOf } from '../answer.ts';
import { Broken } from '../broken.ts';
import { readText, type Files } from '../files.ts';
import { measuredFolder, parseVectorFile, type PlacedFile } from '../vector-file.ts';

/** The digest of every file of the folder but itself, a line each: `DIGEST PATH`. */
export const digestsPath = `${measuredFolder}/digests.txt`;

/** The measured cases that were left out, a line each: `ID ID-OF-THE-CASE-WITH-THE-SAME-INPUT`. */
export const twinsPath = `${measuredFolder}/twins.txt`;

/**
 * The measured vector files.
 *
 * @throws Broken where one is missing, new or changed, or the reference says something else
 */
export function readMeasured(files: Files): readonly PlacedFile[] {
  const problems = changedFiles(files);
  if (problems.length > 0) throw new Broken(problems.join('\n'));
  const paths = files.list(measuredFolder).filter((path) => path.endsWith('.json'));
  return paths.map((path) => {
    const text = readText(files, path);
    const file = parseVectorFile(path, text);
    const sentences = file.cases.flatMap((each) => contradictions(file.operation, each));
    if (sentences.length > 0)
      throw new Broken(sentences.map((sentence) => `${path}: ${sentence}`).join('\n'));
    return { path, text, file };
  });
}

/** Files of the folder that are not as they were taken, a sentence each. */
export function changedFiles(files: Files): readonly string[] {
  const stated = statedDigests(files);
  const there = files.list(measuredFolder).filter((path) => path !== digestsPath);
  return [
    ...[...stated.keys()]
      .filter((path) => !there.includes(path))
      .map((path) => `${path} is gone, and ${digestsPath} names it`),
    ...there
      .filter((path) => !stated.has(path))
      .map((path) => `${path} is not named in ${digestsPath}: only \`npm run measure\` adds a file there`),
    ...there
      .filter((path) => stated.has(path) && stated.get(path) !== textDigest(readText(files, path)))
      .map((path) => `${path} was changed: what was measured is never rewritten`),
  ];
}

/** What `digests.txt` says. */
export function statedDigests(files: Files): ReadonlyMap<string, string> {
  const lines = (files.read(digestsPath) ?? '').split('\n').filter((line) => line !== '');
  return new Map(
    lines.map((line) => {
      const [, stated, path] = /^(0x[0-9a-f]{64}) (\S+)$/.exec(line) ?? [];
      if (path === undefined)
        throw new Broken(`${digestsPath}: not a digest and a path: ${line.slice(0, 60)}`);
      return [`${measuredFolder}/${path}`, stated];
    }),
  );
}

/** Where the reference does not say what was measured. */
export function contradictions(name: string, { id, input, expect }: Case): readonly string[] {
  const operation = operationOf(name, id);
  return expect.flatMap(({ rulesets, output, stages = {}, stageDigests = {}, rejection }) =>
    operation.rulesets
      .filter((ruleset) => rulesets.includes(ruleset))
      .flatMap((ruleset) => {
        const said = answer(operation, id, input as JsonObject, ruleset);
        const differs = (measured: unknown, ours: unknown) =>
          measured !== undefined && (ours === undefined || canonical(measured) !== canonical(ours));
        const digestOf = (stage: string) =>
          said.stageDigests?.[stage] ?? (said.stages && digest(said.stages[stage]));
        const wrong = [
          ...(differs(output, said.output) ? ['output'] : []),
          ...(differs(rejection, said.rejection) ? ['rejection'] : []),
          ...Object.keys(stages).filter((stage) => differs(stages[stage], said.stages?.[stage])),
          ...Object.keys(stageDigests).filter((stage) => stageDigests[stage] !== digestOf(stage)),
        ];
        return wrong.map(
          (part) => `${id}: the reference under ${ruleset} says another ${part} than was measured`,
        );
      }),
  );
}
