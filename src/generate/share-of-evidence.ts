import { evidenceUnder, isOutside, type Case } from '../wire/index.ts';

/** Expectations, counted under each of their rulesets, and how many of them others confirm. */
export interface Share {
  readonly all: number;
  readonly outside: number;
}

/** How many expectations rest on evidence from outside this project. */
export function evidenceShare(cases: readonly Case[]): Share {
  let all = 0;
  let outside = 0;
  for (const expectation of cases.flatMap(({ expect }) => expect)) {
    all += expectation.rulesets.length;
    outside += expectation.rulesets.filter((ruleset) =>
      evidenceUnder(expectation, ruleset).some(isOutside),
    ).length;
  }
  return { all, outside };
}

/** A share in whole percent, rounded down, and never 0 % of something. */
export function percent({ all, outside }: Share): string {
  if (all === 0) return 'no case';
  const whole = Math.floor((100 * outside) / all);
  return whole === 0 && outside > 0 ? 'under 1 %' : `${whole} %`;
}
