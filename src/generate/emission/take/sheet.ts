import type { Draft } from '../../topic.ts';
import { takeInput } from './input.ts';

const lines = [
  ['take-1', '1', '0', '0'],
  ['take-100', '100', '17', '82'],
  ['take-1000000007', '1000000007', '179995423', '820004583'],
  ['take-147600000000', '147600000000', '26567324324', '121032675675'],
] as const;

/** The lines of the sheet, for a hotkey that never set its take. */
export const sheet: readonly Draft[] = lines.map(([id, amount, take, rest]) => ({
  id: `take-sheet-${amount}`,
  title: `${amount} rao, and a delegate that takes what is the default`,
  clauses: ['TAKE-02', 'TAKE-04', 'TAKE-05'],
  why: { kind: 'rounding', note: `the line ${id} of the sheet` },
  input: takeInput({ amount: BigInt(amount) }),
  confirmed: [{ evidence: { kind: 'sheet', id }, rulesets: ['425'], output: { take, rest, dust: '1' } }],
}));
