import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { readClauses } from '../../../src/harness/clauses.ts';
import { gather, html, tallySentence } from '../../../src/harness/report/index.ts';
import type { PageData } from '../../../src/harness/report/html-data.ts';
import type { ReportEvent } from '../../../src/wire/index.ts';
import { harmlessLog, hostileLog, hostileText, titleTurn } from './hostile.ts';
import { mishaps, tieLower } from './mishaps.ts';
import { elementOf, elementsOf, namesOf, textOf } from './page.ts';
import { caseOf, sampleLog, startOf } from './samples.ts';

const clauses = readClauses();
const page = (events: Iterable<ReportEvent>, base?: string): string =>
  html(gather(events), { clauses, ...(base !== undefined && { base }) });
const dataOf = (text: string): PageData => JSON.parse(textOf(elementOf(parse(text), 'data')!)) as PageData;

describe('the page', () => {
  const events = [...sampleLog({ cases: 400, failures: 7, mishaps, unsupported: 3, blocked: 2 })];
  const text = page(events);
  const tree = parse(text);

  test('says the verdict, the target and the tally before any script runs', () => {
    expect(textOf(elementOf(tree, 'verdict')!)).toBe('✗ passed 388, failed 7, unsupported 3, blocked 2');
    expect(textOf(elementsOf(tree, 'title')[0])).toBe(
      '✗ my-node 1.2.0: passed 388, failed 7, unsupported 3, blocked 2',
    );
    const paragraphs = elementsOf(tree, 'p').map(textOf);
    expect(paragraphs).toContain(tallySentence(gather(events).tally));
    expect(paragraphs).toContain('my-node 1.2.0 in Python · stdio:./my-node · https://my-node.example');
  });

  test('fetches nothing and runs nothing but its own script', () => {
    const [policy] = elementsOf(tree, 'meta').flatMap(({ attrs }) =>
      attrs.filter(({ value }) => value.startsWith('default-src')),
    );
    const [, script] = elementsOf(tree, 'script');
    const [style] = elementsOf(tree, 'style');
    const hash = (part: string) => `'sha256-${createHash('sha256').update(part).digest('base64')}'`;
    expect(policy.value).toContain("default-src 'none'");
    expect(policy.value).toContain(`script-src ${hash(textOf(script))}`);
    expect(policy.value).toContain(`style-src ${hash(textOf(style))}`);
    expect(text).not.toMatch(/<link|<img|<iframe|\ssrc=|@import|url\(/);
  });

  test('labels its controls and has one heading of the first order', () => {
    const labelled = elementsOf(tree, 'label').map(
      ({ attrs }) => attrs.find(({ name }) => name === 'for')?.value,
    );
    expect(labelled).toEqual(['filter', 'by']);
    for (const id of labelled) expect(elementOf(tree, id!)).toBeDefined();
    expect(elementsOf(tree, 'h1')).toHaveLength(1);
    expect(elementsOf(tree, 'main')).toHaveLength(1);
    expect(elementsOf(tree, 'html')[0].attrs).toEqual([{ name: 'lang', value: 'en' }]);
  });

  test('shows failures where scripts are off', () => {
    expect(
      text.match(/<noscript>[\s\S]*<\/noscript>/)![0].match(/reproduce: taospec reproduce/g),
    ).toHaveLength(7);
  });

  test('holds each case once, and each repeated word once', () => {
    const { cases, words } = dataOf(text);
    expect(cases).toHaveLength(400);
    expect(new Set(words).size).toBe(words.length);
    expect(cases[0][0]).toBe('median-boundary-0');
    expect(words[cases[0][1] as number]).toBe('a tie at kappa takes the lower weight');
  });

  test('links clauses below its base, and no other address than the web', () => {
    const based = dataOf(page(events, 'https://spec.example/')).clauses['MEDIAN-06'];
    expect(based.href).toBe('https://spec.example/spec/consensus/median.md#median-06');
    const start = startOf({ cases: 0 });
    const implementation = { ...start.target.describe!.implementation, homepage: 'javascript:alert(1)' };
    const target = { ...start.target, describe: { ...start.target.describe!, implementation } };
    expect(page([{ ...start, target }])).not.toContain('javascript:');
  });

  test('is small for ten thousand cases, and bounded for ten thousand failures', () => {
    expect(page(sampleLog({ cases: 10_000, failures: 300, mishaps })).length).toBeLessThan(1_500_000);
    expect(page(sampleLog({ cases: 10_000, failures: 10_000, mishaps })).length).toBeLessThan(6_000_000);
  });

  test('of a log without an end says so', () => {
    const cut = parse(page(events.slice(0, 100)));
    expect(textOf(elementOf(cut, 'verdict')!)).toBe(
      '✗ the log has no end: it holds 99 of 400 cases, and nothing is known of the others',
    );
  });
});

describe('a failure on the page', () => {
  interface Shown {
    readonly place: {
      readonly path: string;
      readonly stretch: string;
      readonly delta?: string;
      readonly rows: readonly unknown[];
    };
    readonly stage: {
      readonly name: string;
      readonly agree: readonly string[];
      readonly place?: Shown['place'];
    };
  }
  const shownOf = (failure: typeof tieLower): Shown => {
    const event = { ...caseOf(0), verdict: 'failed' as const, failure };
    return dataOf(page([startOf({ cases: 1 }), event])).cases[0][13] as Shown;
  };

  test('stands side by side with its neighbourhood and its decimals', () => {
    const { place, stage } = shownOf(tieLower);
    expect(place.path).toBe('output.consensus');
    expect(place.stretch).toBe(', 7 of 9 entries');
    expect(place.delta).toBe('at [3] got is 21845 above expected');
    expect(place.rows[0]).toEqual(['[0]', '0', null, '0', null, 0]);
    expect(place.rows[3]).toEqual(['[3]', '21845', '≈ 0.0000050862', '43690', '≈ 0.0000101724', 1]);
    expect(place.rows[5]).toEqual(['[5]', '2147483648', '= 0.5', '2147450879', '≈ 0.4999923704', 1]);
    expect(stage).toEqual({ name: 'consensus', agree: ['kappa', 'medianStake', 'minority'] });
  });

  test('has the values of an earlier stage', () => {
    expect(shownOf(mishaps[3](0)).stage.place).toMatchObject({
      path: 'trace.medianStake',
      delta: 'at [1] got is 1 above expected',
    });
  });

  test("shows an absent value as none, and a pair with its value's decimal", () => {
    const { expected: _, neighbourhood: __, ...rest } = tieLower;
    expect(shownOf(rest).place.rows).toEqual([['[3]', null, null, '43690', '≈ 0.0000101724', 1]]);
    const path = 'input.weights[0]';
    const entries = [{ at: '[2]', expected: [5, '2147483648'], got: [5, '1'] }];
    expect(shownOf({ ...tieLower, neighbourhood: { path, size: 3, entries } }).place.rows).toEqual([
      ['[2]', '[5,"2147483648"]', '= 0.5', '[5,"1"]', '≈ 0.0000000002', 1],
    ]);
  });
});

test('text from outside never becomes markup, and arrives whole', () => {
  const plain = namesOf(parse(page(harmlessLog())));
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 1, maxLength: 8 }), (texts) => {
      // An empty spelling is the embedded node's, and takes no element.
      const full = texts.map((each) => `${each}.`);
      const text = page(hostileLog(full));
      expect(namesOf(parse(text))).toEqual(plain);
      const [failed] = dataOf(text).cases;
      const title = full[titleTurn % full.length];
      expect(dataOf(text).words[failed[1] as number]).toBe(title);
    }),
  );
});
