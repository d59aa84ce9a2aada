import type { FauxRule } from '../../../../src/check/index.ts';

/** Clause, what stands there, what is put in its place, what that says. */
type Rule = readonly [clause: number, find: string, replace: string, says: string];

const rules: readonly Rule[] = [
  [1, "direction === 'in' ? flow + signed : flow - signed", 'flow + signed', 'what goes out is added too'],
  [2, 'BigInt.asIntN(64, tao)', 'tao as bigint', 'a large amount is a large amount'],
  [
    3,
    'I64F64.saturatingFromInteger(most),',
    'I64F64.saturatingFromInteger(2n ** 63n),',
    'the pace is in parts of 2^63',
  ],
  [4, 'I64F64.saturatingAdd(kept, added)', 'added', 'the average before is forgotten'],
  [5, 'before.block === block', 'before.block > block', 'an average is made as often as it is asked for'],
  [
    6,
    'return { taoFlow: 0n, emaTaoFlow',
    'return { taoFlow, emaTaoFlow',
    'what is recorded stays when it was averaged',
  ],
  [7, 'moving < signed(price) ? moving : signed(price)', 'signed(price)', 'an average begins at the price'],
  [8, "if (!has(ruleset, 'flowDecides')) return", "if (ruleset === '119') return", 'flow is still averaged'],
];

/** A wrong rule for each clause of the flow. */
export const flowRules: readonly FauxRule[] = rules.map(([clause, find, replace, says]) => ({
  clause: `FLOW-0${clause}`,
  file: 'src/reference/emission/flow.ts',
  find,
  replace,
  says,
}));
