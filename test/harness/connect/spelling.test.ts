import { expect, test } from 'vitest';
import { connect } from '../../../src/harness/index.ts';
import { readSpelling } from '../../../src/harness/connect/spelling.ts';

test.each([
  [undefined, 'embedded'],
  ['', 'embedded'],
  ['stdio:./my-node --flag', 'stdio'],
  ['http://127.0.0.1:8545/rpc', 'http'],
  ['https://example.org', 'http'],
  ['ws://127.0.0.1:8545', 'ws'],
  ['WSS://example.org', 'ws'],
  ['./my-node.js', 'module'],
  ['/opt/my-node', 'module'],
  ['my-node.mjs', 'module'],
])('%s is a target', (spelling, transport) => {
  expect(readSpelling(spelling).transport).toBe(transport);
});

test.each([
  ['./my-node --flag; rm', 3, /there is no such file/],
  ['my-node', 2, /«my-node» is not spelt like a target; did you mean «stdio:my-node»\?/],
  ['127.0.0.1:8545', 2, /did you mean «http:\/\/127.0.0.1:8545»\?/],
  ['ftp://example.org', 2, /a target begins with stdio:, http:\/\/ or ws:\/\//],
  ['http://', 2, /«http:\/\/» is not a URL/],
  ['substrate:127.0.0.1:9944', 2, /where a developer node listens/],
  ['stdio:', 2, /stdio: needs a command after it/],
  ['stdio:"my node', 2, /has no end/],
  ['stdio:no-such-command-here', 3, /there is no command «no-such-command-here»/],
  ['stdio:/', 3, /«\/» /],
  ['http://127.0.0.1:1', 3, /nothing listens there/],
  ['ws://127.0.0.1:1', 3, /nothing listens there/],
])('%s is told why not', async (spelling, exitCode, says) => {
  await expect(connect(spelling)).rejects.toMatchObject({
    exitCode,
    message: expect.stringMatching(says) as string,
  });
});
