/**
 * The library's reference, by TypeDoc, with the clauses that its comments name made links to the chapters.
 *
 * @module
 */
import {
  Application,
  type Comment,
  type CommentDisplayPart,
  Converter,
  type ProjectReflection,
  TSConfigReader,
  TypeDocReader,
} from 'typedoc';
import { findClause, splitAtClauses } from './clauses.ts';
import { base, root, site } from './places.ts';

/** Writes `site/api`. A comment that links to what is not exported gets a warning, and plain words. */
export async function buildApi(): Promise<void> {
  const app = await Application.bootstrap(
    {
      options: `${root}typedoc.json`,
      out: `${site}/api`,
      displayBasePath: root,
      favicon: `${root}docs/icon.svg`,
      sourceLinkTemplate: `${base}source/{path}.html#L{line}`,
      navigationLinks: { Specification: base, Clauses: `${base}clauses.html` },
    },
    [new TypeDocReader(), new TSConfigReader()],
  );
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, ({ project }) => {
    nameModules(project);
    linkClauses(project);
  });
  const project = await app.convert();
  if (project === undefined) throw new Error('TypeDoc could not read the sources');
  app.validate(project);
  if (app.logger.hasErrors() || app.logger.hasWarnings())
    throw new Error('TypeDoc has something to say, above');
  await app.generateOutputs(project);
}

/** Calls the entry points as a user imports them: `taospec` and `taospec/reference`. */
function nameModules(project: ProjectReflection): void {
  for (const module of project.children ?? []) module.name = module.name.replace(/^src\b/, 'taospec');
}

function linkClauses(project: ProjectReflection): void {
  for (const reflection of Object.values(project.reflections)) {
    if (reflection.comment !== undefined) linkInComment(reflection.comment);
  }
}

function linkInComment(comment: Comment): void {
  comment.summary = comment.summary.flatMap(linked);
  for (const tag of comment.blockTags) tag.content = tag.content.flatMap(linked);
}

/** A part of a comment with each clause's name in it made a link. */
function linked(part: CommentDisplayPart): CommentDisplayPart[] {
  if (part.kind === 'inline-tag') {
    const clause = findClause(part.text.trim());
    return clause === undefined ? [part] : [linkTo(clause.id, clause.href)];
  }
  if (part.kind !== 'text') return [part];
  return splitAtClauses(part.text).map((piece) =>
    typeof piece === 'string' ? { kind: 'text', text: piece } : linkTo(piece.id, piece.href),
  );
}

function linkTo(text: string, href: string): CommentDisplayPart {
  return { kind: 'inline-tag', tag: '@link', text, target: base + href.slice(1) };
}
