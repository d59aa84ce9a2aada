/**
 * The files that a run leaves: its log as it goes, and the reports rendered from it at its end.
 *
 * @module
 */
import type { Command } from 'commander';
import {
  badge,
  gather,
  html,
  jsonlLine,
  junit,
  markdown,
  type ClauseIndex,
  type Log,
} from '../harness/index.ts';
import type { ReportEvent } from '../wire/index.ts';
import { beginFile, type WholeFile } from './whole-file.ts';

/** The path of each file that is wanted. */
export interface ReportFiles {
  readonly log?: string;
  readonly html?: string;
  readonly junit?: string;
  readonly markdown?: string;
  readonly badge?: string;
}

/** Files that are being written. */
export interface OpenReports {
  /** The paths, the page first. */
  readonly paths: readonly string[];
  readonly add: (event: ReportEvent) => void;
  /** Renders the reports and gives every file its name. */
  readonly keep: () => void;
  /** Ends before the run's end: the log so far keeps its name, reports are not written. */
  readonly drop: () => void;
}

type Render = (log: Log, context: { readonly clauses: ClauseIndex }) => string;

const renderers = { html, junit, markdown, badge } as const satisfies Readonly<Record<string, Render>>;

/** Adds the options that name the files. */
export function reportOptions(command: Command): Command {
  return command
    .option('--html <file>', 'write a page to read: filter, groups, expected and got')
    .option('--junit <file>', 'write JUnit XML, for continuous integration')
    .option('--markdown <file>', 'write a summary, for a pull request')
    .option('--badge <file>', 'write a badge, as SVG');
}

/**
 * Begins the files, so that one that can't be written stops the command before the run.
 *
 * @throws Stop (usage)
 */
export function beginReports(wanted: ReportFiles, clauses: ClauseIndex): OpenReports {
  const begun: WholeFile[] = [];
  const begin = (path: string): WholeFile => {
    const file = beginFile(path);
    begun.push(file);
    return file;
  };
  try {
    const pages = (Object.keys(renderers) as (keyof typeof renderers)[]).flatMap((kind) => {
      const path = wanted[kind];
      return path === undefined ? [] : [{ file: begin(path), render: renderers[kind] }];
    });
    const log = wanted.log === undefined ? undefined : begin(wanted.log);
    return open(pages, log, clauses);
  } catch (error) {
    for (const file of begun) file.drop();
    throw error;
  }
}

interface Page {
  readonly file: WholeFile;
  readonly render: Render;
}

function open(pages: readonly Page[], log: WholeFile | undefined, clauses: ClauseIndex): OpenReports {
  const events: ReportEvent[] = [];
  let ended = false;
  return {
    paths: [...pages.map(({ file }) => file), ...(log === undefined ? [] : [log])].map(({ path }) => path),
    add: (event) => {
      log?.write(jsonlLine(event));
      if (pages.length > 0) events.push(event);
    },
    keep: () => {
      ended = true;
      log?.keep();
      if (pages.length === 0) return;
      const gathered = gather(events);
      for (const { file, render } of pages) {
        file.write(render(gathered, { clauses }));
        file.keep();
      }
    },
    drop: () => {
      if (ended) return;
      for (const { file } of pages) file.drop();
      if (log === undefined) return;
      if (log.isEmpty()) log.drop();
      else log.keep();
    },
  };
}
