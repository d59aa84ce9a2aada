/**
 * The digests that a suite states of itself.
 *
 * @module
 */
import { digest } from './canonical.ts';
import type { Manifest } from './generated/manifest.ts';

/** The digest of a manifest's file list. */
export function manifestDigest(files: Manifest['files']): string {
  return digest(files);
}

/**
 * The digest of a profile: of its rulesets, and of its ids, each with its input's digest.
 *
 * @param inputs id and digest of the input, in the profile's order
 */
export function profileDigest(
  rulesets: readonly string[],
  inputs: readonly (readonly [id: string, inputDigest: string])[],
): string {
  return digest({ rulesets, cases: inputs });
}
