/** 10^9 rao. */
export const tao = 1_000_000_000n;
/** The default multiplier, 1.26. */
export const multiplier = 23242897532874035200n; // 1.26
/** 2^64 - 1. */
export const most = 18446744073709551615n;
/** What the sheet says. */
export const sheet = { evidence: { kind: 'sheet', id: 'chain' }, rulesets: ['425'] } as const;
/** What a test of the chain says. */
export const asserted = (id: string) => ({ evidence: { kind: 'repo-test', id }, rulesets: ['425'] }) as const;

/** Something that happens, so many times. */
export type Step = readonly [kind: 'block' | 'registration', times: number];

/** An input. */
export function prices(
  burn: bigint,
  steps: readonly Step[],
  rules: { min?: bigint; max?: bigint; halfLife?: number; mult?: bigint; block?: bigint } = {},
): object {
  const { min = 0n, max = most, halfLife = 360, mult = multiplier, block = 100n } = rules;
  return {
    burn: String(burn),
    minBurn: String(min),
    maxBurn: String(max),
    halfLife,
    increaseMult: String(mult),
    block: String(block),
    steps: steps.map(([kind, times]) => ({ kind, times })),
  };
}
