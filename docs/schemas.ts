import { filesOf, textOf } from './places.ts';
import type { Page } from './sources.ts';

/** The list of the JSON Schemas, each with what it says of itself. */
export function schemasPage(): Page {
  const rows = filesOf('spec/schemas').map((path) => {
    const { title = '', description = '' } = JSON.parse(textOf(path)) as {
      title?: string;
      description?: string;
    };
    const place = path.replace(/^spec/, '');
    return `| [${place.replace('/schemas/', '')}](${place}) | ${description || title} |`;
  });
  const head = ['---', 'search: false', 'aside: false', '---', '', '# Schemas', ''];
  const intro = 'JSON Schemas of everything that is written down: operations, messages, vectors, reports.';
  const table = ['| file | what it describes |', '| --- | --- |', ...rows, ''];
  return { path: 'schemas.md', text: [...head, intro, '', ...table].join('\n') };
}
