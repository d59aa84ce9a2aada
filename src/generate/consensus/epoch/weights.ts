import type { Draft } from '../../topic.ts';
import { boundary, ordering, rounding } from './case.ts';
import { commits, modes, ofSix, ofThree, put } from './subnets.ts';

const registered = ofSix().blockAtRegistration;
const rows = ofSix().weights;

const around = (block: number) =>
  [
    [block - 1, 'before'],
    [block, 'at'],
    [block + 1, 'after'],
  ] as const;

/** Which weights count (WEIGHTS-01 to WEIGHTS-07). */
export const weights: readonly Draft[] = [
  ...around(9800).map(([block, where]) =>
    boundary(
      `weights-newcomer-${where}`,
      where === 'before'
        ? 'miner 5 was registered a block before validator 1 last spoke: the weight counts'
        : `miner 5 was registered ${where === 'at' ? 'in the block in which' : 'a block after'} validator 1 last spoke: the weight is void`,
      ['WEIGHTS-04', 'WEIGHTS-06'],
      `registered in block ${block}, the update is of block 9800`,
      ofSix({ blockAtRegistration: put(registered, 5, block.toString()) }),
    ),
  ),
  ...around(9500).map(([block, where]) =>
    boundary(
      `weights-commit-${where}`,
      where === 'before'
        ? 'validator 1 committed before miner 5 came: the weight is void, although it was revealed later'
        : `validator 1 committed ${where === 'at' ? 'in the block in which' : 'after'} miner 5 came: the weight counts`,
      ['WEIGHTS-05', 'WEIGHTS-06'],
      `committed in block ${block}, registered in block 9500`,
      ofSix({
        blockAtRegistration: put(registered, 5, '9500'),
        commitReveal: commits(null, block.toString(), null, null, null, null),
      }),
    ),
  ),
  boundary(
    'weights-commit-not-enabled',
    'without commit-reveal an old commit means nothing',
    ['WEIGHTS-05'],
    'validator 1 committed in block 1',
    ofSix({ commitReveal: { enabled: false, commitBlocks: [null, '1', null, null, null, null] } }),
  ),
  boundary(
    'weights-commit-none-open',
    'with commit-reveal and no open commit everything counts',
    ['WEIGHTS-05'],
    'as without it',
    ofSix({ commitReveal: commits(null, null, null, null, null, null) }),
  ),
  boundary(
    'weights-commit-all-old',
    'everyone committed before anyone was there: no weight counts',
    ['WEIGHTS-05', 'EMISSION-04'],
    'commits of block 0, the registrations are of blocks 1 to 500',
    ofSix({ commitReveal: commits('0', '0', '0', '0', '0', '0') }),
  ),
  boundary(
    'weights-commit-between',
    'one commit lies between two registrations: half of the row counts',
    ['WEIGHTS-05', 'WEIGHTS-06'],
    'validator 1 committed in block 450; miners came in blocks 400 and 500',
    ofSix({ commitReveal: commits(null, '450', null, null, null, null) }),
  ),
  boundary(
    'weights-commit-of-the-newcomer',
    'validator 3 is a newcomer: who committed before it came has nothing to say about it',
    ['WEIGHTS-05', 'WEIGHTS-06'],
    'it came in block 9000; validator 2 committed in block 8999, and its weight for 3 is void',
    ofSix({
      blockAtRegistration: put(registered, 3, '9000'),
      commitReveal: commits('9001', '9001', '8999', '9200', null, null),
    }),
  ),
  boundary(
    'weights-newcomer-for-all',
    'miner 5 came after everyone spoke: the others have its share',
    ['WEIGHTS-04', 'WEIGHTS-06', 'BONDS-MASK-05'],
    'registered in block 9900; its bonds are void too',
    ofSix({ blockAtRegistration: put(registered, 5, '9900') }),
  ),
  boundary(
    'weights-newcomer-for-all-yuma3',
    'miner 5 came after everyone spoke, under Yuma3: no bond in it is left',
    ['WEIGHTS-04', 'BONDS-MASK-05', 'YUMA3-BONDS-03'],
    'registered in block 9900',
    ofSix({ ...modes.yuma3, blockAtRegistration: put(registered, 5, '9900') }),
  ),
  boundary(
    'weights-newcomers-only',
    'all miners are newer than all weights',
    ['WEIGHTS-04', 'EMISSION-04', 'CLIP-06'],
    'what is left is what the owner gives itself, and 2 gives 3, and no majority stands behind it',
    ofSix({ blockAtRegistration: ['1', '100', '200', '300', '9950', '9950'] }),
  ),
  boundary(
    'weights-for-oneself',
    'a weight that a validator gives itself is left out before its row is normalised',
    ['WEIGHTS-03', 'WEIGHTS-06'],
    'validator 0 gives half of its row to itself',
    ofThree({
      weights: put(ofThree().weights, 0, [
        [0, 60000],
        [1, 20000],
        [2, 40000],
      ]),
    }),
  ),
  boundary(
    'weights-for-oneself-only',
    'validators that only praise themselves say nothing',
    ['WEIGHTS-03', 'EMISSION-04', 'CLIP-06'],
    'no weight is left, so emission goes by active stake',
    ofThree({ weights: [[[0, 65535]], [[1, 65535]], []] }),
  ),
  boundary(
    'weights-for-oneself-only-yuma3',
    'validators that only praise themselves, under Yuma3: the bonds decay',
    ['WEIGHTS-03', 'EMISSION-04', 'YUMA3-BONDS-03'],
    'nine tenths are left of each bond',
    ofThree({ ...modes.yuma3, weights: [[[0, 65535]], [[1, 65535]], []] }),
  ),
  boundary(
    'weights-owner-for-itself-only',
    'an owner may give itself everything, and with most of the stake it gets it',
    ['WEIGHTS-03', 'MEDIAN-06'],
    'the owner is validator 0 of the three, with 0.60',
    ofThree({ ownerUid: 0, weights: put(ofThree().weights, 0, [[0, 65535]]) }),
  ),
  boundary(
    'weights-none',
    'no weights at all: emission goes by active stake',
    ['WEIGHTS-06', 'EMISSION-04'],
    'no incentive and no dividend',
    ofThree({ weights: [[], [], []] }),
  ),
  boundary(
    'weights-none-six',
    'no weights at all, and one validator is silent: it gets nothing',
    ['EMISSION-04', 'ACTIVE-STAKE-01'],
    'emission goes by active stake, not by stake',
    ofSix({ weights: [[], [], [], [], [], []], lastUpdate: put(ofSix().lastUpdate, 1, '4999') }),
  ),
  boundary(
    'weights-none-liquid',
    'no weights at all: liquid alpha has no consensus to look at, and bonds decay with one alpha',
    ['YUMA3-BONDS-01', 'EMISSION-04'],
    'nine tenths are left of each bond',
    ofThree({ ...modes.liquid, weights: [[], [], []] }),
  ),
  boundary(
    'weights-all-zero',
    'rows of explicit zeros are no judgement either',
    ['WEIGHTS-06', 'WEIGHTS-07', 'EMISSION-04'],
    'a sum of 0 divides nothing, the entries stay',
    ofThree({
      weights: [
        [
          [1, 0],
          [2, 0],
        ],
        [[2, 0]],
        [],
      ],
    }),
  ),
  ...(['classic', 'yuma3', 'liquid'] as const).map((mode) =>
    boundary(
      `weights-one-zero-${mode}`,
      mode === 'liquid'
        ? 'an explicit 0 keeps the column: its bond decays instead of being dropped'
        : `an explicit 0 for miner 2 is as good as none, in ${mode === 'classic' ? 'classic' : 'Yuma3'} mode`,
      ['WEIGHTS-07', 'CLIP-03', mode === 'liquid' ? 'LIQUID-EMA-04' : 'MEDIAN-05'],
      'validator 1 gives miner 2 a weight of 0',
      ofThree({
        ...modes[mode],
        weights: put(ofThree().weights, 1, [
          [0, 10000],
          [2, 0],
        ]),
      }),
    ),
  ),
  ...(['classic', 'yuma3', 'liquid'] as const).map((mode) =>
    boundary(
      `weights-one-missing-${mode}`,
      mode === 'liquid'
        ? 'the same column without an entry: its bond is dropped at once'
        : `the same without an entry, in ${mode === 'classic' ? 'classic' : 'Yuma3'} mode`,
      ['WEIGHTS-07', mode === 'liquid' ? 'LIQUID-EMA-04' : 'MEDIAN-05'],
      'validator 1 says nothing of miner 2',
      ofThree({ ...modes[mode], weights: put(ofThree().weights, 1, [[0, 10000]]) }),
    ),
  ),
  boundary(
    'weights-beyond-the-subnet',
    'a weight for a uid that the subnet does not have is left out before the row is normalised',
    ['WEIGHTS-01', 'WEIGHTS-06'],
    'validator 0 gives uid 3 and uid 65535 most of its row',
    ofThree({
      weights: put(ofThree().weights, 0, [
        [3, 60000],
        [1, 20000],
        [65535, 65535],
        [2, 40000],
      ]),
    }),
  ),
  boundary(
    'weights-only-beyond-the-subnet',
    'a row that only judges uids that are gone is empty',
    ['WEIGHTS-01', 'MEDIAN-05'],
    'validator 0 says 0 of everyone, with 0.60 of the stake',
    ofThree({ weights: put(ofThree().weights, 0, [[3, 60000]]) }),
  ),
  boundary(
    'weights-of-a-miner',
    'a miner that sets weights without a permit is not heard',
    ['WEIGHTS-02', 'PERMITS-01'],
    'uid 2 praises validator 0',
    ofThree({ weights: put(ofThree().weights, 2, [[0, 65535]]), lastUpdate: ['950', '900', '950'] }),
  ),
  ...(['classic', 'yuma3', 'liquid'] as const).map((mode) =>
    ordering(
      `weights-unsorted-${mode}`,
      mode === 'liquid'
        ? 'rows out of order: the scan of liquid alpha misses entries, and bonds come in the order of the weights'
        : `rows out of order give the same, ${mode === 'classic' ? 'bonds sorted by uid' : 'under Yuma3 too'}`,
      ['WEIGHTS-07', ...(mode === 'liquid' ? ['LIQUID-ALPHA-06', 'LIQUID-EMA-04'] : ['EPOCH-02'])],
      'every row is turned round',
      ofSix({ ...modes[mode], weights: rows.map((row) => [...row].reverse()) }),
    ),
  ),
  rounding(
    'weights-of-one',
    'weights of 1 and 65535 in a row: the small share is cut',
    ['WEIGHTS-06', 'STORING-01'],
    '1 of 65536 is exactly 2^-16, and 65535 of 65536 the rest',
    ofThree({
      weights: [
        [
          [1, 1],
          [2, 65535],
        ],
        [
          [0, 1],
          [2, 65535],
        ],
        [],
      ],
    }),
  ),
  rounding(
    'weights-thirds',
    'equal weights for three: the shares add up to less than 1',
    ['WEIGHTS-06', 'CLIP-04', 'STORING-01'],
    'the trust of validator 1 is 1 less one step, and is stored as 65534',
    ofSix({
      weights: [
        [],
        [
          [3, 7],
          [4, 7],
          [5, 7],
        ],
        [
          [3, 9],
          [4, 9],
          [5, 9],
        ],
        [
          [2, 1],
          [4, 1],
          [5, 1],
        ],
        [],
        [],
      ],
    }),
  ),
  rounding(
    'weights-scale-does-not-matter',
    'a row twice as large says the same',
    ['WEIGHTS-06'],
    'the weights of the subnet of three, halved',
    ofThree({
      weights: [
        [
          [1, 10000],
          [2, 20000],
        ],
        [
          [0, 5000],
          [2, 20000],
        ],
        [],
      ],
    }),
  ),
];
