/**
 * One static page: its assets inlined, nothing fetched, nothing run but its own script.
 *
 * @module
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Markup; text becomes markup by {@link markup} alone. */
export interface Markup {
  readonly html: string;
}

/** What a page is made of. */
export interface PageParts {
  readonly title: string;
  readonly body: Markup;
  /** The style's parts, as names of files in `page/`. */
  readonly styles: readonly string[];
  /** The script's modules in the order of their imports, as names of files in `page/`. */
  readonly modules: readonly string[];
  /** What the script reads. */
  readonly data?: unknown;
}

type Part = string | number | undefined | Markup | readonly Part[];

/** Markup from a template whose values are escaped, unless they are markup themselves. */
export function markup(literals: TemplateStringsArray, ...values: readonly Part[]): Markup {
  const html = literals.map((literal, i) => literal + (i < values.length ? htmlOf(values[i]) : '')).join('');
  return { html };
}

/** Text that HTML takes as text, in an attribute too. */
export function escapeHtml(text: string): string {
  const names: Readonly<Record<string, string>> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
  };
  return text
    .toWellFormed()
    .replaceAll('\0', '\ufffd')
    .replace(/[&<>"']/g, (character) => names[character]);
}

/** JSON that no HTML parser takes for the end of its element. */
export function embeddedJson(value: unknown): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** The whole page. */
export function pageShell({ title, body, styles, modules, data }: PageParts): string {
  const style = styles.map(asset).join('\n');
  const script = `(() => {\n'use strict';\n${modules.map(moduleText).join('\n')}\n})();`;
  const policy = [
    "default-src 'none'",
    `style-src '${hashOf(style)}'`,
    `script-src '${hashOf(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
${body.html}
${data === undefined ? '' : `<script type="application/json" id="data">${embeddedJson(data)}</script>\n`}<script>${script}</script>
</body>
</html>
`;
}

function htmlOf(part: Part): string {
  if (part === undefined) return '';
  if (typeof part === 'string' || typeof part === 'number') return escapeHtml(String(part));
  return 'html' in part ? part.html : part.map(htmlOf).join('');
}

function asset(name: string): string {
  return readFileSync(new URL(`./page/${name}`, import.meta.url), 'utf8');
}

/** A module as a part of one script: what it imports stands before it. */
function moduleText(name: string): string {
  return asset(name)
    .replace(/^import [^;]*;\n/gm, '')
    .replace(/^export (?=(async )?function|const)/gm, '');
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
