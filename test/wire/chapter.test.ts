import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { createNode, nodeLimits, serverLimits } from '../../src/node/index.ts';
import {
  errorCodes,
  methods,
  parseMessage,
  problemSentence,
  validate,
  type ApplyParams,
  type Response,
  type VectorFile,
} from '../../src/wire/index.ts';

const page = readFileSync(new URL('../../spec/wire.md', import.meta.url), 'utf8');
const node = createNode();

/** A fenced block: the words after its language, and its text. */
interface Block {
  readonly role: string;
  readonly text: string;
  /** The line of the page that it begins in. */
  readonly line: number;
}

function blocks(language: string): readonly Block[] {
  const fences = page.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm);
  return [...fences]
    .filter(([, tag]) => tag === language)
    .map(({ 2: role, 3: body, index }) => ({
      role,
      text: body,
      line: page.slice(0, index).split('\n').length,
    }));
}

const examples = blocks('json');
const sent = examples.flatMap(({ role, text: request, line }, i) =>
  role === 'request' ? [{ request, line, answer: examples[i + 1] }] : [],
);

function expectValid(definition: string, value: unknown): void {
  const problem = validate(`wire.json#/$defs/${definition}`, value, '');
  expect(problem && problemSentence(problem)).toBeUndefined();
}

/** The rows of the table after a mark, a cell each without its backticks. */
function table(mark: string): readonly (readonly string[])[] {
  const [rows] = page.split(`<!-- ${mark} -->`)[1].trimStart().split('\n\n');
  return rows
    .split('\n')
    .slice(2)
    .map((row) =>
      row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
}

describe('the messages of the chapter', () => {
  test('are requests with the answer after each, and nothing else', () => {
    expect(sent).toHaveLength(7);
    const roles = ['request', 'answer', 'answer of another target', 'result'];
    expect(examples.filter(({ role }) => !roles.includes(role))).toEqual([]);
    expect(sent.filter(({ answer }) => !answer.role.startsWith('answer'))).toEqual([]);
  });

  test.each(examples)('line $line keeps to the strict JSON of the wire', ({ text: message }) => {
    expect(parseMessage(message, nodeLimits)).toEqual({ value: JSON.parse(message) as unknown });
  });

  test.each(sent.filter(({ answer }) => answer.role === 'answer'))(
    'the node answers line $line as it stands there',
    async ({ request, answer }) => {
      expect(await node.handle(JSON.parse(request))).toEqual(JSON.parse(answer.text));
    },
  );

  test('what another target answers is an answer of the contract', async () => {
    const [{ request, answer }] = sent.filter((example) => example.answer.role !== 'answer');
    const { id, result } = JSON.parse(answer.text) as Response;
    expectValid('Response', JSON.parse(answer.text));
    expectValid('DescribeResult', result);
    const own = (await node.handle(JSON.parse(request))) as Response;
    expect([own.id, own.result?.contract]).toEqual([id, result?.contract]);
  });

  test('a result that stands alone is one', () => {
    const results = examples.filter(({ role }) => role === 'result');
    expect(results).toHaveLength(1);
    expectValid('ApplyResult', JSON.parse(results[0].text));
  });
});

describe('the tables of the chapter', () => {
  test('the codes are those of the code', () => {
    const rows = table('table of error codes').map(([code, name]) => [name, Number(code)]);
    expect(Object.fromEntries(rows)).toEqual(errorCodes);
  });

  test('the limits are those of the code, and each is an option of taospec serve', () => {
    const rows = table('table of limits');
    expect(Object.fromEntries(rows.map(([name, , value]) => [name, Number(value)]))).toEqual(serverLimits);
    const serve = readFileSync(new URL('../../src/cli/verbs/serve.ts', import.meta.url), 'utf8');
    expect(rows.map(([, option]) => option).filter((option) => !serve.includes(`'${option}'`))).toEqual([]);
  });

  test('the clauses count from 1', () => {
    const ids = [...page.matchAll(/<a id="wire-(\d\d)"><\/a>\*\*WIRE-(\d\d)\.\*\*/g)];
    expect(ids.map(([, anchor]) => Number(anchor))).toEqual(ids.map((_, i) => i + 1));
    expect(ids.map(([, , id]) => id)).toEqual(ids.map(([, anchor]) => anchor));
  });
});

describe('the adapter of the chapter', () => {
  const [source] = blocks('python');

  /** Its answers to messages, a line each. */
  async function adapted(messages: readonly unknown[]): Promise<readonly unknown[]> {
    const child = spawn('python3', ['-c', source.text], { stdio: ['pipe', 'pipe', 'inherit'] });
    child.stdin.end(messages.map((message) => `${JSON.stringify(message)}\n`).join(''));
    return (await text(child.stdout))
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as unknown);
  }

  test('describes itself and gives the chapter’s outputs', async () => {
    const requests = sent
      .map(({ request }) => JSON.parse(request) as unknown)
      .filter((request) => !Array.isArray(request));
    const [described, , applied] = (await adapted(requests.slice(0, 3))) as readonly Response[];
    expectValid('Response', described);
    expectValid('DescribeResult', described.result);
    expect(applied).toEqual(await node.handle(requests[2]));
  });

  test('answers an input that lacks a field, or has one of another type, with its place', async () => {
    const params = { operation: 'consensus.median', ruleset: '425' };
    const inputs = [
      { activeStake: true, weights: [], kappa: 1 },
      { activeStake: [], weights: [] },
    ];
    const requests = inputs.map((input, id) => ({
      jsonrpc: '2.0',
      id,
      method: methods.apply,
      params: { ...params, input },
    }));
    const answers = (await adapted(requests)) as readonly Response[];
    expect(answers.map(({ error }) => [error?.code, error?.data?.path])).toEqual([
      [errorCodes.params, 'input.activeStake'],
      [errorCodes.params, 'input.kappa'],
    ]);
  });

  test('is exact for every case of the median whose stake sums to an I32F32', async () => {
    const folder = new URL('../../spec/vectors/consensus/median/', import.meta.url);
    const cases = readdirSync(folder)
      .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as VectorFile)
      .flatMap((file) => file.cases)
      .filter(({ input }) => stakeOf(input as { activeStake: readonly string[] }) < 2n ** 63n);
    expect(cases.length).toBeGreaterThan(60);

    const requests = cases.map(({ input }, id) => {
      const params: ApplyParams = { operation: 'consensus.median', ruleset: '425', input };
      return { jsonrpc: '2.0', id, method: methods.apply, params };
    });
    const [answers] = (await adapted([requests])) as readonly (readonly Response[])[];
    const outputs = answers.map(({ result }) => result?.output);
    expect(outputs).toEqual(cases.map(({ expect: [expected] }) => expected.output));
  });
});

/** The sum of the stake that takes part, in bits. */
function stakeOf({ activeStake }: { readonly activeStake: readonly string[] }): bigint {
  return activeStake.map(BigInt).reduce((sum, bits) => (bits > 0n ? sum + bits : sum), 0n);
}
