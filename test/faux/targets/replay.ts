/**
 * A target that answers from a vector file: right by construction, and quick to start.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import type {
  ApplyParams,
  Case,
  DescribeResult,
  Expectation,
  Request,
  VectorFile,
} from '../../../src/wire/index.ts';

/** An answer before anyone spoils it. */
export interface Honest {
  jsonrpc: '2.0';
  id: number;
  result: Record<string, unknown>;
}

/** What a vector file lets a target say. */
export interface Replay {
  readonly describe: DescribeResult;
  /** The case that a request asks for; `undefined` for the handshake. */
  readonly caseOf: (request: Request) => Case | undefined;
  readonly answer: (request: Request) => Honest;
}

/** Reads a vector file to answer from. */
export function replay(path: string): Replay {
  const { operation, cases } = JSON.parse(readFileSync(path, 'utf8')) as VectorFile;
  const known = new Map<string, { readonly case: Case; readonly expectation: Expectation }>();
  for (const each of cases)
    for (const expectation of each.expect)
      for (const ruleset of expectation.rulesets)
        known.set(keyOf(ruleset, each.input), { case: each, expectation });
  const rulesets = [...new Set(cases.flatMap(({ expect }) => expect.flatMap((each) => each.rulesets)))];
  const describe: DescribeResult = {
    contract: '1',
    implementation: { name: 'faux', version: '1', language: 'TypeScript' },
    operations: [{ name: operation, rulesets, trace: ['full'] }],
    limits: { batch: 16 },
  };
  const found = ({ params }: Request) => {
    const { ruleset, input } = params as unknown as ApplyParams;
    return known.get(keyOf(ruleset, input))!;
  };
  return {
    describe,
    caseOf: (request) => (request.method === 'taospec_apply' ? found(request).case : undefined),
    answer: (request) => {
      const id = request.id as number;
      if (request.method !== 'taospec_apply')
        return {
          jsonrpc: '2.0',
          id,
          result: structuredClone(describe),
        };
      const { output, rejection, stages = {} } = structuredClone(found(request).expectation);
      const { trace } = request.params as unknown as ApplyParams;
      const wanted = Object.entries(stages).filter(([stage]) => trace?.stages?.includes(stage) !== false);
      const result = {
        ...(rejection === undefined ? { output } : { rejection }),
        ...(trace !== undefined && { trace: wanted.map(([stage, value]) => ({ stage, value })) }),
      };
      return { jsonrpc: '2.0', id, result };
    },
  };
}

function keyOf(ruleset: string, input: unknown): string {
  return `${ruleset} ${JSON.stringify(input)}`;
}
