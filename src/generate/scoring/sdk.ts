/**
 * Recorded runs of the SDK as cases.
 *
 * @module
 */
import type { JsonObject } from '../../reference/index.ts';
import { readBeside } from '../files.ts';
import type { Draft } from '../topic.ts';
import { kinds, orders, paths } from './sdk-words.ts';

/** A recorded run. */
export interface SdkRun {
  readonly operation: string;
  readonly id: string;
  readonly input: JsonObject;
  readonly output?: JsonObject;
  /** What Python raised. */
  readonly error?: string;
  readonly path?: readonly string[];
  /** Whether another version of numpy or Python gives another answer. */
  readonly may: boolean;
}

const runs = readBeside(import.meta.url, 'sdk-measured.json') as readonly SdkRun[];
const module = (operation: string) => (operation.startsWith('scoring.sdk11') ? 'Sdk11' : 'Sdk10');
const sources = { Sdk10: 'bittensor 10.2.0 bb526e6d', Sdk11: 'bittensor 11.0.0.dev0 032d5fd9' };

/** The cases of an operation, each made for the clauses that its run went by. */
export function sdkCases(operation: string, clausesOf: (run: SdkRun) => readonly string[]): readonly Draft[] {
  const own = runs.filter((run) => run.operation === operation);
  return own.map((run) => {
    const evidence = { kind: 'source', id: sources[module(operation)] } as const;
    const answer =
      run.error === undefined
        ? { output: run.output ?? {} }
        : { rejection: { module: module(operation), name: run.error } };
    return {
      id: run.id,
      title: titleOf(run),
      ...(run.may && { level: 'may' }),
      clauses: clausesOf(run),
      why: {
        kind: whyOf(run),
        note: run.may
          ? 'measured; other versions of numpy or Python round otherwise'
          : 'measured on the SDK itself',
      },
      input: run.input,
      confirmed: [{ evidence, rulesets: ['425'], ...answer }],
    };
  });
}

/** How many elements a run is about. */
export function sizeOf({ input: { weights } }: SdkRun): number {
  return Array.isArray(weights)
    ? weights.length
    : (weights as unknown as { readonly bits: readonly string[] }).bits.length;
}

/** Whether a run's id has a word. */
export const isOf = ({ id }: SdkRun, ...words: readonly string[]): boolean =>
  words.some((word) => id.includes(`-${word}-`));

const wordIn = (id: string, words: Readonly<Record<string, string>>): string | undefined =>
  Object.entries(words).find(([word]) => id.includes(`-${word}-`))?.[1];

function titleOf(run: SdkRun): string {
  const what = wordIn(run.id, kinds) ?? 'scores';
  const order = wordIn(run.id, orders);
  const way = run.error === undefined ? paths[(run.path ?? []).join()] : `Python raises ${run.error}`;
  return [[what, order].filter(Boolean).join(', '), way].filter(Boolean).join(': ');
}

function whyOf(run: SdkRun): Draft['why']['kind'] {
  if (isOf(run, 'subset', 'shuffled', 'overfull')) return 'ordering';
  if (isOf(run, 'inf', 'nan', 'huge', 'tiny', 'negative')) return 'overflow';
  return isOf(run, 'ulp', 'ties', 'half', 'exact', 'wide', 'bits') ? 'rounding' : 'boundary';
}
