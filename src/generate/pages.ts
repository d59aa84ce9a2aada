import type { Artefact } from './artefact.ts';
/** Pages. */
export function pageFiles(): readonly Artefact[] {
  return [];
}
