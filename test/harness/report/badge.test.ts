import { expect, test } from 'vitest';
import { badge, gather } from '../../../src/harness/report/index.ts';
import type { ReportEvent } from '../../../src/wire/index.ts';
import { sampleLog } from './samples.ts';
import { below, treeOf } from './tree.ts';

function shown(events: Iterable<ReportEvent>): { readonly label: string; readonly colour: string } {
  const svg = treeOf(badge(gather(events)));
  return { label: svg.attributes['aria-label'], colour: below(svg, 'rect')[2].attributes.fill };
}

const [red, green, grey] = ['#b3261e', '#2c7a3f', '#6b6b6b'];

test('a badge says how many passed, or failed, and never more', () => {
  const passed = [...sampleLog({ cases: 64 })];
  expect(shown(passed)).toEqual({ label: 'taospec: 64 passed', colour: green });
  expect(shown(sampleLog({ cases: 64, failures: 3 }))).toEqual({
    label: 'taospec: 3 of 64 failed',
    colour: red,
  });
  expect(shown(sampleLog({ cases: 0 }))).toEqual({ label: 'taospec: nothing executed', colour: grey });
  expect(shown(passed.slice(0, -1))).toEqual({ label: 'taospec: incomplete', colour: grey });
});

test('it says «conforms» of a profile that passed whole, and of nothing else', () => {
  const within = (events: Iterable<ReportEvent>): readonly ReportEvent[] =>
    [...events].map((event) => {
      if (event.event !== 'start') return event;
      const profile = { name: 'epoch-425', digest: event.suite.digest };
      return { ...event, selection: { filters: [], profile } };
    });
  expect(shown(within(sampleLog({ cases: 64 }))).label).toBe('epoch-425: conforms');
  expect(shown(within(sampleLog({ cases: 64, failures: 1 }))).label).toBe('epoch-425: 1 of 64 failed');
  const unsupported = within(sampleLog({ cases: 64, unsupported: 2 })).map((event) =>
    event.event === 'end' ? { ...event, exitCode: 1 as const } : event,
  );
  expect(shown(unsupported)).toEqual({ label: 'epoch-425: 62 passed', colour: grey });
});
