import { schedulePicture } from '../../../pictures/index.ts';
import { emission } from '../../../reference/index.ts';
import { exitCodes } from '../../stop.ts';
import { verb } from '../../verb.ts';
import { counted, taoText } from './amounts.ts';
import { assumedOptions, assumptions, dayOfBlock, type AssumedOptions } from './assumptions.ts';
import { tell, toldOptions, type ToldOptions } from './told.ts';

/** `taospec emission schedule`: every halving to come. */
export const schedule = verb<AssumedOptions & ToldOptions>({
  name: 'emission schedule',
  takes: '',
  summary: 'Every halving to come, with its day',
  about: [
    'A halving comes at an issuance, not at a block and not on a day. The day is what the assumptions make of it: ' +
      'what is recycled, and blocks that are missed, put it off.',
  ],
  arity: [0, 0],
  options: (command) => toldOptions(assumedOptions(command)),
  examples: [
    { line: 'taospec emission schedule', does: 'from the latest issuance that is known' },
    {
      line: 'taospec emission schedule --recycled 600 --svg halvings.svg',
      does: 'as much recycled as of late, with a picture',
    },
    {
      line: 'taospec emission schedule --issuance 0 --from 2021-01-03 --csv',
      does: 'had every block counted from the fair launch',
    },
  ],
  act: (session, _words, options) => {
    const assumed = assumptions(options);
    const { halvings, ends, issuance } = emission.schedule(assumed.terms);
    const right = { align: 'right' } as const;
    tell(
      session,
      {
        columns: [
          { key: 'halving', heading: 'halving', ...right },
          { key: 'threshold', heading: 'at TAO issued', ...right },
          { key: 'emission', heading: 'TAO a block', ...right },
          { key: 'blocks', heading: 'blocks', ...right },
          { key: 'blocksFromBegin', heading: 'from begin', ...right },
          { key: 'date', heading: 'day', ...right },
        ],
        rows: halvings.map((each) => [
          String(each.halving),
          taoText(each.threshold),
          taoText(each.emission),
          counted(each.blocks),
          counted(each.blocksFromBegin),
          dayOfBlock(assumed, each.blocksFromBegin),
        ]),
        values: halvings.map((each) => [
          each.halving,
          each.threshold.toString(),
          each.emission.toString(),
          each.blocks.toString(),
          each.blocksFromBegin.toString(),
          dayOfBlock(assumed, each.blocksFromBegin),
        ]),
        notes: [
          `now a block emits ${taoText(emission.emissionOf(assumed.terms.issuance))} TAO`,
          ends === 'emitted'
            ? `emission ends at ${taoText(issuance)} TAO, ${taoText(emission.totalSupply - issuance)} short of 21 million`
            : `no halving comes after these: at ${taoText(issuance)} TAO as much is recycled as emitted`,
        ],
        assumed: assumed.sentences,
        more: { ends, issuance: issuance.toString() },
        picture: () => schedulePicture([{ name: 'as assumed', terms: assumed.terms }], assumed),
      },
      options,
    );
    return exitCodes.passed;
  },
});
