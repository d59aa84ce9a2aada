/**
 * The cases of `access.bodyHash` that were not measured.
 *
 * @module
 */
import type { JsonObject } from '../../reference/index.ts';
import type { Draft, Topic } from '../topic.ts';
import { double } from './double.ts';

const field = (name: string, value: JsonObject) => ({ name, value });
const hash = (id: string, title: string, clauses: readonly number[], value: JsonObject): Draft => ({
  id: `body-hash-${id}`,
  title,
  clauses: clauses.map((clause) => `BODY-HASH-0${clause}`),
  why: { kind: 'rounding', note: 'what Python writes of a value' },
  input: { fields: [field('x', value)], required: ['x'], order: 'listed' },
});
const text = (value: string): JsonObject => ({ list: [{ str: value }] });
const three = [field('a', { int: '1' }), field('b', { int: '2' }), field('c', { int: '3' })];
const ordered = (
  id: string,
  title: string,
  required: readonly string[],
  order: string,
  clauses = ['BODY-HASH-05'],
): Draft => ({
  ...{
    id: `body-hash-${id}`,
    title,
    clauses,
    why: { kind: 'ordering', note: 'which fields, and in which order' },
  },
  input: { fields: three, required, order },
});

const texts: readonly Draft[] = [
  hash('both-quotes', 'both kinds: single ones around, and escaped', [3], text('it\'s "so"')),
  hash('controls', 'control letters are escaped in a list', [3], text('\u0000\u001f\u007f\u0085\u00a0')),
  hash(
    'unprintable',
    'letters that can’t be seen are escaped by their numbers',
    [3],
    text('\u200b\u2028\ue000\u{10ffff}'),
  ),
  hash('printable', 'letters of every script stay', [3], text('é日本👩')),
  hash('bare', 'a text of its own is not escaped', [2], { str: '\u0000\u200b' }),
  hash('float-small', 'the last double without an exponent', [4], double(0.0001)),
  hash('float-smaller', 'the first with one', [4], double(0.00009999)),
  hash('float-minus-zero', 'minus zero has its sign', [4], double(-0)),
];
const orders: readonly Draft[] = [
  ordered('model', 'in the older form in the order of the model', ['c', 'a'], 'model'),
  ordered('twice', 'a field that is listed twice counts twice', ['a', 'a'], 'listed'),
  ordered('model-twice', 'in the older form once', ['a', 'a'], 'model'),
];

/** The topics of `access.bodyHash`. */
export const bodyHashTopics: readonly Topic[] = [
  { operation: 'access.bodyHash', topic: 'texts', by: 'generate/access/body-hash.ts', cases: texts },
  { operation: 'access.bodyHash', topic: 'orders', by: 'generate/access/body-hash.ts', cases: orders },
];
