/** Why the suite can't be made: one sentence that says where and what was expected. */
export class Broken extends Error {
  override readonly name = 'Broken';
}
