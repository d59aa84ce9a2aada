/**
 * The verbs of the command, a file each.
 *
 * @module
 */
import type { Verb } from '../verb.ts';
import { audit } from './audit.ts';
import { check } from './check.ts';
import { compare } from './compare.ts';
import { convert } from './convert.ts';
import { doctor } from './doctor.ts';
import { emission } from './emission/index.ts';
import { explain } from './explain.ts';
import { init } from './init.ts';
import { list } from './list.ts';
import { report } from './report.ts';
import { reproduce } from './reproduce.ts';
import { run } from './run.ts';
import { serve } from './serve.ts';
import { show } from './show.ts';

/** Every verb, in the order of the overview. */
export const verbs: readonly Verb[] = [
  run,
  reproduce,
  list,
  show,
  explain,
  doctor,
  report,
  compare,
  init,
  convert,
  audit,
  check,
  serve,
  emission,
];
