/**
 * How a target is spelt.
 *
 * @module
 */
import { exitCodes, Stop } from '../stop.ts';

/** A target's spelling, taken apart. */
export type Spelling =
  | { readonly transport: 'embedded' }
  | { readonly transport: 'stdio'; readonly command: string }
  | { readonly transport: 'http' | 'ws'; readonly url: URL }
  | { readonly transport: 'module'; readonly path: string }
  | { readonly transport: 'substrate'; readonly url: URL };

/**
 * Reads a target's spelling.
 *
 * @throws Stop (usage) where it is none
 */
export function readSpelling(target: string | undefined): Spelling {
  if (target === undefined || target === '') return { transport: 'embedded' };
  if (target.startsWith('stdio:')) return { transport: 'stdio', command: target.slice('stdio:'.length) };
  if (target.startsWith('substrate:')) return substrate(target);
  const [, scheme] = /^([A-Za-z][A-Za-z0-9+.-]*):\/\//.exec(target) ?? [];
  if (scheme !== undefined) return server(target, scheme.toLowerCase());
  if (/^\.{0,2}\/|\.(js|mjs|ts)$/.test(target)) return { transport: 'module', path: target };
  const meant = /^[\w.-]+:\d+(\/.*)?$/.test(target) ? `http://${target}` : `stdio:${target}`;
  throw usage(`«${target}» is not spelt like a target; did you mean «${meant}»?`);
}

function server(target: string, scheme: string): Spelling {
  const transport = { http: 'http', https: 'http', ws: 'ws', wss: 'ws' }[scheme];
  if (transport === undefined)
    throw usage(`«${target}»: a target begins with stdio:, http:// or ws://, or is the path of a module`);
  if (!URL.canParse(target)) throw usage(`«${target}» is not a URL`);
  return { transport: transport as 'http' | 'ws', url: new URL(target) };
}

function substrate(target: string): Spelling {
  const text = target.slice('substrate:'.length);
  if (!URL.canParse(text) || !/^(wss?|https?):\/\//i.test(text))
    throw usage(`«${target}»: substrate: is followed by ws://… or http://…, where a developer node listens`);
  return { transport: 'substrate', url: new URL(text) };
}

function usage(sentence: string): Stop {
  return new Stop(sentence, exitCodes.usage);
}
