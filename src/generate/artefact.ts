/** A file that a generator makes: its path below the project's root and its whole text. */
export interface Artefact {
  readonly path: string;
  readonly text: string;
}
