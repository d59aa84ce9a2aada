import type { Json } from '../../reference/index.ts';

/** A field by its name. */
export type Fields = Readonly<Record<string, Json>>;

/** A line of `oracle/open.jsonl`: an epoch, what it was made for, what it gave, and what was traced. */
export interface OpenLine {
  readonly id: string;
  readonly tags: readonly string[];
  readonly input: Fields;
  readonly output: Fields;
  readonly trace?: Fields;
}

/** Where the corpus lies, and what was measured on. */
export const openCorpus = {
  corpus: 'oracle/open.jsonl',
  topic: 'open',
  rulesets: ['425'],
  evidence: { kind: 'source', id: '14bc6f9f' },
} as const;

/** These overflow an unchecked sum or conversion, and a build with overflow checks refuses them. */
export function levelOf({ tags }: OpenLine): 'must' | 'may' {
  return tags.includes('release-wrap') ? 'may' : 'must';
}

/** How many uids there are, in words. */
export function uidsOf({ input }: OpenLine): string {
  const n = input.n as number;
  return `${n} uid${n === 1 ? '' : 's'}`;
}

/** «classic», «Yuma3» or «Yuma3 with liquid alpha». */
export function modeOf({ input }: OpenLine): string {
  if (input.yuma3 !== true) return 'classic';
  return input.liquidAlpha === true ? 'Yuma3 with liquid alpha' : 'Yuma3';
}
