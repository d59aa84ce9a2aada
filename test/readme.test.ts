import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../', import.meta.url);
const readme = readFileSync(new URL('README.md', root), 'utf8');

test('the verdict that README.md shows is what the command prints', () => {
  const [, command, screen] = /```\n\$ npm run taospec -- (.+)\n\n([\s\S]+?)```/.exec(readme)!;
  const [target, filter] = /^run "(.+)" (\S+)$/.exec(command)!.slice(1);
  const { stdout, status } = spawnSync(
    process.execPath,
    ['src/cli/main.ts', 'run', target, filter, 'ruleset:425'],
    { cwd: root, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', COLUMNS: '100' } },
  );
  expect(status).toBe(1);
  const shown = screen
    .trim()
    .split('\n')
    .map((line) => line.trim());
  expect(shown.length).toBeGreaterThan(3);
  expect(stdout.replace(/\s+/g, ' ')).toContain(shown.join(' ').replace(/\s+/g, ' '));
});
