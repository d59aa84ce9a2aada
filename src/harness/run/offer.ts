/**
 * What a target has promised, and so may be asked.
 *
 * @module
 */
import type { DescribeResult } from '../../wire/index.ts';
import type { Item } from '../suite/index.ts';

/** Looks up what a target offers. */
export interface Offer {
  /** Why an item is not offered whatever its input, in a sentence. */
  readonly refusal: (item: Pick<Item, 'operation' | 'ruleset'>) => string | undefined;
  /** Why its input is too large. */
  readonly tooLarge: (operation: string, input: Readonly<Record<string, unknown>>) => string | undefined;
}

/** Reads a description. */
export function offerOf({ operations }: DescribeResult): Offer {
  const offered = new Map(operations.map((operation) => [operation.name, operation]));
  return {
    refusal: ({ operation, ruleset }) => {
      const found = offered.get(operation);
      if (found === undefined) return 'the operation is not offered';
      return found.rulesets.includes(ruleset) ? undefined : `ruleset ${ruleset} is not offered`;
    },
    tooLarge: (operation, input) => {
      const most = offered.get(operation)?.maxUids;
      if (most === undefined) return undefined;
      const uids = uidsIn(input);
      return uids > most ? `${uids} uids, and the target takes at most ${most}` : undefined;
    },
  };
}

/** How many uids an input has: its `n`, else the length of its longest list. */
function uidsIn(input: Readonly<Record<string, unknown>>): number {
  if (typeof input.n === 'number') return input.n;
  const lengths = Object.values(input).map((value) => (Array.isArray(value) ? value.length : 0));
  return Math.max(0, ...lengths);
}
