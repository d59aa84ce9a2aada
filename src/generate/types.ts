/**
 * The TypeScript types of vectors, operations and messages, generated from the JSON Schemas.
 *
 * @module
 */
import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { root } from './root.ts';
import type { Artefact } from './artefact.ts';
import { bundle, forTypes } from './bundle.ts';

const operationSchemas = join('spec', 'schemas', 'operations');

/** Every generated type file with the text that it must have. */
export async function typeFiles(): Promise<readonly Artefact[]> {
  const wire = [
    'vector-file',
    'manifest',
    'profile',
    'wire',
    'report',
    'metagraph',
    'emission-state',
    'snapshot',
  ].map((name) => typesOf(join('spec', 'schemas', `${name}.json`), `src/wire/generated/${name}.ts`));
  const operations = readdirSync(join(root, operationSchemas))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) =>
      typesOf(join(operationSchemas, file), `src/reference/generated/${basename(file, '.json')}.ts`),
    );
  return Promise.all([...wire, ...operations]);
}

async function typesOf(schemaPath: string, typesPath: string): Promise<Artefact> {
  // Only a checkout has these two; an installed package loads this file and never calls it.
  const { compile } = await import('json-schema-to-typescript');
  const { format, resolveConfig } = await import('prettier');
  const schema = forTypes(bundle(schemaPath));
  const text = await compile(schema, String(schema.title), {
    bannerComment: `// Generated from ${schemaPath} by \`npm run types\`: edit the schema, not this file.`,
    additionalProperties: false,
    format: false,
  });
  const options = await resolveConfig(join(root, typesPath));
  return { path: typesPath, text: await format(text, { ...options, parser: 'typescript' }) };
}
