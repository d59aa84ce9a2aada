import { exitCodes, Stop } from '../harness/index.ts';

export { exitCodes, Stop, type ExitCode } from '../harness/index.ts';

/** The command line asks for something that can't be done, said in a sentence. */
export function misuse(sentence: string): Stop {
  return new Stop(sentence, exitCodes.usage);
}
