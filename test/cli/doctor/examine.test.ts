import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { act } from '../act.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'taospec-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const node = pathToFileURL(new URL('../../../src/node/index.ts', import.meta.url).pathname).href;

/** The reference node offering the median alone, with `change` made to what it answers. */
function target(name: string, change: string): string {
  const path = join(folder, `${name}.mjs`);
  writeFileSync(
    path,
    `import { createNode } from '${node}';
     const right = createNode();
     const one = async (request) => {
       const answer = await right.handle(request);
       const operations = answer.result?.operations;
       if (operations) answer.result.operations = operations.filter(({ name }) => name === 'consensus.median');
       return (await change(request, answer)) ?? answer;
     };
     const change = (request, answer) => { ${change} };
     export const handle = async (message) => Array.isArray(message) ? Promise.all(message.map(one)) : one(message);`,
  );
  return path;
}

test('the embedded node has nothing to mend', async () => {
  const { code, out } = await act(['doctor']);
  expect(code).toBe(0);
  expect(out).toContain('✓ handshake');
  expect(out).toContain('nothing to mend');
});

test.each([
  [
    'wrong answers',
    `if (answer.result?.output) answer.result.output = { consensus: [] };`,
    'consensus.median',
    'taospec reproduce ',
  ],
  [
    'floats',
    `const cut = (key, value) => (/^[0-9]{16,}$/.test(value) ? String(Number(value)) : value);
     return right.handle(JSON.parse(JSON.stringify(request), cut)).then((floats) => floats.result?.operations ? undefined : floats);`,
    'large integers',
    'never as floating point',
  ],
  [
    'no such method',
    `if (answer.error?.code === -32601) answer.error.code = -32600;`,
    'unknown method',
    'answer a method that you do not know',
  ],
  [
    'no such operation',
    `if (answer.error?.code === -32010) answer.error.code = -32603;`,
    'unknown operation',
    'answer an operation that you do not offer',
  ],
  [
    'no check',
    `if (answer.error?.code === -32602) answer.error.code = -32603;`,
    'bad input',
    'check an input',
  ],
  [
    'no path',
    `if (answer.error?.code === -32602) delete answer.error.data;`,
    'bad input',
    'add data: {"path": "input.',
  ],
])('%s: that is what to mend first', async (name, change, what, mend) => {
  const { code, out } = await act(['doctor', target(name.replaceAll(' ', '-'), change)]);
  expect(code).toBe(1);
  expect(out).toMatch(new RegExp(`^✗ ${what}`, 'm'));
  expect(out).toContain(`mend first:  ${what}: `);
  expect(out.replace(/\s+/g, ' ')).toContain(mend);
});

test('a batch that is answered wrong is seen although each case alone is right', async () => {
  const path = target('batch', '');
  const wrong = join(folder, 'wrong-batch.mjs');
  writeFileSync(
    wrong,
    `import { handle as right } from ${JSON.stringify(pathToFileURL(path).href)};
     export const handle = async (message) => {
       const answers = await right(message);
       if (!Array.isArray(message) || message.length < 2) return answers;
       const [first, second, ...rest] = answers;
       return [{ ...first, id: second.id }, { ...second, id: first.id }, ...rest];
     };`,
  );
  const { code, out } = await act(['doctor', wrong]);
  expect(code).toBe(1);
  expect(out).toMatch(/^✗ batch and order {4}median-\S+ is right alone and wrong in a batch/m);
});

test('a target that is not there: exit code 3, and the handshake first', async () => {
  const { code, out } = await act(['doctor', 'stdio:taospec-no-such-command']);
  expect(code).toBe(3);
  expect(out).toMatch(/^✗ handshake .*taospec-no-such-command/m);
  expect(out).toContain('mend first:  handshake');
});
