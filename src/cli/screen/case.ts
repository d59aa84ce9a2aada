/**
 * A case as a person reads it.
 *
 * @module
 */
import { clausePlace, listed, type ClauseIndex } from '../../harness/index.ts';
import type { Case, Evidence, Expectation } from '../../wire/index.ts';
import type { Screen } from './screen.ts';
import { shapeOf } from './shape.ts';
import { table } from './table.ts';
import { columns, indent, wrap } from './text.ts';
import { fieldsOf, values } from './values.ts';

type Values = Readonly<Record<string, unknown>>;

/** Lines of text no wider than this are read with ease. */
const reading = 100;

/** Label and text, the text's lines under one another. */
export function labelled(
  label: string,
  text: string,
  width: number,
  paint = (text: string): string => text,
): readonly string[] {
  return wrap(text, Math.min(width, reading) - columns(label) - 2).map(
    (line, i) => (i === 0 ? paint(label) : ' '.repeat(columns(label))) + `  ${line}`,
  );
}

/** A clause: its id, its sentence, its place. */
export function clauseLines(id: string, clauses: ClauseIndex, { width, paint }: Screen): readonly string[] {
  const clause = clauses.get(id);
  if (clause === undefined) return [paint.bold(id)];
  const place = ' '.repeat(id.length + 2) + paint.dim(clausePlace(clause));
  return [...labelled(id, clause.text, width, paint.bold), place];
}

/** The input of a case. */
export function inputLines(
  operation: string,
  ruleset: string,
  input: Values,
  screen: Screen,
): readonly string[] {
  const narrower = { ...screen, width: screen.width - 2 };
  const shape = shapeOf(operation, ruleset, 'Input', formatOf(input, 'from'));
  return values(fieldsOf(input, shape), narrower).map((line) => indent(line, 2));
}

/** What is expected: the stages in order, the output, what confirms it. */
export function expectationLines(
  operation: string,
  input: Values,
  expectation: Expectation,
  screen: Screen,
): readonly string[] {
  const { output, stages, stageDigests, rejection, evidence, rulesets } = expectation;
  const narrower = { ...screen, width: screen.width - 2 };
  const { bold } = screen.paint;
  const part = (name: 'Output' | 'Stages', value: Values): readonly string[] =>
    values(fieldsOf(value, shapeOf(operation, rulesets[0], name, formatOf(input, 'to'))), narrower).map(
      (line) => indent(line, 2),
    );
  const digests = Object.entries(stageDigests ?? {});
  return [
    ...(stages === undefined
      ? []
      : ['', bold(`Stages under ${listed(rulesets)}, in order`), ...part('Stages', stages)]),
    ...(digests.length === 0
      ? []
      : [
          '',
          bold(`Digests of the stages under ${listed(rulesets)}, in order`),
          ...table([{ heading: '' }, { heading: '' }], digests).map((line) => indent(line, 2)),
        ]),
    '',
    bold(`${rejection === undefined ? 'Output' : 'Rejection'} under ${listed(rulesets)}`),
    ...(output === undefined ? [] : part('Output', output)),
    ...(rejection === undefined ? [] : [`  ${rejection.module}.${rejection.name}`]),
    '',
    ...labelled('confirmed by', evidence.map(evidenceText).join('; '), screen.width),
  ];
}

/** Where it came from and what it shows. */
export function headLines(
  { id, title, level, why, made, clauses }: Case,
  { operation, place }: { readonly operation: string; readonly place: string },
  index: ClauseIndex,
  screen: Screen,
): readonly string[] {
  const { paint, width } = screen;
  const row = (label: string, text: string) => labelled(label.padEnd(9), text, width, paint.dim);
  return [
    ...labelled(id, title, width, paint.bold),
    '',
    ...row('operation', operation),
    ...row('level', level),
    ...row('why', `${why.kind}: ${why.note}${why.link === undefined ? '' : ` (${why.link})`}`),
    ...row('made by', `${made.by}${made.seed === undefined ? '' : `, seed ${made.seed}`}`),
    ...row('stands in', place),
    ...clauses.flatMap((clause) => ['', ...clauseLines(clause, index, screen)]),
  ];
}

/** The format of values whose schema leaves it to the input. */
function formatOf(input: Values, side: 'from' | 'to'): string {
  const format = input.format ?? input[side];
  return typeof format === 'string' ? format : '';
}

const evidenceNames: Readonly<Record<Evidence['kind'], string>> = {
  runtime: 'a real runtime',
  source: "the chain's own arithmetic",
  'repo-test': "the chain's tests",
  live: 'the live chain',
  proof: 'a proof',
  'second-implementation': 'a second implementation',
  sheet: 'a sheet of ours',
  reference: 'the reference of this suite',
};

function evidenceText({ kind, id, rulesets }: Evidence): string {
  const name = id === undefined ? evidenceNames[kind] : `${evidenceNames[kind]} (${id})`;
  return rulesets === undefined ? name : `${name} under ${listed(rulesets)}`;
}
