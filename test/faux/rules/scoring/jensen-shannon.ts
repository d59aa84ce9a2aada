import { rulesOf } from './rules-of.ts';

/** A wrong rule for each clause of the Jensen–Shannon divergence. */
export const jensenShannonRules = rulesOf('jensen-shannon', [
  [
    1,
    'return excess(a, middle) + excess(b, middle);',
    'return 2n * excess(a, middle);',
    'only the teacher is compared with the middle',
  ],
  [
    2,
    'return excess(a, middle) + excess(b, middle);',
    'return a * b === 0n ? 0n : excess(a, middle) + excess(b, middle);',
    'a class that one of them rules out adds nothing',
  ],
  [
    3,
    'divergence < 0n ? 0n : divergence > one16 ? one16 : divergence',
    'divergence < 0n ? 1n : divergence',
    'a divergence is not brought between 0 and 1 bit',
  ],
  [
    4,
    'total(terms) >> 25n',
    'terms.reduce((sum, term) => sum + (term >> 25n), 0n)',
    'each class is rounded down by itself',
  ],
]);
