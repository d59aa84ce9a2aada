/**
 * `npm run measure`: the corpora as vector files, written once.
 *
 * @module
 */
import { digest, textDigest, type Case } from '../../wire/index.ts';
import type { Artefact } from '../artefact.ts';
import { Broken } from '../broken.ts';
import type { Files } from '../files.ts';
import { artefactOf, measuredFolder, placedFiles } from '../vector-file.ts';
import { corpusLines } from './corpus.ts';
import { contradictions, digestsPath, statedDigests, twinsPath } from './kept.ts';
import type { MeasuredCase, MeasuredSet } from './measured-set.ts';

/** A measured case as it will stand in a file. */
interface Taken {
  readonly operation: string;
  readonly topic: string;
  readonly case: Case;
  readonly key: string;
}

/**
 * Every file of the measured folder, from the corpora.
 *
 * Of the cases of an operation with the same input the first is kept, one of level must before others;
 * the rest are named in `twins.txt`.
 *
 * @param lines reads a corpus
 * @throws Broken where the reference says something else, or twins were measured to differ
 */
export function measure(
  sets: readonly MeasuredSet[],
  lines: (corpus: string) => readonly unknown[] = corpusLines,
): readonly Artefact[] {
  const all = sets.flatMap((set) =>
    lines(set.corpus)
      .flatMap((line) => set.cases(line))
      .map((each) => taken(set, each)),
  );
  const wrong = all.flatMap((each) => contradictions(each.operation, each.case));
  if (wrong.length > 0) throw new Broken(wrong.join('\n'));

  const groups = [...Map.groupBy(all, ({ key }) => key).values()].map((group) => {
    const first = group.find((each) => each.case.level === 'must') ?? group[0];
    return { first, twins: group.filter((each) => each !== first) };
  });
  const kept = new Set(groups.map(({ first }) => first));
  const topics = Map.groupBy(
    all.filter((each) => kept.has(each)),
    ({ operation, topic }) => `${operation} ${topic}`,
  );
  const files = [...topics.values()].flatMap((group) =>
    placedFiles(
      group[0],
      group.map((each) => each.case),
      measuredFolder,
    ).map(artefactOf),
  );
  const twins = groups.flatMap(({ first, twins }) =>
    twins.map(({ case: { id } }) => `${id} ${first.case.id}\n`),
  );
  const artefacts = [...files, { path: twinsPath, text: twins.sort().join('') }];
  return [...artefacts, { path: digestsPath, text: digestsText(artefacts) }];
}

/**
 * What `npm run measure` may not do: give a file that is kept another text, or drop it.
 *
 * The lists of twins and digests grow with each set, and are not meant.
 */
export function rewritten(files: Files, artefacts: readonly Artefact[]): readonly string[] {
  const texts = new Map(artefacts.map(({ path, text }) => [path, text]));
  return [...statedDigests(files).keys()].filter(
    (path) => path !== twinsPath && files.read(path) !== undefined && texts.get(path) !== files.read(path),
  );
}

function taken(set: MeasuredSet, measured: MeasuredCase): Taken {
  const { operation, id, title, level, clauses, why, input, output, stages } = measured;
  const expected = { rulesets: [...set.rulesets], output, ...(stages && { stages }) };
  return {
    operation,
    topic: set.topic,
    key: `${operation} ${digest(input)}`,
    case: {
      id,
      title,
      level,
      clauses: [...clauses],
      why,
      made: { by: set.corpus },
      input: input as Case['input'],
      expect: [{ ...expected, evidence: [set.evidence] }] as Case['expect'],
    },
  };
}

function digestsText(artefacts: readonly Artefact[]): string {
  return artefacts
    .map(({ path, text }) => `${textDigest(text)} ${path.slice(`${measuredFolder}/`.length)}\n`)
    .sort((a, b) => (a.slice(67) < b.slice(67) ? -1 : 1))
    .join('');
}
