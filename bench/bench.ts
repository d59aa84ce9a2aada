/** Something to measure. */
export interface Bench {
  /** What one run does, as a reader of the table wants it. */
  readonly name: string;
  readonly run: () => void | Promise<void>;
}
