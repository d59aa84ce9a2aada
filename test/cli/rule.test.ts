import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { ruleAfter, ruleOf, wrongRuleOf } from '../../src/cli/rule.ts';

const page =
  '<a id="a-01"></a>**A-01.** One.\n\n<!-- source: src/a.ts#one -->\n\n<a id="a-02"></a>**A-02.** Two.\n';

test('the rule of a clause is the source shown next after it', () => {
  expect(ruleAfter(page, 'a-01')).toBe('src/a.ts#one');
  expect(ruleAfter(page, 'a-02')).toBeUndefined();
  expect(ruleAfter(page, 'a-03')).toBeUndefined();
});

test('it is named with the line where its region begins', () => {
  const [path, line] = ruleOf('spec/consensus/median.md', 'median-06')!.split(':');
  const lines = readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8').split('\n');
  expect(lines[Number(line) - 1]).toBe('// #region weighted-median');
});

test('the wrong rule of a clause is named with its line', () => {
  const found = wrongRuleOf('MEDIAN-07', 'spec/consensus/median.md')!;
  const [, path, line] = /, (\S+):(\d+)$/.exec(found)!;
  const lines = readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8').split('\n');
  expect(lines[Number(line) - 1]).toContain("clause: 'MEDIAN-07'");
  expect(wrongRuleOf('MEDIAN-99', 'spec/consensus/median.md')).toBeUndefined();
  expect(wrongRuleOf('NONE-01', 'spec/none.md')).toBeUndefined();
});
