/**
 * The parts of `taospec emission`, a file each.
 *
 * @module
 */
import { misuse } from '../../stop.ts';
import { verb } from '../../verb.ts';
import { at } from './at.ts';
import { eras } from './eras.ts';
import { history } from './history.ts';
import { schedule } from './schedule.ts';
import { subnet } from './subnet.ts';

const parts = [schedule, at, subnet, eras, history];

/** `taospec emission`: how much TAO there is, who gets it, and until when. */
export const emission = verb({
  name: 'emission',
  takes: 'PART',
  summary: 'Tells how much TAO is made, and when',
  about: ['The numbers are those of the reference, to the rao. What is assumed is printed with them.'],
  arity: [1, 1],
  options: (command) => command,
  examples: [
    { line: 'taospec emission schedule', does: 'every halving to come' },
    { line: 'taospec emission at 2030-01-01', does: 'a day: issuance, emission, the next halving' },
    { line: 'taospec emission history', does: 'the supply since the fair launch, with its sources' },
  ],
  parts,
  act: () => {
    throw misuse('taospec emission: a part is needed; see taospec emission -h');
  },
});
