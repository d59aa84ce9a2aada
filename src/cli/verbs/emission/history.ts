import { historyPicture } from '../../../pictures/index.ts';
import { emission } from '../../../reference/index.ts';
import { exitCodes } from '../../stop.ts';
import { verb } from '../../verb.ts';
import { taoText } from './amounts.ts';
import { tell, toldOptions, type ToldOptions } from './told.ts';

/** `taospec emission history`: the supply since the fair launch. */
export const history = verb<ToldOptions>({
  name: 'emission history',
  takes: '',
  summary: 'The supply since the fair launch, with its sources',
  about: [
    'Each amount has a grade: source is read in the chain’s repository, live is read off the live chain by others, ' +
      'web is a page. Where sources disagree, the least and the most are shown.',
  ],
  arity: [0, 0],
  options: toldOptions,
  examples: [
    { line: 'taospec emission history', does: 'what is known, and from where' },
    {
      line: 'taospec emission history --svg supply.svg',
      does: 'the curve, with a band where sources disagree',
    },
    { line: 'taospec emission history --csv', does: 'the same for a spreadsheet' },
  ],
  act: (session, _words, options) => {
    const known = emission.supplyHistory;
    tell(
      session,
      {
        columns: [
          { key: 'date', heading: 'day' },
          { key: 'event', heading: 'what', shrinks: true },
          { key: 'least', heading: 'TAO, least', align: 'right' },
          { key: 'most', heading: 'most', align: 'right' },
          { key: 'grade', heading: 'grade' },
        ],
        keys: ['date', 'event', 'least', 'most', 'grade', 'from', 'doubt'],
        rows: known.map(({ date, event, least, most, grade }) => [
          date,
          event,
          taoText(least),
          least === most ? '' : taoText(most),
          grade,
        ]),
        values: known.map(({ date, event, least, most, grade, from, doubt = '' }) => [
          date,
          event,
          least.toString(),
          most.toString(),
          grade,
          from,
          doubt,
        ]),
        notes: known.map(
          ({ date, from, doubt }) => `${date}  ${from}${doubt === undefined ? '' : `; but ${doubt}`}`,
        ),
        assumed: [],
        picture: historyPicture,
      },
      options,
    );
    return exitCodes.passed;
  },
});
