/**
 * The cases of `scoring.taskScore`: classes, texts and translations.
 *
 * @module
 */
import { draws } from '../draws.ts';
import { casesOf, drawnCases, topicsOf } from './cases.ts';

const text = (words: string) => [...words].map((letter) => letter.codePointAt(0) ?? 0);
const of = (
  rule: 'exact' | 'sequence',
  references: readonly (readonly number[])[],
  answer: readonly number[],
) => ({ rule, references, answer });
const seven = text('sieben');

const edges = casesOf('task-score', [
  ['exact', 'word for word', 'TASK-SCORE-01', 'example', 'all of it', of('exact', [seven], seven)],
  [
    'exact-not',
    'one letter off is nothing',
    'TASK-SCORE-01',
    'boundary',
    'no part of it',
    of('exact', [seven], text('sieber')),
  ],
  [
    'exact-class',
    'a class is a sequence of one',
    'TASK-SCORE-01',
    'example',
    'image classification',
    of('exact', [[3]], [3]),
  ],
  [
    'sequence',
    'one letter of six off is five sixths',
    'TASK-SCORE-02',
    'example',
    '54613 steps, rounded down',
    of('sequence', [seven], text('sieber')),
  ],
  [
    'insertion',
    'a letter too many counts once',
    'TASK-SCORE-03',
    'boundary',
    'what follows is not wrong because it moved',
    of('sequence', [seven], text('ssieben')),
  ],
  [
    'deletion',
    'so does one too few',
    'TASK-SCORE-03',
    'boundary',
    'the longer of the two counts',
    of('sequence', [seven], text('ieben')),
  ],
  [
    'swap',
    'two letters exchanged count twice',
    'TASK-SCORE-03',
    'ordering',
    'an exchange is two changes',
    of('sequence', [text('ab')], text('ba')),
  ],
  [
    'longer',
    'a long answer that contains the right one is not right',
    'TASK-SCORE-02',
    'boundary',
    'the longer of the two counts',
    of('sequence', [text('ab')], text('abababab')),
  ],
  [
    'nothing-right',
    'nothing right is nothing',
    'TASK-SCORE-02',
    'boundary',
    'as many edits as letters',
    of('sequence', [text('abc')], text('xyz')),
  ],
  [
    'empty-answer',
    'no answer is nothing',
    'TASK-SCORE-02',
    'boundary',
    'all of it is missing',
    of('sequence', [seven], []),
  ],
  [
    'empty-both',
    'nothing where nothing is right is all of it',
    'TASK-SCORE-02',
    'boundary',
    'no division by 0',
    of('sequence', [[]], []),
  ],
  [
    'empty-reference',
    'something where nothing is right is nothing',
    'TASK-SCORE-02',
    'boundary',
    'all of it is too much',
    of('sequence', [[]], seven),
  ],
  [
    'best-of',
    'the best of several right answers counts',
    'TASK-SCORE-04',
    'ordering',
    'the second',
    of('sequence', [text('acht'), text('neun')], text('neum')),
  ],
  [
    'best-of-exact',
    'word for word with any of them',
    'TASK-SCORE-04',
    'ordering',
    'the last',
    of('exact', [[1], [2], [3]], [3]),
  ],
  [
    'best-of-shares',
    'the best share, not the fewest edits',
    'TASK-SCORE-04',
    'ordering',
    'two edits of eight are better than one of two',
    of('sequence', [text('ab'), text('axxxxxcd')], text('axxxxx')),
  ],
  [
    'dearer-way',
    'the cheapest way counts, not the first',
    'TASK-SCORE-03',
    'ordering',
    'kept letters are found wherever they stand',
    of('sequence', [text('kitten')], text('sitting')),
  ],
]);
const fuzz = drawnCases('task-score', [8800, 12], (seed, index) => {
  const from = draws(seed);
  const reference = [...Array(from.integer(1, 14)).keys()].map(() => from.integer(0, 5));
  const answer = reference.flatMap((symbol) => (from.oneIn(5) ? [] : from.oneIn(5) ? [symbol, 9] : [symbol]));
  return {
    title: 'an answer with a few mistakes',
    clauses: ['TASK-SCORE-02', 'TASK-SCORE-03'],
    note: 'symbols left out and put in',
    input: of('sequence', index % 3 === 0 ? [reference, answer.slice(1)] : [reference], answer),
  };
});

/** The topics of `scoring.taskScore`. */
export const taskScoreTopics = topicsOf('scoring.taskScore', 'task-score', { edges, fuzz });
