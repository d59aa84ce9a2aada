import { defineConfig } from 'vitepress';
import { clauseAnchors, codeLinks } from '../code-links.ts';
import { base } from '../places.ts';
import { readingOrder } from '../reading-order.ts';

export default defineConfig({
  title: 'taospec',
  description: 'What the Bittensor protocol does, to the bit: every rule with the code that is the rule.',
  lang: 'en-GB',
  base,
  head: [['link', { rel: 'icon', href: `${base}icon.svg` }]],
  srcDir: '../.cache/pages',
  cacheDir: '../.cache/vitepress',
  outDir: '../site',
  // The library's reference and the raw files come later; all links are checked once everything lies there.
  ignoreDeadLinks: true,
  markdown: { lineNumbers: false, codeTransformers: [codeLinks(base)] },
  themeConfig: {
    nav: [
      { text: 'Specification', link: '/' },
      { text: 'Clauses', link: '/clauses.html' },
      { text: 'Vectors', link: '/vectors.html' },
      { text: 'Library', link: '/api/index.html', target: '_self' },
    ],
    sidebar: [
      { text: 'Specification', items: readingOrder() },
      {
        text: 'Lists',
        items: [
          { text: 'Clauses', link: '/clauses.html' },
          { text: 'Vectors', link: '/vectors.html' },
          { text: 'Schemas', link: '/schemas.html' },
          { text: 'Sources', link: '/source/src/index.html' },
        ],
      },
    ],
    outline: { level: [2, 3], label: 'On this page' },
    docFooter: { prev: 'Before', next: 'Next' },
    search: {
      provider: 'local',
      options: {
        _render: (source, env, markdown) => {
          const html = markdown.render(source, env);
          return env.frontmatter?.search === false ? '' : clauseAnchors(html);
        },
      },
    },
  },
});
