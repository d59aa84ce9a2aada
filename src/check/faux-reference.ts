/**
 * The reference with one rule replaced, loaded beside the right one in the same process.
 *
 * @module
 */
import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Operation } from '../reference/index.ts';
import type { FauxRule } from './faux-rule.ts';

/** Loads the operations under a wrong rule. */
export type LoadFaux = (rule: FauxRule) => Promise<readonly Operation[]>;

/**
 * Makes Node load a copy of the reference for each wrong rule, told apart by a query that each copy's own
 * imports inherit: `operations.ts?faux=3`.
 *
 * @param root the project's root folder
 */
export function fauxReference(root: string): LoadFaux {
  const reference = new URL('src/reference/', pathToFileURL(join(root, '/'))).href;
  const rules: FauxRule[] = [];
  const stripped = new Map<string, string>();
  const right = (path: string) => {
    const known = stripped.get(path) ?? stripTypeScriptTypes(readFileSync(path, 'utf8'));
    stripped.set(path, known);
    return known;
  };
  registerHooks({
    resolve: (specifier, context, next) => {
      const resolved = next(specifier, context);
      const query = queryOf(context.parentURL);
      return query === undefined || !resolved.url.startsWith(reference)
        ? resolved
        : { ...resolved, url: `${resolved.url.split('?')[0]}?faux=${query}` };
    },
    load: (url, context, next) => {
      const query = queryOf(url);
      if (query === undefined) return next(url, context);
      const path = fileURLToPath(url.split('?')[0]);
      const rule = rules[Number(query)];
      const source = path === join(root, rule.file) ? wrong(path, rule) : right(path);
      return { format: 'module', source, shortCircuit: true };
    },
  });
  return async (rule) => {
    const query = rules.push(rule) - 1;
    const loaded = (await import(`${reference}operations.ts?faux=${query}`)) as {
      readonly operations: readonly Operation[];
    };
    return loaded.operations;
  };
}

function queryOf(url: string | undefined): string | undefined {
  return /\?faux=(\d+)$/.exec(url ?? '')?.[1];
}

function wrong(path: string, { find, replace }: FauxRule): string {
  return stripTypeScriptTypes(readFileSync(path, 'utf8').replace(find, () => replace));
}
