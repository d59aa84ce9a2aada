import type { Case } from '../../wire/index.ts';

type Kind = Case['why']['kind'];

/** The first of these that a case's tags match says why it exists. */
const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/wrap|saturating|max-stake|out-of-range/, 'overflow'],
  [/unsorted/, 'ordering'],
  [/rounding|tiny|underflow|rounds-to-zero|sub-rao|one-rao/, 'rounding'],
  [/boundary|ties|kappa|topk|threshold|cutoff|len-|^n1$|^no-|empty|all-/, 'boundary'],
  [/random|modes/, 'fuzz'],
];

/** Why a case of `oracle/open.jsonl` exists, by its tags. */
export function whyOf(tags: readonly string[]): Case['why'] {
  const kind = kinds.find(([form]) => tags.some((tag) => form.test(tag)))?.[1] ?? 'example';
  return { kind, note: `a whole epoch, made for: ${tags.join(', ')}` };
}
