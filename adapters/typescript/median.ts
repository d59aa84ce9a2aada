#!/usr/bin/env node
/**
 * An exact adapter in TypeScript: one operation, consensus.median, behind the wire contract.
 *
 * Copy it, replace `median` by a call of your implementation, and add operations to `rules`.
 *
 *     taospec run "stdio:node adapters/typescript/median.ts"
 */
import { createInterface } from 'node:readline';

type Input = { activeStake: string[]; weights: [number, string][][]; kappa: number };
type Request = { id: string | number; method: string; params: { operation: string; input: Input } };

const one = 1n << 32n; // an I32F32 is an integer that counts steps of 2^-32
const sum = (shares: bigint[]) => shares.reduce((total, share) => total + share, 0n);

/** spec/consensus/median.md, in plain integers. */
function median({ activeStake, weights, kappa }: Input): { consensus: string[] } {
  const stake = activeStake.map((bits) => BigInt(bits));
  const voters = [...stake.keys()].filter((uid) => stake[uid] > 0n);
  const total = sum(voters.map((uid) => stake[uid]));
  const shares = voters.map((uid) => (stake[uid] * one) / total);
  const minority = sum(shares) - (BigInt(kappa) * one) / 65535n;
  const rows = voters.map((uid) => new Map(weights[uid].map(([target, bits]) => [target, BigInt(bits)])));

  const consensus = stake.map((_, column) => {
    const ascending = rows
      .map((row, voter) => ({ weight: row.get(column) ?? 0n, share: shares[voter] }))
      .sort((a, b) => Number(a.weight - b.weight));
    let below = 0n;
    const carried = ascending.find(({ share }) => (below += share) > minority);
    return (carried ?? ascending.at(-1))?.weight ?? 0n;
  });
  return { consensus: consensus.map(String) };
}

const rules: Record<string, (input: Input) => object> = { 'consensus.median': median };

const describe = {
  contract: '1',
  implementation: { name: 'median-typescript', version: '1', language: 'typescript' },
  operations: Object.keys(rules).map((name) => ({ name, rulesets: ['425', '446'] })),
};

function answer({ method, params }: Request): object {
  if (method === 'taospec_describe') return { result: describe };
  if (method !== 'taospec_apply') return { error: { code: -32601, message: 'there is no such method' } };
  const rule = rules[params.operation];
  if (!rule) return { error: { code: -32010, message: `${params.operation} is not offered` } };
  try {
    return { result: { output: rule(params.input) } };
  } catch {
    const data = { path: 'input', expected: `the input of ${params.operation}` };
    return { error: { code: -32602, message: 'the input is not as it must be', data } };
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line) as Request;
  console.log(JSON.stringify({ jsonrpc: '2.0', id: request.id, ...answer(request) }));
}
