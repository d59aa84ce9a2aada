/**
 * Where a value is not as it must be, and how that is said.
 *
 * @module
 */

/** Where a value is not as it must be. */
export interface SchemaProblem {
  /** As `input.weights[2][0][1]`; empty where it is the whole. */
  readonly path: string;
  /** As «a u16 (0 to 65535)». */
  readonly expected: string;
  /** What stands there, shortened. */
  readonly got: string;
  /** The sentence after the path, where «got is not expected» would say it badly. */
  readonly says?: string;
}

/** The problem in a sentence, as `input.weights[2][0][1]: 70000 is not a u16 (0 to 65535)`. */
export function problemSentence({ path, expected, got, says }: SchemaProblem): string {
  const sentence = says ?? `${got} is not ${expected}`;
  return path === '' ? sentence : `${path}: ${sentence}`;
}

const longestName = 40;
const longestPath = 240;

/**
 * A path as problems write it: `input.weights[2][0]`, and `input.pre["SubtensorModule.Weights"]` for a name
 * that is not a word.
 *
 * @param segments names and indices, outermost first
 */
export function pathOf(segments: readonly (string | number)[]): string {
  const path = segments.map(segmentOf).join('');
  const bare = path.startsWith('.') ? path.slice(1) : path;
  return bare.length > longestPath ? `${bare.slice(0, longestPath)}…` : bare;
}

function segmentOf(segment: string | number): string {
  if (typeof segment === 'number') return `[${segment}]`;
  const name = segment.length > longestName ? `${segment.slice(0, longestName)}…` : segment;
  return /^[A-Za-z_][A-Za-z0-9_-]*$/.test(segment) ? `.${name}` : `[${JSON.stringify(name)}]`;
}

/** The path of something below a root; either may be empty. */
export function below(root: string, path: string): string {
  if (root === '' || path === '') return root + path;
  return path.startsWith('[') ? `${root}${path}` : `${root}.${path}`;
}

const longestValue = 60;

/** A value as JSON, cut where it is long. */
export function shortened(value: unknown): string {
  const text = textOf(value);
  return text.length > longestValue ? `${text.slice(0, longestValue - 1)}…` : text;
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, longestValue + 1));
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return typeof value === 'bigint' ? `${value}n` : 'a value that JSON cannot hold';
  }
}
