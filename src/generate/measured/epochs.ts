/**
 * Epochs that a real runtime made, as cases of `chain.blocks`.
 *
 * @module
 */
import { epochInput, epochOutput, type EpochFixture } from './epoch-fixture.ts';
import type { MeasuredSet } from './measured-set.ts';

/** A fixture with the clauses that it exercises, of the epoch over storage or of the block. */
type Row = readonly [name: string, title: string, clauses: readonly number[]];

const rows: readonly Row[] = [
  ['all-permits', 'everyone has a permit and judges', [1, 3, 4]],
  ['bonds-max', 'bonds begin at the most they can be', [1, 4]],
  ['bondsma-0', 'bonds follow the weights at once', [1, 4]],
  ['bondsma-500000', 'bonds follow the weights half way', [1, 4]],
  ['bondsma-999999', 'bonds hardly move', [1, 4]],
  ['bondspenalty-0', 'weights above consensus make bonds', [1, 4]],
  ['bondspenalty-32767', 'weights above consensus make bonds by half', [1, 4]],
  ['children-full', 'a parent that lends all its stake to a child', [2, 9]],
  ['disjoint', 'validators that agree on nothing', [3, 6]],
  ['equal-stake', 'the same stake everywhere', [3, 4]],
  ['inactive', 'half of the validators have been silent for too long', [3, 5]],
  ['kappa-0', 'kappa 0', [3, 6]],
  ['kappa-45874', 'kappa 0.7', [3, 6]],
  ['kappa-58981', 'kappa 0.9', [3, 6]],
  ['kappa-tie', 'two validators with half of the stake each', [3, 6]],
  ['liquid-1638-65535-s1000-yuma3', 'liquid alpha in Yuma3, from 0.025 to 1', [1, 4]],
  ['liquid-32768-49151-s10-yuma3', 'liquid alpha in Yuma3, from 0.5 to 0.75, hardly steep', [1, 4]],
  ['liquid-6554-58982-s-1000-yuma3', 'liquid alpha in Yuma3, falling', [1, 4]],
  ['liquid-6554-58982-s-1000', 'liquid alpha outside Yuma3', [1, 4]],
  ['liquid-6554-58982-s1-yuma3', 'liquid alpha in Yuma3, almost flat', [1, 4]],
  ['maxval-2', 'five who have stake, and two permits', [3, 4]],
  ['no-weights', 'nobody has set weights', [8, 12]],
  ['nominators', 'three nominators a validator, and takes that differ', [10, 12]],
  ['outdated-edge', 'registrations a block before, at and after an update', [1, 5]],
  ['owner-self-weight', 'the owner gives weight to itself', [5, 11]],
  ['pending-7', 'seven rao', [7, 8]],
  ['pending-huge', 'a milliard TAO of alpha at once', [7, 8]],
  ['root-only', 'validators that have TAO alone', [2, 9, 13]],
  ['self-weights', 'validators give weight to themselves', [3, 6]],
  ['size-n12', 'twelve neurons', [3, 6, 12]],
  ['size-n16', 'sixteen neurons', [3, 6, 12]],
  ['size-n2', 'two neurons', [3, 6, 12]],
  ['size-n3', 'three neurons', [3, 6, 12]],
  ['size-n5', 'five neurons', [3, 6, 12]],
  ['size-n8', 'eight neurons', [3, 6, 12]],
  ['taoweight-0', 'TAO counts nothing', [2, 9]],
  ['tempo-359', 'a tempo of 359', [5, 7]],
  ['tempo-9', 'a tempo of 9', [5, 7]],
  ['threshold', 'small validators are below the threshold', [3, 5]],
  ['weights-out-of-range', 'weights on uids that there are not', [1, 3]],
  ['yuma3-n20', 'Yuma3 with twenty neurons', [1, 3, 4]],
  ['yuma3-penalty', 'Yuma3 without a penalty on bonds', [1, 4]],
  ['zero-stake', 'nobody has stake', [2, 8]],
];

/** Fixtures with an emission, and the clauses of the block that they exercise. */
const emissions: readonly Row[] = [
  ['emitepoch-halved', 'an epoch in a block that emits half', [31, 32, 34]],
  ['emitepoch-n4', 'an emission and an epoch in one block', [33, 34, 37]],
  ['emitepoch-n8', 'an emission and an epoch in one block, with more neurons', [33, 34, 37]],
  ['emitepoch-noreg', 'a subnet that is closed gets alpha and no TAO', [32, 34, 37]],
  ['emitepoch-yuma3-liquid', 'an emission whose part for root is sold', [36, 37, 38]],
  ['epochseq-emit', 'ten blocks with four epochs', [33, 35, 36]],
  ['series-alpha-halving', 'the alpha of a subnet halves', [31, 32, 35]],
  ['series-halving', 'the emission of TAO halves', [31, 35, 38]],
  ['series-no-weights', 'thirty blocks, and epochs without weights', [33, 35, 38]],
  ['series-zero-price', 'without moving prices nobody gets TAO', [32, 35, 36]],
];

interface Family {
  readonly corpus: string;
  readonly clauses: string;
  readonly topic: string;
  readonly note: string;
}

const set = ({ corpus, clauses: of, topic, note }: Family, [name, title, clauses]: Row): MeasuredSet => ({
  corpus: `runtime/fixtures/293-${corpus}${name}.json`,
  topic,
  rulesets: ['dev-293'],
  evidence: {
    kind: 'runtime',
    id: '0x8d168cc0eaff4ad325e67bb86b4c4868a9a83fa122224429959ec768177088fb',
  },
  cases: (line) => {
    const fixture = line as EpochFixture;
    return [
      {
        operation: 'chain.blocks',
        id: `blocks-${fixture.id}`,
        title,
        level: 'must',
        clauses: clauses.map((clause) => `${of}-${String(clause).padStart(2, '0')}`),
        why: { kind: 'model', note },
        input: epochInput(fixture),
        output: epochOutput(fixture),
      },
    ];
  },
});

/** The fixtures as sets, one a file. */
export const epochs: readonly MeasuredSet[] = [
  ...rows.map((row) =>
    set(
      {
        corpus: 'epoch-',
        clauses: 'SUBNET-EPOCH',
        topic: 'epochs',
        note: 'the epoch of a subnet in one block of a real runtime',
      },
      row,
    ),
  ),
  ...emissions.map((row) =>
    set({ corpus: '', clauses: 'BLOCKS', topic: 'emissions', note: 'blocks of a real runtime' }, row),
  ),
];
