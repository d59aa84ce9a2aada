import { expect, test } from 'vitest';
import { wantsColour } from '../../../src/cli/screen/screen.ts';

test.each([
  [true, {}, true],
  [false, {}, false],
  [true, { NO_COLOR: '1' }, false],
  [true, { NO_COLOR: '' }, true],
  [false, { FORCE_COLOR: '1' }, true],
  [true, { FORCE_COLOR: '0' }, false],
  [true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  [true, { TERM: 'dumb' }, false],
])('terminal %s with %o: colour %s', (isTerminal, environment, colour) => {
  expect(wantsColour(isTerminal, environment)).toBe(colour);
});
