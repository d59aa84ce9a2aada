import { schedulePicture } from '../../../pictures/index.ts';
import { emission, type numbers } from '../../../reference/index.ts';
import { exitCodes, misuse } from '../../stop.ts';
import { verb } from '../../verb.ts';
import { counted, readAmount, taoText } from './amounts.ts';
import {
  assumedOptions,
  assumptions,
  dateText,
  dayOfBlock,
  readDay,
  type AssumedOptions,
  type Assumptions,
} from './assumptions.ts';
import { tell, toldOptions, type ToldOptions } from './told.ts';

/** An issuance, and the day where one was asked for. */
interface Moment {
  readonly issuance: numbers.Rao;
  readonly time?: number;
  /** How it is known, where it is not computed. */
  readonly told?: string;
}

/** `taospec emission at`: one moment. */
export const at = verb<AssumedOptions & ToldOptions>({
  name: 'emission at',
  takes: 'ISSUANCE|DATE',
  summary: 'What a block emits then, and how far the next halving is',
  about: [
    'ISSUANCE is in TAO, as 11180113.340423226, or in rao, as 11180113340423226rao. DATE is a day, as 2030-01-19; ' +
      'for a day in the past the issuance lies on a straight line between two that are known.',
  ],
  arity: [1, 1],
  options: (command) => toldOptions(assumedOptions(command)),
  examples: [
    { line: 'taospec emission at 2030-01-19', does: 'a day to come' },
    { line: 'taospec emission at 10499999.999999999', does: 'one rao before the first halving' },
    {
      line: 'taospec emission at 15750000 --recycled 600 --json',
      does: 'an issuance, with recycling, for a program',
    },
  ],
  act: (session, [word], options) => {
    const assumed = assumptions(options);
    const moment = momentOf(word, assumed);
    const facts = factsOf(moment, assumed);
    tell(
      session,
      {
        columns: [
          { key: 'fact', heading: '', paint: session.out.paint.bold },
          { key: 'value', heading: '' },
        ],
        rows: facts.map(({ name, text }) => [name, text]),
        values: facts.map(({ name, value }) => [name, value]),
        notes: moment.told === undefined ? [] : [moment.told],
        assumed: isComputed(moment, assumed) ? assumed.sentences : assumed.sentences.slice(1),
        picture: () =>
          schedulePicture(
            [{ name: 'from there on', terms: { ...assumed.terms, issuance: moment.issuance } }],
            {
              ...assumed,
              ...(moment.time !== undefined && { begin: moment.time }),
            },
          ),
      },
      options,
    );
    return exitCodes.passed;
  },
});

function momentOf(word: string, assumed: Assumptions): Moment {
  const time = readDay(word);
  if (time !== undefined)
    return time < assumed.begin ? past(time) : { issuance: future(time, assumed), time };
  const issuance = readAmount(word);
  if (issuance === undefined)
    throw misuse(
      `taospec emission at: «${word}» is neither an issuance as 11180113.34 or 500000000rao nor a day as 2030-01-19`,
    );
  return { issuance };
}

/** Whether the moment lies ahead of the schedule's begin, so that its begin matters. */
function isComputed({ time }: Moment, { begin }: Assumptions): boolean {
  return time !== undefined && time >= begin;
}

function future(time: number, { begin, blockTime, terms }: Assumptions): numbers.Rao {
  const blocks = BigInt(Math.floor((time - begin) / (blockTime * 1000)));
  return emission.issuanceAfter(terms, blocks);
}

/** A day before the schedule begins: on the line between the two known days around it. */
function past(time: number): Moment {
  const known = emission.supplyHistory.map((each) => ({ ...each, at: Date.parse(each.date) }));
  const after = known.findIndex((each) => each.at > time);
  if (after <= 0) {
    if (time < known[0].at) throw misuse(`taospec emission at: TAO began on ${known[0].date}`);
    throw misuse(
      `taospec emission at: nothing is known between ${emission.supplyNow.date} and the day of --from`,
    );
  }
  const [before, next] = [known[after - 1], known[after]];
  const share = BigInt(Math.round((1e9 * (time - before.at)) / (next.at - before.at)));
  const between = (from: bigint, to: bigint) =>
    (from + ((to - from) * share) / 1_000_000_000n) as numbers.Rao;
  const [least, most] = [between(before.least, next.least), between(before.most, next.most)];
  const doubt = least === most ? '' : `, at least ${taoText(least)}`;
  return {
    issuance: most,
    time,
    told: `the issuance lies between ${before.date} (${before.event}) and ${next.date} (${next.event})${doubt}`,
  };
}

interface Fact {
  readonly name: string;
  readonly text: string;
  readonly value: string | number;
}

function factsOf({ issuance, time }: Moment, assumed: Assumptions): readonly Fact[] {
  const emitted = emission.emissionOf(issuance);
  const perDay = (emitted * 86_400_000n) / BigInt(assumed.blockTime * 1000);
  const rao = (name: string, amount: bigint) => ({
    name,
    text: `${taoText(amount)} TAO`,
    value: amount.toString(),
  });
  const next = emission.schedule({ ...assumed.terms, issuance }).halvings.at(0);
  const start = time ?? assumed.begin;
  return [
    ...(time === undefined ? [] : [{ name: 'day', text: dateText(time), value: dateText(time) }]),
    rao('issuance', issuance),
    rao('a block emits', emitted),
    rao('a day emits', perDay),
    { name: 'halvings', text: String(emission.halvingsOf(issuance)), value: emission.halvingsOf(issuance) },
    ...(next === undefined
      ? [{ name: 'next halving', text: 'none', value: 'none' }]
      : [
          rao('next halving at', next.threshold),
          rao('to go', next.threshold - issuance),
          { name: 'blocks to go', text: counted(next.blocks), value: next.blocks.toString() },
          ...(time === undefined && issuance !== assumed.terms.issuance
            ? [{ name: 'days to go', text: days(next.blocks, assumed), value: days(next.blocks, assumed) }]
            : [dayFact(dayOfBlock({ ...assumed, begin: start }, next.blocks))]),
        ]),
  ];
}

function dayFact(text: string): Fact {
  return { name: 'on', text, value: text };
}

function days(blocks: bigint, { blockTime }: Assumptions): string {
  return ((Number(blocks) * blockTime) / 86_400).toFixed(1);
}
