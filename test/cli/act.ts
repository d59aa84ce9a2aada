import { perform, verbs, type ExitCode } from '../../src/cli/index.ts';
import { pageOf } from './page.ts';

/** What a command line prints, and its exit code, without a process of its own. */
export async function act(
  words: readonly string[],
  width = Infinity,
): Promise<{ readonly code: ExitCode; readonly out: string; readonly err: string }> {
  const [out, err] = [pageOf(width), pageOf(width)];
  const code = await perform(verbs, { out: out.screen, err: err.screen }, words);
  return { code, out: out.text(), err: err.text() };
}
