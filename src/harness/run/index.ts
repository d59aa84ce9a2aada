/**
 * Running a selection against a target: what is sent, in which messages, and what becomes of it.
 *
 * - A case is sent where the target's description promises its operation, its ruleset and its size. Otherwise it
 *   is unsupported. An error that says «unsupported» to what was promised is a failure.
 * - A case passes when its answer is exactly what is expected, and keeps to the contract to the letter.
 * - What answers nothing, as a line that is not JSON or an id that was not asked, makes the message under way
 *   malformed, whatever comes after it. A second answer makes the case malformed that had one.
 * - No answer in time, or a target that goes away, fails the case that was asked. The target is ended and started
 *   again, which a note tells, and is asked for the next case; never again for the same one, but as follows.
 * - A fault that strikes several cases under way at once is pinned on the one at fault: each is sent again alone,
 *   which a note tells, and from there on cases go one at a time. Where each is answered alone, the fault stands
 *   for all of them. So a verdict does not depend on which cases happened to share a message.
 * - After five cases in a row without an answer the rest of their operation is blocked. After a hundred starts,
 *   or one that fails, all that is left is.
 * - After a mismatch the target is asked once more for its stages, where it offers them; the verdict stands.
 *
 * @module
 */
export { run, type RunOptions } from './run.ts';
